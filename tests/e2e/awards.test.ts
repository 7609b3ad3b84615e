import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serveSite } from '../../src/publishing/serve-site.ts';
import { it } from './browse.ts';
import { addAxe, findFaults } from './checks/axe.ts';
import { findTabFaults } from './checks/keyboard.ts';
import { findLostWords } from './checks/layout.ts';
import { findSmallTargets } from './checks/targets.ts';
import { build, useScratch } from './scratch-build.ts';

/** Testshire with 120 more awards of one scheme, so that its lists have several pages. */
const scratch = useScratch();
const more = 120;
let site: Awaited<ReturnType<typeof serveSite>>;
let list: string;

beforeAll(async () => {
  const file = join(scratch.content, 'testshire/awards.csv');
  const text = await readFile(file, 'utf8');
  const [headings = '', , , , row = ''] = text.trim().split('\n');
  const rows = Array.from({ length: more }, (_, at) =>
    row
      .replace('360G-testshire-0004', `360G-testshire-${at + 100}`)
      .replace('Trees for a school', `Hedge ${at + 1}`)
      .replace(',100,2026-01-15', `,${at + 1},2024-01-15`),
  );
  await writeFile(file, [headings, ...text.trim().split('\n').slice(1), ...rows, ''].join('\n'));
  await build(scratch.content, scratch.out, 'testshire');
  site = await serveSite(join(scratch.out, 'testshire'), 0);
  list = `${site.url}grants/awarded/`;
});
afterAll(() => {
  site.server.closeAllConnections();
  site.server.close();
});

describe('without JavaScript', () => {
  it('every award is reached page by page, and the way back is there', async ({ openTab }) => {
    const tab = await openTab(list, { javaScriptEnabled: false });
    expect(await tab.getByText('Find and sort awards').isVisible()).toBe(false);
    const seen = [...(await awardsOf(tab))];
    for (const page of [2, 3, 4, 5]) {
      await tab.getByRole('link', { name: `Next: page ${page}` }).click();
      expect(await tab.locator('h1').innerText()).toBe(`Grants that were awarded, page ${page}`);
      seen.push(...(await awardsOf(tab)));
    }
    expect(new Set(seen).size).toBe(more + 4);
    await tab.locator('a[rel=prev]').click();
    expect(tab.url()).toBe(`${list}page-4/`);
  });

  it('the page of a year and of a scheme is one link away', async ({ openTab }) => {
    const tab = await openTab(list, { javaScriptEnabled: false });
    await tab.getByRole('link', { name: '2024', exact: true }).click();
    expect(await tab.locator('h1').innerText()).toBe('Grants awarded in 2024');
    await tab.goto(`${site.url}grants/tree-fund/`);
    await tab.getByRole('link', { name: `List of ${more + 1} awards from Tree Fund` }).click();
    expect(await tab.locator('h1').innerText()).toBe('Awards from Tree Fund');
  });
});

describe('with JavaScript', () => {
  it('nothing is fetched before it is asked for', async ({ openTab }) => {
    const tab = await openTab(list);
    await tab.waitForLoadState('networkidle');
    const fetched = await tab.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(fetched.filter((name) => name.endsWith('.json'))).toEqual([]);
  });

  it('a heading sorts all awards, says so, and back takes it away', async ({ openTab }) => {
    const tab = await openTab(list);
    await tab.getByRole('button', { name: 'Amount' }).click();
    await says(tab, `${more + 4} awards, largest amount first`);
    expect((await awardsOf(tab))[0]).toBe('Bike repair club');
    expect(await tab.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    expect(tab.url()).toBe(`${list}?sort=amount-down`);
    await tab.getByRole('button', { name: 'Amount' }).click();
    await says(tab, `${more + 4} awards, smallest amount first`);
    expect((await awardsOf(tab))[0]).toBe('Hedge 1');
    await tab.goBack();
    await tab.goBack();
    await tab.waitForURL(list);
    expect(await awardsOf(tab)).toHaveLength(30);
    expect(await tab.locator('nav.pager').isVisible()).toBe(true);
  });

  it('words, a year and a scheme narrow the list, and the address keeps them', async ({ openTab }) => {
    const tab = await openTab(list);
    await tab.getByText('Find and sort awards').click();
    await tab.getByLabel('Who got it, what for, or scheme').fill('green lunch');
    await says(tab, '1 award, newest first');
    expect(await awardsOf(tab)).toEqual(['Big lunch']);
    await tab.getByLabel('Who got it, what for, or scheme').fill('');
    await tab.getByLabel('Year', { exact: true }).selectOption('2025');
    await says(tab, '3 awards, newest first');
    await tab.getByLabel('Scheme', { exact: true }).selectOption('Small Sparks');
    await says(tab, '1 award, newest first');
    await tab.reload();
    await says(tab, '1 award, newest first');
    expect(await tab.getByLabel('Scheme', { exact: true }).inputValue()).toBe('Small Sparks');
    await tab.getByRole('button', { name: 'Show all awards again' }).click();
    await tab.waitForURL(list);
    expect(await awardsOf(tab)).toHaveLength(30);
  });

  it('nothing found is said, with no empty table', async ({ openTab }) => {
    const tab = await openTab(`${list}?q=xqzwv`);
    await says(tab, 'No award fits.');
    expect(await tab.locator('.sortable').isVisible()).toBe(false);
    await tab.goto(list);
    expect(await tab.locator('.sortable').isVisible()).toBe(true);
  });

  it('a hundred are shown at a time, and the focus goes to the first of the next', async ({ openTab }) => {
    const tab = await openTab(`${list}?sort=amount`);
    await says(tab, `${more + 4} awards`);
    expect(await awardsOf(tab)).toHaveLength(100);
    await tab.getByRole('button', { name: 'Show more awards' }).press('Enter');
    expect(await awardsOf(tab)).toHaveLength(more + 4);
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Hedge 100');
    expect(await tab.getByRole('button', { name: 'Show more awards' }).isVisible()).toBe(false);
  });

  it.for([1280, 320])('the controls are whole at %d pixels, by keyboard too', async (width, { browser }) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    await addAxe(context);
    const tab = await context.newPage();
    await tab.goto(`${list}?year=2025`);
    await says(tab, '3 awards');
    expect(await findFaults(tab)).toEqual([]);
    expect(await findLostWords(tab)).toEqual([]);
    expect(await findSmallTargets(tab)).toEqual([]);
    expect(await findTabFaults(tab)).toEqual([]);
    await context.close();
  });

  it('in Welsh the same is said in Welsh', async ({ openTab }) => {
    const tab = await openTab(`${site.url}cy/grants/awarded/?sort=date`);
    await says(tab, `${more + 4} dyfarniad, yr hynaf yn gyntaf`);
    expect(await tab.locator('.sortable tbody a[href^="/cy/grants/"]').count()).toBeGreaterThan(0);
  });
});

it('a printed grant has two sides at most, with its address', async ({ openTab }) => {
  const tab = await openTab(`${site.url}grants/community-chest/`);
  const pdf = (await tab.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
});

/** What each award in the list is for. */
function awardsOf(tab: Page): Promise<string[]> {
  return tab.locator('section[aria-labelledby=awards] tbody td:nth-child(3)').allInnerTexts();
}

async function says(tab: Page, words: string): Promise<void> {
  await tab.locator('[role=status]', { hasText: words }).waitFor({ timeout: 10_000 });
}
