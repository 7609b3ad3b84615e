import { describe, expect, it } from 'vitest';
import { requireRecord } from '../../../src/views/find-record.ts';
import { buildMeasurePage } from '../../../src/views/measure-page.ts';
import { makeContent, testshire, now } from '../../make-content.ts';
import { linksOf, shownTexts } from '../../make-pages.ts';
import { blockOf, byLabel, tableOf, titlesIn } from './find-block.ts';

it('values of different kinds stand apart, each with its kind and its source, and no sum is made', async () => {
  const content = await testshire();
  const page = buildMeasurePage(content, requireRecord(content, 'measures', 'trees-planted'), now);
  expect(tableOf(page.opening, 'values').rows.map((row) => row.slice(0, 3))).toEqual([
    ['2025', 'Up to 1,200', 'Actual'],
    ['By 2028', 'At least 5,000', 'Promised'],
    ['By 2030', 'About 8,000', 'Forecast'],
  ]);
  expect(page.figure).toEqual({ words: 'Up to 1,200', label: '2025' });
  expect(blockOf(page.sections, 'sources', 'sources').sources.map(({ text }) => text)).toEqual([
    'Tree count',
    'Climate plan',
  ]);
});

const source = { title: 'Figures', url: 'https://www.testshire.example/figures' };
const target = {
  period: { label: 'By 2030', end: '2030' },
  value: 5,
  kind: 'target',
  quality: 'exact',
  state: 'provisional',
  source,
};

const actual = { value: 5, kind: 'actual', quality: 'exact', state: 'validated', source };
const unlike = [
  { ...actual, period: { label: '2024', start: '2024', end: '2024' } },
  { ...actual, source: { ...source }, period: { label: 'June 2025', start: '2025-06', end: '2025-06' } },
];

describe('the table of values', () => {
  it('does not say actual of each where all are', async () => {
    expect(headings(await build())).toEqual(['Period', 'Figure', 'Status', 'Source']);
  });

  it('says that a value is a target even where all are', async () => {
    const page = await build({ values: [target] });
    expect(headings(page)).toContain('Kind');
    expect(tableOf(page.opening, 'values').rows[0]).toContain('Target');
    expect(page.figure).toBeUndefined();
  });
});

it('a measure without a value says so, and when one is due', async () => {
  expect(shownTexts((await build({ values: [] })).opening)).toContain('No figure is published yet.');
  expect(shownTexts((await build({ values: [], nextDueOn: '2026-09-30' })).opening)).toContain(
    'No figure is published yet. The first is due by 30 September 2026.',
  );
});

it('what one unit is worth is told with its book and its edition, and is not multiplied out', async () => {
  const proxy = { gbpPerUnit: 16.93, source: { title: 'Worth book', url: source.url }, edition: '2025' };
  const page = await build({ proxy });
  expect(byLabel(page.facts)['Worth']).toEqual([
    '£16.93 for each. This is an estimate, not money that was spent.',
    { text: 'Worth book, 2025', href: source.url },
  ]);
  expect(JSON.stringify(page)).not.toContain('160,835');
});

it('every figure of the made-up council stands in the table of its page, with a link to its source', async () => {
  const content = await testshire();
  for (const record of content.measures.filter(({ data }) => data.values.length > 0)) {
    const { baseline, values } = record.data;
    const { rows } = tableOf(buildMeasurePage(content, record, now).opening, 'values');
    const sources = [...(baseline ? [baseline] : []), ...values].map(({ source: { title, url } }) => ({
      text: title,
      href: url,
    }));
    expect(rows.map((row) => row.at(-1))).toEqual(sources);
  }
});

it('the starting point is a row of its own kind, and a page without a chart says why', async () => {
  const content = await testshire();
  const page = (id: string) => buildMeasurePage(content, requireRecord(content, 'measures', id), now);
  expect(tableOf(page('repair-cafes').opening, 'values').rows[0]?.slice(0, 3)).toEqual([
    '2017/18',
    '280',
    'Starting point',
  ]);
  expect(shownTexts(page('repair-cafes').opening)).toContain('Compared with 2022/23: 120 more (41% more).');
  expect(blockOf(page('repair-cafes').opening, 'values', 'chart').chart.form).toBe('bars');
  expect(shownTexts((await build({ values: unlike })).opening)).toContain(
    'The periods are of different lengths, so the figures are not drawn side by side.',
  );
});

it('the figures of a measure are offered as files', async () => {
  expect(linksOf(await build())).toEqual(
    expect.arrayContaining(['/data/measures/volunteer-hours.csv', '/data/measures/volunteer-hours.json']),
  );
});

it('what it measures is listed once, and not again as related', async () => {
  const named = 'grants/community-chest';
  const { sections } = await build({ activities: [named], related: [named] });
  expect(titlesIn(sections, 'activities')).toEqual(['Community Chest']);
  expect(titlesIn(sections, 'related')).toEqual([]);
});

async function build(fields: Record<string, unknown> = {}) {
  const content = await makeContent({ records: [{ in: 'measures', fields }] });
  return buildMeasurePage(content, requireRecord(content, 'measures', 'volunteer-hours'), now);
}

function headings({ opening }: Awaited<ReturnType<typeof build>>): string[] {
  return tableOf(opening, 'values').columns.map(({ heading }) => heading);
}
