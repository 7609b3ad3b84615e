import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './browse.ts';
import { addAxe, findFaults } from './checks/axe.ts';
import { findTabFaults } from './checks/keyboard.ts';
import { findLostWords } from './checks/layout.ts';
import { findSmallTargets } from './checks/targets.ts';
import { realSites, siteOf } from './sites.ts';

const { url } = siteOf('testshire');
const page = `${url}procurement/`;
const rows = 'main .text tbody tr:visible';

describe('the page on contracts with its form', () => {
  it('answers at once, and leaves the rules that apply', async ({ openTab }) => {
    const tab = await openOn('2026-04-01', openTab);
    expect(await tab.locator(rows).count()).toBe(10);
    await tab.getByLabel('What is it worth?').fill('£85,000');
    await tab.getByLabel('What kind is it?').selectOption('Services');
    await says(tab, 'The council’s own rules: Social value must be asked for.');
    expect(await tab.locator(rows).count()).toBe(1);
    expect(await tab.locator(rows).innerText()).toContain('Over £50,000');
    expect(await tab.locator(rows).getByRole('link').getAttribute('href')).toMatch(/^https:/);
    expect(await tab.getByRole('heading', { name: 'Earlier rules' }).count()).toBe(0);
    expect(new URL(tab.url()).search).toBe('?amount=%C2%A385%2C000&kind=services');
  });

  it('answers while somebody writes, and finds no fault with half an amount', async ({ openTab }) => {
    const tab = await openOn('2026-04-01', openTab);
    await tab.getByLabel('What is it worth?').pressSequentially('85k');
    await tab.clock.runFor(300);
    await says(tab, '£85,000 without VAT is £102,000 with VAT at 20%.');
    await tab.getByLabel('What is it worth?').pressSequentially('k');
    await tab.clock.runFor(300);
    expect(await tab.getByRole('alert').innerText()).toBe('');
  });

  it('opens at what an address asks, and goes back and forth', async ({ openTab }) => {
    const tab = await openOn('2026-04-01', openTab, '?amount=85000&kind=services');
    await says(tab, 'The law: no rule on this page applies.');
    await tab.getByLabel('Does that include VAT?').selectOption('Yes, VAT is included');
    await says(tab, '£85,000 with VAT at 20% is £70,833.33 without VAT.');
    await tab.getByLabel('What kind is it?').selectOption('Building works');
    expect(new URL(tab.url()).search).toBe('?amount=85000&kind=works&vat=included');
    await tab.goBack();
    expect(await tab.getByLabel('What kind is it?').inputValue()).toBe('services');
    await tab.goBack();
    expect(await tab.getByLabel('Does that include VAT?').inputValue()).toBe('');
    await says(tab, '£85,000 without VAT');
    await tab.goForward();
    await says(tab, '£85,000 with VAT');
  });

  it('says what is wrong with an amount, where it was written', async ({ openTab }) => {
    const tab = await openOn('2026-04-01', openTab);
    const amount = tab.getByLabel('What is it worth?');
    await amount.fill('a lot');
    await amount.press('Enter');
    expect(await tab.getByRole('alert').innerText()).toBe(
      '“a lot” is not an amount that can be read. Write pounds, such as 85,000 or 85k.',
    );
    expect(await amount.getAttribute('aria-invalid')).toBe('true');
    expect(await amount.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await tab.locator(rows).count()).toBe(10);
    await amount.fill('<b>1</b>');
    await amount.press('Enter');
    expect(await tab.getByRole('alert').innerText()).toContain('“<b>1</b>”');
    await amount.fill('90000');
    await amount.press('Enter');
    expect(await amount.getAttribute('aria-invalid')).toBe(null);
  });

  it('says what cannot be said, and why', async ({ openTab }) => {
    const tab = await openOn('2026-04-01', openTab, '?amount=90k&kind=works');
    await says(tab, 'It cannot be said whether this applies: Social value has a minimum share');
    expect(await tab.locator(rows).innerText()).toContain('Not stated');
  });

  it.for([
    ['2025-12-31T23:59:59Z', 'no rule on this page applies.'],
    ['2026-01-01T00:00:00Z', 'Social value must be considered.'],
    ['2030-06-01T00:00:00Z', 'Social value must be considered.'],
  ])('answers for the day it is read on: %s', async ([time = '', told = ''], { openTab }) => {
    const tab = await openOn(time, openTab, '?amount=207720&kind=goods&vat=included');
    await says(tab, `The law: ${told}`);
  });

  it('is used by keyboard alone, and shows every rule again', async ({ openTab }) => {
    const tab = await openOn('2026-04-01', openTab);
    await tab.getByLabel('What is it worth?').focus();
    await tab.keyboard.type('300k');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('S');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await says(tab, 'The law: Social value must be considered.');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(page);
    expect(await tab.locator(rows).count()).toBe(10);
    expect(await tab.getByRole('status').innerText()).toBe('');
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('contract-amount');
  });

  it.for([1280, 320])('is whole at %d pixels with an answer and with a fault', async (width, { browser }) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    await addAxe(context);
    const tab = await context.newPage();
    for (const asked of ['?amount=90k&kind=works', '?amount=a+lot']) {
      await tab.goto(page + asked);
      await tab.locator('.contract-form :is([role=status], [role=alert]):not(:empty)').waitFor();
      expect(await findFaults(tab)).toEqual([]);
      expect(await findLostWords(tab)).toEqual([]);
      expect(await findSmallTargets(tab)).toEqual([]);
      expect(await findTabFaults(tab)).toEqual([]);
    }
    await context.close();
  });

  it('in Welsh the same is said in Welsh', async ({ openTab }) => {
    const tab = await openTab(`${url}cy/procurement/?amount=85000&kind=services`);
    await says(tab, 'Mae £85,000 heb TAW yn £102,000 gyda TAW ar 20%.');
  });
});

