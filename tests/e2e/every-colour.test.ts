import { expect } from 'vitest';
import { it } from './browse.ts';
import { visitAll } from './checks/visit-all.ts';
import { visitInEveryColour, visitPage } from './checks/visit-page.ts';
import { onePerKind, sites, type Site } from './sites.ts';

/** Other words change no colour. */
const originals = sites.filter(({ isTranslation }) => !isTranslation);

it.for(originals)(
  'one page of each kind of $name is right in every mix of size and colours',
  { timeout: 300_000 },
  async ({ url, pages }, { browser }) => {
    expect(await visitAll(browser, url, onePerKind(pages), visitInEveryColour)).toEqual([]);
  },
);

it.for(originals)(
  'search results of $name, with filters, with none and with some narrowed, have no fault either',
  async (site, { browser }) => {
    const answers = ['?q=grant', '?q=xqzwv', '?q=help&section=Grants'].map((asked) => answerTo(site, asked));
    expect(await visitAll(browser, site.url, answers, visitPage)).toEqual([]);
    expect(await visitAll(browser, site.url, answers, visitInEveryColour)).toEqual([]);
  },
);

function answerTo({ url }: Site, asked: string) {
  return { path: `/search/${asked}`, url: `${url}search/${asked}`, html: '' };
}
