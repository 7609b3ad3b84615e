import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { it } from './browse.ts';
import { visitAll } from './checks/visit-all.ts';
import { darkMixes, everyMix, visitInColours, visitPage } from './checks/visit-page.ts';
import { onePerKind, sites, type Site } from './sites.ts';

/** Other words change no colour. */
const originals = sites.filter(({ isTranslation }) => !isTranslation);

it.for(originals)(
  'one page of each kind of $name is right in every mix of size and colours',
  { timeout: 300_000 },
  async (site, { browser }) => {
    expect(await visitAll(browser, site.url, onePerKind(site.pages), inMixesOf(site))).toEqual([]);
  },
);

it.for(originals)(
  'search results of $name, with filters, with none and with some narrowed, have no fault either',
  async (site, { browser }) => {
    const answers = ['?q=grant', '?q=xqzwv', '?q=help&section=Grants'].map((asked) => answerTo(site, asked));
    expect(await visitAll(browser, site.url, answers, visitPage)).toEqual([]);
    expect(await visitAll(browser, site.url, answers, inMixesOf(site))).toEqual([]);
  },
);

/** The made-up council has every part there is, so colours that are the reader's own are tried on it alone. */
function inMixesOf({ council }: Site) {
  return (tab: Page) => visitInColours(tab, council === 'testshire' ? everyMix : darkMixes);
}

function answerTo({ url }: Site, asked: string) {
  return { path: `/search/${asked}`, url: `${url}search/${asked}`, html: '' };
}
