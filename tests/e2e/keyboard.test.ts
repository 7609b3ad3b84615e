import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { it } from './browse.ts';
import { realSites, siteOf } from './sites.ts';

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
