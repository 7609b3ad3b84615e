import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './browse.ts';
import { realSites, siteOf } from './sites.ts';

describe.each(realSites)('the search of $council', ({ url }) => {
  it('starts from the box in the header with Enter, and keeps the words in the address', async ({
    openTab,
  }) => {
    const tab = await openTab(`${url}grants/`);
    await tab.getByRole('searchbox', { name: 'Search this site' }).fill('community grant');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(`${url}search/?q=community+grant`);
    expect(await countResults(tab)).toBeGreaterThan(0);
    expect(await tab.getByRole('searchbox').inputValue()).toBe('community grant');
  });

  it('shows each result with its title, section and summary, the words marked', async ({ openTab }) => {
    const tab = await openTab(`${url}search/?q=volunteer`);
    await countResults(tab);
    const first = tab.locator('.results .records > li').first();
    expect(await first.getByRole('link').count()).toBe(1);
    expect((await first.locator('p').first().innerText()).length).toBeGreaterThan(20);
    expect(await first.locator('.details').innerText()).not.toBe('');
    expect(await tab.locator('.results mark').first().innerText()).toMatch(/volunteer/i);
  });

  it('narrows by section, theme and audience, and says beforehand how many there will be', async ({
    openTab,
  }) => {
    for (const name of ['section', 'theme', 'audience']) {
      const tab = await openTab(`${url}search/?q=help`);
      const all = await countResults(tab);
      const option = tab.locator('.filters label', { has: tab.locator(`input[name=${name}]`) }).last();
      const said = Number(await option.locator('.count').innerText());
      await option.click();
      await tab.waitForURL((address) => address.searchParams.has(name));
      await expect
        .poll(() => countResults(tab), { message: `${name}: counted ${said} beforehand` })
        .toBe(said);
      expect(said).toBeLessThanOrEqual(all);
    }
  });

  it('counts the filters right when no page has all the words', async ({ openTab }) => {
    const tab = await openTab(`${url}search/?q=apprentice+volunteer+carbon`);
    expect(await tab.locator('.results-status:not(:empty)').innerText()).toMatch(/^No page has all/);
    const option = tab.locator('.filters label').first();
    const said = Number(await option.locator('.count').innerText());
    await option.click();
    await tab.waitForURL((address) => address.searchParams.has('section'));
    await expect.poll(() => countResults(tab)).toBe(said);
  });

  it('lets a second value of one filter be ticked, for the results of both', async ({ openTab }) => {
    const tab = await openTab(`${url}search/?q=help`);
    await countResults(tab);
    const options = tab.locator('.filters label', { has: tab.locator('input[name=section]') });
    const said = (await options.locator('.count').allInnerTexts()).slice(0, 2).map(Number);
    await options.nth(0).click();
    await expect.poll(() => countResults(tab)).toBe(said[0]);
    await options.nth(1).click();
    await expect.poll(() => countResults(tab)).toBe(Number(said[0]) + Number(said[1]));
  });

  it('goes back and forward through what was asked', async ({ openTab }) => {
    const tab = await openTab(`${url}search/?q=grant`);
    const all = await countResults(tab);
    await tab.locator('.filters input[name=section]').first().check();
    await tab.waitForURL(/section=/);
    await tab.getByRole('searchbox').fill('apprentices');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(`${url}search/?q=apprentices`);
    await tab.goBack();
    expect(await tab.getByRole('searchbox').inputValue()).toBe('grant');
    await expect.poll(() => tab.locator('.filters input:checked').count()).toBe(1);
    await tab.goBack();
    await expect.poll(() => countResults(tab)).toBe(all);
    await expect.poll(() => tab.locator('.filters input:checked').count()).toBe(0);
    await tab.goForward();
    await expect.poll(() => tab.locator('.filters input:checked').count()).toBe(1);
  });

  it('finds what a resident meant in spite of slips and whole questions', async ({ openTab }) => {
    const tab = await openTab(url);
    const grant = url === siteOf('havering').url ? /community chest/i : /community grant/i;
    for (const [asked, title] of [
      ['comunity grnat', grant],
      ['voluntering', /volunt/i],
      ['how do I get money for our village hall', /grant|fund|chest|levy|money|trust/i],
    ] as const) {
      await tab.goto(`${url}search/?q=${encodeURIComponent(asked)}`);
      await countResults(tab);
      const titles = await tab.locator('.results .title').allInnerTexts();
      expect(titles.slice(0, 5).join(' | '), asked).toMatch(title);
    }
  });

  it('says what to do next when nothing is found', async ({ openTab }) => {
    const tab = await openTab(`${url}search/?q=xqzwv`);
    expect(await tab.locator('.results-status:not(:empty)').innerText()).toBe(
      'Nothing was found for “xqzwv”.',
    );
    const advice = tab.locator('.no-result');
    expect(await advice.innerText()).toMatch(/fewer words[\s\S]*A to Z[\s\S]*ask the council/);
    expect(await advice.locator('a[href^="tel:"]').count()).toBe(1);
    await advice.getByRole('link', { name: 'A to Z' }).click();
    expect(await tab.locator('h1').innerText()).toBe('A to Z');
  });
});

