import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inLanes, it } from './browse.ts';
import { allPages, onePerKind, sites, type SitePage } from './sites.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(sites)('axe finds nothing on the site of $name', (site) => {
  it('on any page', { timeout: 300_000 }, async ({ browser }) => {
    expect(await findFaults(browser, site.pages, {})).toEqual([]);
  });

  it('in dark colours, on one page of each kind', async ({ browser }) => {
    expect(await findFaults(browser, onePerKind(site.pages), { colorScheme: 'dark' })).toEqual([]);
  });

  it('among search results, with and without any', async ({ browser }) => {
    const search = (query: string) => ({
      path: `/search/?q=${query}`,
      url: `${site.url}search/?q=${query}`,
      html: '',
    });
    const options = [{}, { colorScheme: 'dark' as const }, { viewport: { width: 320, height: 640 } }];
    for (const option of options)
      expect(await findFaults(browser, [search('grant'), search('xqzwv')], option)).toEqual([]);
  });
});

it.for<[string, BrowserContextOptions]>([
  ['on a small phone', { viewport: { width: 320, height: 640 } }],
  ['in forced colours', { forcedColors: 'active' }],
])('axe finds nothing %s, on the longest page of each kind', async ([, options], { browser }) => {
  expect(await findFaults(browser, onePerKind(allPages()), options)).toEqual([]);
});

/** What axe says against these pages, a line for each node. */
async function findFaults(
  browser: Browser,
  pages: readonly SitePage[],
  options: BrowserContextOptions,
): Promise<string[]> {
  const faults: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const openTab = () => context.newPage();
  await inLanes(pages, 3, openTab, async ({ path, url }, tab) => {
    await tab.goto(url);
    if (path.includes('?')) await tab.locator('.results-status:not(:empty)').waitFor();
    for (const { id, help, nodes } of await runAxe(tab, options)) {
      for (const { html, failureSummary } of nodes)
        faults.push(`${path}: ${id}, ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary}`);
    }
  });
  await context.close();
  return faults.sort();
}

async function runAxe(tab: Page, { forcedColors }: BrowserContextOptions): Promise<AxeResults['violations']> {
  await tab.evaluate(axe);
  // Under forced colours Chromium paints the system's colours, but axe is told the page's own for the text.
  const rules = { 'color-contrast': { enabled: forcedColors !== 'active' } };
  return tab.evaluate(
    async (settings) => {
      const results = await (
        window as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } }
      ).axe.run({
        ...settings,
        resultTypes: ['violations'],
      });
      return results.violations;
    },
    { runOnly: tags, rules },
  );
}
