import { expect } from 'vitest';
import { it } from './browse.ts';
import { visitAll } from './checks/visit-all.ts';
import { visitPage } from './checks/visit-page.ts';
import { onePerKind, sites } from './sites.ts';

it.for(sites)(
  'no page of $name has a fault for eyes, ears, keyboard or a small screen',
  { timeout: 600_000 },
  async ({ url, pages, isTranslation }, { browser }) => {
    // A translation has the pages of its original with other words: one of each kind shows whether they fit.
    expect(await visitAll(browser, url, isTranslation ? onePerKind(pages) : pages, visitPage)).toEqual([]);
  },
);
