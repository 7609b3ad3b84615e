import { expect, it } from 'vitest';
import type { ResultWords } from '../../../src/domain/result-words.ts';
import { cy } from '../../../src/domain/words/cy.ts';
import { en } from '../../../src/domain/words/en.ts';

const english = new Map(partsOf(en));
const welsh = new Map(partsOf(cy));
const both = [...english].map(([path, part]) => ({ path, en: part, cy: welsh.get(path) }));

it('Welsh has the parts that English has, and no others', () => {
  // A language has its own forms of a count, and its own letters.
  const own = /\.(zero|one|two|few|many)$|^aToZ\.digraphs\.\d$|\.aliases\.\d$/;
  const paths = (words: Map<string, unknown>) => [...words.keys()].filter((path) => !own.test(path)).sort();
  expect(paths(welsh)).toEqual(paths(english));
});

it('no Welsh text is the English one', () => {
  const left = both.filter((part) => typeof part.en === 'string' && part.en === part.cy);
  expect(left.map(({ path }) => path)).toEqual([
    'collections.grants.singular',
    'programme.partner',
    'llms.data',
  ]);
});

it('a text that is filled in says the same things in both, in other words', () => {
  const left = both.flatMap(({ path, en, cy }) => {
    if (typeof en !== 'function' || typeof cy !== 'function') return [];
    const said = [en, cy].map((part) => fillIn(part as Say));
    const things = said.map((text) => [...new Set(text.match(/«\d»|\b7\b/g))].sort().join());
    return said[0] === said[1] || things[0] !== things[1] ? [path] : [];
  });
  // An amount alone, a name beside a name, and a unit of measure are the same in both; a title of the finder is of parts.
  expect(left.sort()).toEqual([
    'chart.figureOf',
    'chart.worthSource',
    'data.kilobytes',
    'feeds.calendarOf',
    'figures.quality.exact',
    'finder.title',
  ]);
});

it('what the search says of its results has the same places to fill in both', () => {
  const placesOf = (words: ResultWords) =>
    Object.entries(words)
      .filter(([name]) => name !== 'filters')
      .flatMap(([name, forms]) =>
        Object.values(typeof forms === 'string' ? { other: forms } : (forms as Record<string, string>)).map(
          (text) =>
            `${name} ${text
              .match(/\{\w+\}/g)
              ?.sort()
              .join(' ')}`,
        ),
      );
  expect(new Set(placesOf(cy.search.script))).toEqual(new Set(placesOf(en.search.script)));
});

/** Every text and function of a table, by its path. */
function partsOf(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => partsOf(inner, path ? `${path}.${key}` : key));
}

/** What a function of words says: of numbers for 7, of texts for «1», «2» and «3», with its links marked by their text. */
function fillIn(say: Say): string {
  if (say.toString().includes('chooseForm')) return String(say(7));
  try {
    return [say('«1»', '«2»', '«3»')].flat().join('');
  } catch {
    // Not a text to fill in but a function that makes a link.
    return [say((text: string) => `[${text}]`)].flat().join('');
  }
}

type Say = (...values: unknown[]) => string | unknown[];
