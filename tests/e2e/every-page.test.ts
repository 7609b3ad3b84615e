import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { inLanes, it, listen } from './browse.ts';
import { addAxe } from './checks/axe.ts';
import { visitInEveryColour, visitPage, wide } from './checks/visit-page.ts';
import { onePerKind, sites, type SitePage } from './sites.ts';

const searched = '.results-status:not(:empty)';

it.for(sites)(
  'no page of $name has a fault for eyes, ears, keyboard or a small screen',
  { timeout: 600_000 },
  async ({ url, pages }, { browser }) => {
    expect(await visitAll(browser, url, pages, visitPage)).toEqual([]);
  },
);

it.for(sites)(
  'search results of $name, with filters, with none and with some narrowed, have no fault either',
  async ({ url }, { browser }) => {
    const answers = ['?q=grant', '?q=xqzwv', '?q=help&section=Grants'].map((asked) => ({
      path: `/search/${asked}`,
      url: `${url}search/${asked}`,
      html: '',
    }));
    expect(await visitAll(browser, url, answers, visitPage)).toEqual([]);
    expect(await visitAll(browser, url, answers, visitInEveryColour)).toEqual([]);
  },
);

it.for(sites)(
  'one page of each kind of $name is right in every mix of size and colours',
  async (site, { browser }) => {
    expect(await visitAll(browser, site.url, onePerKind(site.pages), visitInEveryColour)).toEqual([]);
  },
);

/** What is found on these pages and what they say to the console, a line for each fault. Several are open at once. */
async function visitAll(
  browser: Browser,
  site: string,
  pages: readonly SitePage[],
  visit: (tab: Page) => Promise<string[]>,
): Promise<string[]> {
  const faults: string[] = [];
  // A check puts style sheets and scripts of its own into the page, which its policy would refuse.
  const context = await browser.newContext({ viewport: wide, bypassCSP: true });
  await addAxe(context);
  const openTab = async () => {
    const tab = await context.newPage();
    listen(tab, new URL(site).origin, faults);
    return tab;
  };
  await inLanes(pages, 3, openTab, async ({ path, url }, tab) => {
    await tab.goto(url);
    if (path.includes('?')) await tab.locator(searched).waitFor();
    faults.push(...(await visit(tab)).map((fault) => `${path}: ${fault}`));
  });
  await context.close();
  return faults.sort();
}
