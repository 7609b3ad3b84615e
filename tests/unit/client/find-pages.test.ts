import { describe, expect, it } from 'vitest';
import { findPages, type Chosen } from '../../../src/client/find-pages.ts';
import type { PageSets } from '../../../src/client/page-sets.ts';
import type { Pagefind } from '../../../src/client/pagefind.ts';

const words = ['grant', 'garden', 'volunteer', 'tree'];

it('pages with every word are found in the order of the search', async () => {
  const found = await find('tree grant', {
    'tree grant': [
      ['b', 2],
      ['a', 1],
    ],
  });
  expect(found).toMatchObject({
    pages: ['b', 'a'],
    how: 'all',
    asked: 'tree grant',
    searches: ['tree grant'],
  });
});

it('little words are not looked for, and the question is told as it was put', async () => {
  const found = await find('How do I get a grant?', { grant: [['a', 1]] });
  expect(found).toMatchObject({
    pages: ['a'],
    how: 'all',
    asked: 'How do I get a grant?',
    searches: ['grant'],
  });
});

it('a slip is put right and told', async () => {
  const found = await find('garnt', { grant: [['a', 1]] });
  expect(found).toMatchObject({ pages: ['a'], how: 'corrected', asked: 'grant' });
});

it('where no page has every word, pages with most of them come first, then those that fit best', async () => {
  const found = await find('tree garden volunteer', {
    tree: [
      ['weak', 1],
      ['both', 1],
    ],
    garden: [
      ['strong', 9],
      ['both', 1],
    ],
    volunteer: [],
  });
  expect(found).toMatchObject({ pages: ['both', 'strong', 'weak'], how: 'any' });
});

it('where nothing is found there are no pages', async () => {
  expect(await find('zzzzzz', {})).toMatchObject({ pages: [], how: 'any', asked: 'zzzzzz' });
  expect(await find('?!', {})).toMatchObject({ pages: [], how: 'any', asked: '?!' });
});

describe('what is ticked', () => {
  const all: Index = { tree: ['a', 'b', 'c', 'd'].map((id): [string, number] => [id, 1]) };
  const sets = toSets({
    section: { Grants: ['a', 'b'], Impact: ['c'], Strategy: [] },
    theme: { Social: ['a', 'c'], Green: ['b'] },
  });

  it('leaves the pages that have any ticked value of every filter', async () => {
    expect((await find('tree', all, { section: ['Grants'] }, sets)).pages).toEqual(['a', 'b']);
    expect((await find('tree', all, { section: ['Grants', 'Impact'] }, sets)).pages).toEqual(['a', 'b', 'c']);
    expect((await find('tree', all, { section: ['Grants'], theme: ['Social'] }, sets)).pages).toEqual(['a']);
  });

  it('counts what each value would leave, were it ticked too', async () => {
    const { filters } = await find('tree', all, { section: ['Grants'] }, sets);
    expect(filters).toEqual({
      section: { Grants: 2, Impact: 1, Strategy: 0 },
      theme: { Social: 1, Green: 1 },
    });
  });

  it('leaves nothing where no page has such a value', async () => {
    expect((await find('tree', all, { section: ['None'], none: ['x'] }, sets)).pages).toEqual([]);
  });
});

async function find(
  query: string,
  index: Index,
  chosen: Chosen = {},
  sets: PageSets = new Map([['section', new Map<string, Set<string>>()]]),
) {
  const searches: string[] = [];
  const pagefind = fake(index, (asked) => searches.push(asked));
  const { results, ...found } = await findPages(pagefind, query, { words, sets }, chosen);
  return { pages: results.map(({ id }) => id), searches, ...found };
}

function toSets(filters: Record<string, Record<string, string[]>>): PageSets {
  const values = Object.entries(filters).map(
    ([name, of]) => [name, new Map(Object.entries(of).map(([value, ids]) => [value, new Set(ids)]))] as const,
  );
  return new Map(values);
}

/** Pagefind with the answers it gives: for each query, pages with how well they fit. */
function fake(index: Index, onSearch: (query: string) => void): Pagefind {
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (query) => {
      onSearch(query);
      const data = () => Promise.resolve({ url: '/', excerpt: '', meta: {} });
      const results = (index[query] ?? []).map(([id, score]) => ({ id, score, data }));
      return Promise.resolve({ results });
    },
  };
}

type Index = Record<string, [id: string, score: number][]>;
