import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { it } from './browse.ts';
import { onePerKind, realSites, siteOf, sites } from './sites.ts';

it.for(realSites)(
  'the first press of Tab on $council offers to skip to the main content, and does',
  async ({ url }, { openTab }) => {
    const tab = await openTab(url);
    await tab.keyboard.press('Tab');
    const skip = tab.getByRole('link', { name: 'Skip to main content' });
    expect(
      await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0),
    ).toBe(true);
    await tab.keyboard.press('Enter');
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('main');
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  },
);

it.for([
  ['havering', ''],
  ['sevenoaks', ''],
  ['testshire', 'grants/community-chest/'],
  ['testshire', 'search/'],
] as const)(
  'the keyboard reaches everything in order on %s/%s, and shows where it is',
  async ([council, path], { openTab }) => {
    const tab = await openTab(`${siteOf(council).url}${path}`);
    const wanted = await tab
      .locator('a[href], button, input, select, textarea, summary')
      .filter({ visible: true })
      .count();
    const reached = new Set<string>();
    let before = await tab.screenshot();
    for (let presses = 0; presses < wanted; presses += 1) {
      await tab.keyboard.press('Tab');
      const focused = await describeFocus(tab);
      expect(focused.inView, focused.html).toBe(true);
      expect(focused.styled, `${focused.html} looks the same with the focus`).toBe(true);
      const after = await tab.screenshot();
      expect(after.equals(before), `${focused.html} cannot be told to have the focus`).toBe(false);
      before = after;
      reached.add(focused.key);
    }
    expect(reached.size).toBe(wanted);
  },
);

it.for(sites)(
  'every target of $council is 24 pixels or more, but for links in running text',
  async (site, { openTab }) => {
    const tab = await openTab(site.url, { viewport: { width: 360, height: 740 } });
    const faults: string[] = [];
    for (const { path, url } of onePerKind(site.pages)) {
      await tab.goto(url);
      faults.push(...(await findSmallTargets(tab)).map((what) => `${path}: ${what}`));
    }
    expect(faults).toEqual([]);
  },
);

function describeFocus(tab: Page) {
  return tab.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const { top, bottom, width, height } = focused.getBoundingClientRect();
    const { outlineStyle, boxShadow } = getComputedStyle(focused);
    return {
      html: focused.outerHTML.slice(0, 160),
      key: String([...document.querySelectorAll('*')].indexOf(focused)),
      inView: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
      styled: outlineStyle !== 'none' && boxShadow !== 'none',
    };
  });
}

/**
 * WCAG 2.2, 2.5.8: a smaller target passes when a circle of 24 pixels round its middle touches no other target, or when
 * it is a link in a sentence.
 */
function findSmallTargets(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const targets = [...document.querySelectorAll('a[href], button, input, summary')].filter(
      (target) => target.checkVisibility() && !target.matches('.skip'),
    );
    const boxes = targets.map((target) => target.getBoundingClientRect());
    return targets
      .filter((target, index) => {
        const box = boxes[index] as DOMRect;
        if (box.width >= 24 && box.height >= 24) return false;
        const isInSentence =
          getComputedStyle(target).display === 'inline' &&
          (target.parentElement?.textContent ?? '').trim() !== target.textContent.trim();
        if (isInSentence) return false;
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        return boxes.some((other, at) => {
          if (at === index) return false;
          const [acrossBy, downBy] = [
            Math.max(other.left - x, 0, x - other.right),
            Math.max(other.top - y, 0, y - other.bottom),
          ];
          return Math.hypot(acrossBy, downBy) < 12;
        });
      })
      .map((target) => target.outerHTML.slice(0, 140));
  });
}
