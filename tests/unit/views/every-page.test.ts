import { beforeAll, describe, expect, it } from 'vitest';
import { collectionNames } from '../../../src/domain/collection-names.ts';
import { formatDay } from '../../../src/domain/days.ts';
import { formatPence } from '../../../src/domain/money.ts';
import { formatMoment } from '../../../src/domain/moments.ts';
import * as vocabulary from '../../../src/domain/vocabulary.ts';
import { wordsIn } from '../../../src/domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../../../src/schemas/council-content.ts';
import { siteAddresses } from '../../../src/views/site-parts.ts';
import { makeContent, testshire } from '../../make-content.ts';
import { linksOf, makePage, makePages, shownTexts, textsOf } from '../../make-pages.ts';

let content: CouncilContent;
let small: CouncilContent;
let pages: Map<string, unknown>;
beforeAll(async () => {
  content = await testshire();
  small = await makeContent();
  pages = makePages(content);
});

it('there is a page for every address of the site but those that need no view', () => {
  const made = new Set(pages.keys());
  const files = /^\/data\/.+\.(csv|json|ics)$/;
  expect([...siteAddresses(content)].filter((address) => !made.has(address) && !files.test(address))).toEqual(
    [],
  );
});

describe('a link leads somewhere', () => {
  it('on every page of Testshire', () => {
    expect(deadLinks(content)).toEqual([]);
  });

  it('on every page of a council with one record of each kind', () => {
    expect(deadLinks(small)).toEqual([]);
  });

  it.each(collectionNames)('on every page of a council without %s', (name) => {
    const without = { ...small, [name]: [] };
    expect(deadLinks(without)).toEqual([]);
  });

  it('on every page of a council with nothing but itself', () => {
    const empty = Object.fromEntries(collectionNames.map((name) => [name, []]));
    expect(deadLinks({ ...small, ...empty })).toEqual([]);
  });
});

describe('a reader never meets', () => {
  it('the key of a fixed value', () => {
    const found = [...pages].flatMap(([address, props]) =>
      shownTexts(props).flatMap((text) => keysIn(text).map((key) => `${address} says ${key}`)),
    );
    expect(found).toEqual([]);
  });

  it('a day or an amount as the files have it', () => {
    const found = [...pages].flatMap(([address, props]) =>
      shownTexts(props).flatMap((text) =>
        /\d{4}-\d{2}-\d{2}|NaN|undefined|null|\[object/.test(text) ? [`${address} says ${text}`] : [],
      ),
    );
    expect(found).toEqual([]);
  });

  it('an empty text', () => {
    const empty = [...pages].flatMap(([address, props]) =>
      textsOf(props)
        .filter(({ key }) => !key.startsWith('data-'))
        .flatMap(({ key, text }) => (text.trim() === '' ? [`${address} ${key}`] : [])),
    );
    expect(empty).toEqual([]);
  });

  it('two sections of one page under one fragment', () => {
    for (const name of collectionNames) {
      for (const record of content[name]) {
        const { opening, middle, sections } = makePage(content, record);
        const ids = [...opening, ...middle, ...sections].map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)]);
      }
    }
  });

  it('a draft, whoever names it', async () => {
    const draft = { title: 'Not yet to be read', status: 'draft' };
    const named = () => collectionNames.map((name) => `${name}/later`);
    const themes = ['social', 'later'];
    const outcomes = ['people-help-each-other', 'later'];
    const of = await makeContent({
      records: [
        ...collectionNames.map((name) => ({ in: name, id: 'later', fields: draft })),
        { in: 'strategy', fields: { related: named(), outcomes } },
        { in: 'outcomes', fields: { related: named(), themes } },
        { in: 'grants', fields: { related: named(), outcomes, themes } },
        { in: 'measures', fields: { related: named(), outcomes, activities: named() } },
      ],
    });
    expect(
      [...makePages(of)].filter(([, props]) => /Not yet to be read|later/.test(JSON.stringify(props))),
    ).toEqual([]);
  });
});