it.for(realSites)(
  'without JavaScript the tables of $council answer, and there is no form',
  async (site, { openTab }) => {
    const tab = await openTab(`${site.url}procurement/`, { javaScriptEnabled: false });
    expect(await tab.locator('form:has(#contract-amount)').isVisible()).toBe(false);
    const law = tab.locator('section[aria-labelledby=law] tbody tr');
    expect((await law.first().innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /^Goods, Services £207,720 or more Included .* From 1 January 2026 .*SI 2025\/1200/,
    );
    const links = tab.locator('main tbody tr td:last-child a[href^="https://"]');
    expect(await links.count()).toBe(await tab.locator('main tbody tr').count());
  },
);

it.for(realSites)(
  'a supplier finds the page of $council from the A to Z and from its strategy',
  async (site, { openTab }) => {
    const tab = await openTab(`${site.url}a-to-z/`);
    await tab
      .locator('main li', { hasText: /^tenders/ })
      .getByRole('link', { name: 'Contracts:' })
      .click();
    expect(await tab.locator('h1').innerText()).toBe('Contracts: what you have to do');
    await tab
      .getByRole('main')
      .getByRole('link', { name: /^Social value in/ })
      .click();
    await tab.getByRole('link', { name: 'What applies to my contract?' }).click();
    expect(tab.url()).toBe(`${site.url}procurement/`);
  },
);

it.for([
  [
    'havering',
    'The council’s own rules: It cannot be said which of these applies: Decided case by case (up to £100,000); Social value must be asked for (over £100,000).',
  ],
  ['sevenoaks', 'The council’s own rules: Decided case by case.'],
])(
  'a contract of £85,000 without VAT gets an answer in %s',
  async ([council = '', told = ''], { openTab }) => {
    const tab = await openTab(`${siteOf(council).url}procurement/?amount=85000&kind=services`);
    await says(tab, told);
  },
);

/** The page with the clock at a time, so that the answer is for that day. */
async function openOn(time: string, openTab: (url: string) => Promise<Page>, asked = ''): Promise<Page> {
  const tab = await openTab(url);
  await tab.clock.install({ time: Date.parse(time.length === 10 ? `${time}T12:00:00Z` : time) });
  await tab.goto(page + asked);
  return tab;
}

async function says(tab: Page, words: string): Promise<void> {
  await tab.locator('[role=status]', { hasText: words }).waitFor({ timeout: 10_000 });
}
