import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { it } from './browse.ts';
import { onePerKind, sites } from './sites.ts';

/** A phone and a desk. */
const windows = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];

it.for(sites)(
  'nothing on a page of $name moves while it loads, and its console stays empty',
  async ({ url: home, council, pages }, { openTab }) => {
    const moved: string[] = [];
    const walk = async (viewport: (typeof windows)[number]) => {
      const tab = await openTab(home, { viewport });
      // On the day of the build: on a later one the page puts the states of grants right, and they may move.
      const day = council === 'testshire' ? '2026-04-01' : '2026-11-22';
      await tab.clock.setFixedTime(Date.parse(`${day}T12:00:00Z`));
      await slowDown(tab);
      for (const { path, url } of onePerKind(pages)) {
        await tab.goto(url);
        const shift = await measureShift(tab);
        if (shift > 0) moved.push(`${path} at ${viewport.width}: ${shift}`);
      }
    };
    await Promise.all(windows.map(walk));
    expect(moved).toEqual([]);
  },
);

/** Nothing comes from the cache, so a font and a picture come late on every page, and scripts come after it is drawn. */
async function slowDown(tab: Page): Promise<void> {
  const devTools = await tab.context().newCDPSession(tab);
  await devTools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await tab.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await route.continue();
  });
}

/** How far what was drawn has moved, as the browser counts it, once the page has been seen to its end. */
function measureShift(tab: Page): Promise<number> {
  return tab.evaluate(async () => {
    await document.fonts.ready;
    scrollTo(0, document.documentElement.scrollHeight);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const shifts: (PerformanceEntry & { value?: number })[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve));
    shifts.push(...observer.takeRecords());
    return shifts.reduce((total, { value = 0 }) => total + value, 0);
  });
}