describe('a page tells all that its record says', () => {
  it.each(collectionNames)('%s', (name) => {
    const lost = (content[name] as ContentRecord[]).flatMap((record) => {
      // What a strategy asks of contracts is told on their own page.
      const told = [makePage(content, record), name === 'strategy' ? pages.get('/procurement/') : undefined];
      const texts = textsOf(told).map(({ text }) => text);
      return fieldsOf(record.data)
        .filter(({ path }) => !untold.has(path.replace(/\.\d+/g, '')))
        .filter(({ path, value }) => !isTold(path, value, texts))
        .map(({ path, value }) => `${record.id} ${path}: ${String(value)}`);
    });
    expect(lost).toEqual([]);
  });

  it('and every source, wherever it stands', () => {
    for (const record of content.measures) {
      const links = linksOf(makePage(content, record));
      const { values, baseline, proxy, sources } = record.data;
      for (const { url } of [...values, baseline, proxy]
        .flatMap((part) => part?.source ?? [])
        .concat(sources)) {
        expect(links).toContain(url);
      }
    }
  });
});

/** Fields that sort, mark or name a thing for the site itself, and are not said to a reader. */
const untold = new Set([
  'status',
  'order',
  'icon',
  'headline',
  'checkOk.rule',
  'checkOk.reason',
  'checkOk.until',
  'thresholds.id',
  // Said by the words of the figure, such as "about".
  'values.quality',
  'baseline.quality',
  // Said where not every figure is an actual one.
  'values.kind',
  // The label says the period as people know it.
  'values.period.start',
  'values.period.end',
  'baseline.period.start',
  'baseline.period.end',
  // Said by "over" and "or more".
  'thresholds.comparator',
]);

/** True when a text of the page says the value, in one of the ways that a value of its kind is said. */
function isTold(path: string, value: string | number | boolean, texts: readonly string[]): boolean {
  if (value === false) return true;
  const names = Object.values(wordsIn('en').names).flatMap(
    (table) => (table as Record<string, string>)[String(value)] ?? [],
  );
  const ways =
    value === true
      ? {
          rolling: ['Open all year', 'Apply at any time'],
          closesWhenSpent: ['when the money is spent'],
          paid: ['paid'],
        }[path.replace(/^.*\./, '')]
      : typeof value === 'number'
        ? [formatPence(value), formatPence(value * 100), value.toLocaleString('en-GB'), `${value}%`]
        : [
            value,
            formatMoment(value, 'en'),
            formatDay(value, 'en'),
            `/${value}/`,
            referenced(value),
            ...names,
            ...(value === 'GBP' ? ['£'] : value === 'percent' ? ['%'] : []),
          ];
  return (ways ?? []).some((way) => texts.some((text) => text.toLowerCase().includes(way.toLowerCase())));
}

/** "themes/social" as the end of its address. */
function referenced(value: string): string {
  return `/${value.replace('measures/', 'impact/').replace('pages/', '')}/`;
}

function fieldsOf(value: unknown, path = ''): { path: string; value: string | number | boolean }[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, path ? `${path}.${key}` : key));
}

/** The keys of fixed values that cannot be taken for English, found as words in a text. */
function keysIn(text: string): string[] {
  return keys.filter((key) => text === key || new RegExp(`(?<![\\w/.-])${key}(?![\\w-])`).test(text));
}

// A unit may stand in a title by its key: tCO2e is what it is called.
const { units: _, ...said } = vocabulary;
const keys = [...Object.values(said).flat(), 'gbpPerUnit'].filter(
  (key) => /[-A-Z]/.test(key) && !/^\d/.test(key),
);

/** Every link to an address of the site that the site does not have, by page. */
function deadLinks(of: CouncilContent): string[] {
  const there = siteAddresses(of);
  return [...makePages(of)].flatMap(([address, props]) =>
    linksOf(props)
      .filter((href) => !/^(https:|mailto:|tel:|#)/.test(href))
      .filter(
        (href) =>
          !/^\/(council\.css|icon\.svg|apple-touch-icon\.png|fonts\/[\w-]+\.woff2|images\/[\w-]+\.(svg|png))$/.test(
            href,
          ),
      )
      .filter(
        (href) => !/^\/(pagefind\/[\w.-]+|search\/words\.json|grants\/awarded\/awards\.json)$/.test(href),
      )
      .filter((href) => !there.has(href.replace(/#.*$/, '')))
      .map((href) => `${address} leads to ${href}`),
  );
}
