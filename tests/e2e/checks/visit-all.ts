import type { Browser, Page } from 'playwright-core';
import { inLanes, listen } from '../browse.ts';
import type { SitePage } from '../sites.ts';
import { addAxe } from './axe.ts';
import { wide } from './visit-page.ts';

const searched = '.results-status:not(:empty)';

/** What is found on these pages and what they say to the console, a line for each fault. Several are open at once. */
export async function visitAll(
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
