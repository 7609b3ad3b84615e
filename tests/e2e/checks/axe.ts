import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA, and what axe calls best practice. */
const allRules: RunOptions = {
  preload: false,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** The rules that see a difference when only the colours and the size of the window have changed. */
const colourRules = {
  preload: false,
  runOnly: {
    type: 'rule',
    values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
  },
} satisfies RunOptions;

/** Has every page of a context load axe, once for all. */
export const addAxe = (context: BrowserContext) => context.addInitScript(axe);

/** What axe says against the whole page, a line for each element. */
export const findFaults = (tab: Page): Promise<string[]> => runAxe(tab, allRules);

/** The same by the rules of colours. */
export const findColourFaults = (tab: Page): Promise<string[]> => runAxe(tab, colourRules);

async function runAxe(tab: Page, options: RunOptions): Promise<string[]> {
  const violations = await tab.evaluate(async (how) => {
    const { axe } = window as unknown as { axe: { run: (how: RunOptions) => Promise<AxeResults> } };
    return (await axe.run({ ...how, resultTypes: ['violations'] })).violations;
  }, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}, ${help}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
