import { expect } from 'vitest';
import { it } from './browse.ts';
import { onePerKind, realSites, siteOf } from './sites.ts';

it.for(realSites)('$council is on dark paper where the reader wants it', async ({ url }, { openTab }) => {
  const lightness = async (colorScheme: 'light' | 'dark') => {
    const tab = await openTab(url, { colorScheme });
    const [red, green, blue] =
      (await tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).match(/\d+/g) ??
      [];
    return Math.max(Number(red), Number(green), Number(blue));
  };
  expect(await lightness('light')).toBeGreaterThan(240);
  expect(await lightness('dark')).toBeLessThan(50);
});

it('forced colours keep every colour the reader chose, and mark the current menu entry', async ({
  openTab,
}) => {
  const site = siteOf('havering');
  const tab = await openTab(`${site.url}grants/`, { forcedColors: 'active' });
  const borders = await tab
    .locator('.site-menu a')
    .evaluateAll((links) =>
      links.map(
        (link) => [link.hasAttribute('aria-current'), getComputedStyle(link).borderBlockEndColor] as const,
      ),
    );
  const [current] = borders.find(([isCurrent]) => isCurrent)?.slice(1) ?? [];
  expect(borders.filter(([, colour]) => colour === current)).toHaveLength(1);
  for (const { path, url } of onePerKind(site.pages)) {
    await tab.goto(url);
    const own = await tab.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(
          (element) => getComputedStyle(element).forcedColorAdjust !== 'auto' && !element.closest('svg'),
        )
        .map(({ tagName }) => tagName),
    );
    expect(own, path).toEqual([]);
  }
});
