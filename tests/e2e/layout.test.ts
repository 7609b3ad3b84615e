import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { it } from './browse.ts';
import { onePerKind, realSites, sites, siteOf } from './sites.ts';

/** 320 pixels is also a window of 1280 at 400 % zoom. */
const widths = [1280, 768, 320];

it.for(sites)(
  'no page kind of $name scrolls sideways at any width, and wider text spacing loses nothing',
  async (site, { openTab }) => {
    const tab = await openTab(site.url);
    const faults: string[] = [];
    for (const { path, url } of onePerKind(site.pages)) {
      await tab.goto(url);
      for (const width of widths) {
        await tab.setViewportSize({ width, height: 800 });
        faults.push(...(await findOverflow(tab)).map((what) => `${path} at ${width}: ${what}`));
      }
      await tab.addStyleTag({ content: textSpacing });
      const lost = [...(await findOverflow(tab)), ...(await findCutText(tab))];
      faults.push(...lost.map((what) => `${path} with wider spacing: ${what}`));
    }
    expect(faults).toEqual([]);
  },
);

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

it('nothing moves for a reader who asks for that', async ({ openTab }) => {
  const tab = await openTab(siteOf('havering').url, { reducedMotion: 'reduce' });
  const moving = await tab.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none';
      }).length,
  );
  expect(moving).toBe(0);
});

const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** What stands out of the page to the right, when the page scrolls sideways for it. */
function findOverflow(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} wide in ${clientWidth}: ${wide
        .slice(0, 5)
        .map((element) => element.outerHTML.slice(0, 120))
        .join(' | ')}`,
    ];
  });
}

/** Text in a box that hides what does not fit; what is only for screen readers is hidden on purpose. */
function findCutText(tab: Page): Promise<string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
        return (
          hides &&
          clipPath === 'none' &&
          (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `cut: ${element.outerHTML.slice(0, 120)}`),
  );
}