it('a keyboard alone searches, narrows, and opens a result', async ({ openTab }) => {
  const tab = await openTab(siteOf('sevenoaks').url);
  await pressUntil(tab, 'Tab', () => document.activeElement?.matches('input[type=search]') ?? false);
  await tab.keyboard.type('grant');
  await tab.keyboard.press('Enter');
  await tab.waitForURL(/q=grant/);
  const all = await countResults(tab);
  await pressUntil(tab, 'Tab', () => document.activeElement?.matches('.filters input') ?? false);
  await tab.keyboard.press('Space');
  await expect.poll(() => countResults(tab)).toBeLessThan(all);
  expect(await tab.evaluate(() => document.activeElement?.matches('.filters input:checked'))).toBe(true);
  await pressUntil(tab, 'Tab', () => document.activeElement?.matches('.results a') ?? false);
  const title = await tab.evaluate(() => document.activeElement?.textContent);
  await tab.keyboard.press('Enter');
  await tab.waitForURL((address) => !address.pathname.includes('/search/'));
  expect(await tab.locator('h1').innerText()).toBe(title);
});

it('more results come with a button, and the focus goes to the first of them', async ({ openTab }) => {
  const tab = await openTab(`${siteOf('havering').url}search/?q=council`);
  expect(await countResults(tab)).toBeGreaterThan(20);
  await tab.getByRole('button', { name: 'Show more results' }).click();
  await expect.poll(() => tab.locator('.results .records > li').count()).toBe(20);
  expect(
    await tab.evaluate(() =>
      [...document.querySelectorAll('.results .title')].indexOf(document.activeElement as Element),
    ),
  ).toBe(10);
});

it('says so where the index cannot be fetched, and finds again once it can', async ({
  browser,
  onTestFinished,
}) => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const tab = await context.newPage();
  await tab.route('**/page-sets.json', (route) => route.abort());
  await tab.goto(`${siteOf('sevenoaks').url}search/?q=grant`);
  const status = tab.locator('.results-status:not(:empty)');
  expect(await status.innerText()).toBe('The search could not be loaded. Try again in a moment.');
  expect(await tab.locator('.no-result').getByRole('link', { name: 'A to Z of this site' }).isVisible()).toBe(
    true,
  );
  await tab.unroute('**/page-sets.json');
  await tab.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await expect.poll(() => status.innerText()).toMatch(/results for “grant”/);
});

it.for([
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "javascript:alert('x')",
  '%00\\u0000',
  '../../etc/passwd',
  '"',
  'a'.repeat(5000),
])('what is asked stays text: %s', async (asked, { openTab }) => {
  const tab = await openTab(siteOf('havering').url);
  tab.on('dialog', () => expect.fail('a dialog was opened'));
  await tab.goto(
    `${siteOf('havering').url}search/?q=${encodeURIComponent(asked)}&section=${encodeURIComponent(asked)}`,
  );
  const status = await tab.locator('.results-status:not(:empty)').innerText();
  expect(status.replace(/\s+/g, ' ')).toContain(asked.slice(0, 200).replace(/\s+/g, ' '));
  expect(await tab.locator('main :is(img, iframe), main .results script').count()).toBe(0);
});

/** How many results the page says there are. */
async function countResults(tab: Page): Promise<number> {
  const words = await tab.locator('.results-status:not(:empty)').innerText();
  return words.startsWith('Nothing') ? 0 : Number(/(\d+) results?/.exec(words)?.[1]);
}

async function pressUntil(tab: Page, key: string, isThere: () => boolean): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await tab.keyboard.press(key);
    if (await tab.evaluate(isThere)) return;
  }
  expect.fail(`${key} never got there`);
}
