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
  async (site, { openTab }) => {
    const moved: string[] = [];
    for (const viewport of windows) {
      const tab = await openTab(site.url, { viewport });
      // On the day of the build: on a later one the page puts the states of grants right, and they may move.
      await tab.clock.setFixedTime(
        Date.parse(site.name.startsWith('testshire') ? '2026-04-01T12:00:00Z' : '2026-11-22T12:00:00Z'),
      );
      // Without this the font would come at once after the first page, and pictures too.
      const devTools = await tab.context().newCDPSession(tab);
      await devTools.send('Network.setCacheDisabled', { cacheDisabled: true });
      // A script comes after the page is drawn, as it does on a slow line.
      await tab.route('**/*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        await route.continue();
      });
      for (const { path, url } of onePerKind(site.pages)) {
        await tab.goto(url);
        const shift = await tab.evaluate(async () => {
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
        if (shift > 0) moved.push(`${path} at ${viewport.width}: ${shift}`);
      }
    }
    expect(moved).toEqual([]);
  },
);
