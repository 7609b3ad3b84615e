import type { Page } from 'playwright-core';
import { findColourFaults, findFaults } from './axe.ts';
import { findSkipFaults, findTabFaults } from './keyboard.ts';
import { findLostWords, findMotion, textSpacing, textTwiceAsLarge } from './layout.ts';
import { findStructureFaults } from './structure.ts';
import { findSmallTargets } from './targets.ts';

/** A window on a desk; at 400 % zoom it is 320 pixels wide, as a small phone is. */
export const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

/**
 * What is wrong with an open page for those who see, hear or handle it in another way, a line for each fault. Every page
 * is looked at like this, and all at one opening: that and starting axe take longer than the rest.
 */
export async function visitPage(tab: Page): Promise<string[]> {
  const { faults, note } = takeNotes();
  note('axe', await findFaults(tab));
  note('structure', await findStructureFaults(tab));
  note('Tab', await findTabFaults(tab));
  note('targets', await findSmallTargets(tab));
  note('layout', await findLostWords(tab));
  note('twice as large', await withStyle(tab, textTwiceAsLarge, findLostWords));
  note('spaced', await withStyle(tab, textSpacing, findLostWords));

  await tab.setViewportSize(narrow);
  await openDetails(tab);
  await tab.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  note('motion', await findMotion(tab));
  note('targets at 320', await findSmallTargets(tab));
  note('layout at 320', await findLostWords(tab));
  note('spaced at 320', await withStyle(tab, textSpacing, findLostWords));
  note('link past the menu', await findSkipFaults(tab));

  await tab.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  await tab.setViewportSize(wide);
  return faults;
}

/** The same page in other mixes of size and colours, and by keyboard at 320 pixels: for one page of each kind. */
export async function visitInColours(tab: Page, mixes: readonly Mix[]): Promise<string[]> {
  const { faults, note } = takeNotes();
  for (const { viewport, ...media } of mixes) {
    await tab.setViewportSize(viewport);
    await tab.emulateMedia(media);
    const way = `${viewport.width}, ${media.colorScheme}, forced colours ${media.forcedColors}`;
    note(`colours at ${way}`, await findColourFaults(tab));
  }
  await tab.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await tab.setViewportSize(narrow);
  await openDetails(tab);
  note('axe at 320', await findFaults(tab));
  note('Tab at 320', await findTabFaults(tab));
  await tab.setViewportSize(wide);
  return faults;
}

/** What shows a council's own colours and `visitPage` does not look at. */
export const darkMixes: readonly Mix[] = [
  { viewport: wide, colorScheme: 'dark', forcedColors: 'none' },
  { viewport: narrow, colorScheme: 'dark', forcedColors: 'none' },
];

/** With the colours that a reader forces on a page, which leave nothing of a council's own. */
export const everyMix: readonly Mix[] = [
  ...darkMixes,
  ...[wide, narrow].flatMap((viewport) => [
    { viewport, colorScheme: 'light' as const, forcedColors: 'active' as const },
    { viewport, colorScheme: 'dark' as const, forcedColors: 'active' as const },
  ]),
];

export interface Mix {
  viewport: { width: number; height: number };
  colorScheme: 'light' | 'dark';
  forcedColors: 'none' | 'active';
}

function takeNotes() {
  const faults: string[] = [];
  const note = (way: string, found: string[]) => faults.push(...found.map((fault) => `${way}: ${fault}`));
  return { faults, note };
}

const openDetails = (tab: Page) =>
  tab.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));

/** Looks at the page under a reader's own style, which is taken away again. */
async function withStyle(
  tab: Page,
  content: string,
  look: (tab: Page) => Promise<string[]>,
): Promise<string[]> {
  // The site's policy refuses a <style>; a sheet of this kind is the way a browser's own extension would add one.
  await tab.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, content);
  const found = await look(tab);
  await tab.evaluate(() => void document.adoptedStyleSheets.pop());
  return found;
}
