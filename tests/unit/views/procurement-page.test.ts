import { expect, it } from 'vitest';
import type { Example } from '../../../src/checks/rule.ts';
import { startOf } from '../../../src/domain/now.ts';
import type { CouncilContent } from '../../../src/schemas/council-content.ts';
import type { Table } from '../../../src/views/blocks.ts';
import { buildProcurementPage } from '../../../src/views/procurement-page.ts';
import { makeContent, now, testshire } from '../../make-content.ts';
import { blockOf } from './find-block.ts';

it('the law and the council’s own rules stand apart, each as it stands on the day', async () => {
  expect(outline(await testshire())).toMatchInlineSnapshot(`
    [
      "# By law",
      "Goods, Services | £207,720 or more | Included | Social value must be considered | From 1 January 2026 | Threshold amounts for 2026 (SI 2025/1200)",
      "Building works, Concessions | £5,193,000 or more | Included | Social value must be considered | From 1 January 2026 | Threshold amounts for 2026 (SI 2025/1200)",
      "Light touch services | £663,540 or more | Included | Social value must be considered | From 24 February 2025 | Procurement Act 2023",
      "# By law, before",
      "Goods, Services | £214,904 or more | Included | Social value must be considered | From 24 February 2025 to 31 December 2025 | Threshold amounts for 2026 (SI 2025/1200)",
      "# By the council’s own rules",
      "Goods, Services | Up to £50,000 | Left out | Decided case by case | From April 2025 | Testshire buying rules",
      "Goods, Services | Over £50,000 | Left out | Social value must be asked for | From April 2025 | Testshire buying rules",
      "Building works | Over £100,000.50 | Not stated | Social value has a minimum share of the score: 12.5% | No date is published | Testshire buying rules",
      "Concessions | Any amount: none is published | Not stated | Decided case by case | No date is published | Testshire buying rules",
      "# By the council’s own rules, to come",
      "Light touch services | Over £30,000 | Included | Social value must be asked for | From 1 April 2030 | Testshire buying rules",
      "# By the council’s own rules, before",
      "Every kind | £25,000 or more, up to £75,000 | Left out | Social value must be asked for | From 2020 to March 2025 | Old buying rules",
    ]
  `);
});

it('a rule moves on with the day', async () => {
  const content = await testshire();
  const captions = (day: string) =>
    tablesIn(content, 'own', day).map(({ caption, rows }) => `${caption}: ${rows.length}`);
  expect(captions('2025-03-31')).toEqual([
    'By the council’s own rules: 3',
    'By the council’s own rules, to come: 3',
  ]);
  expect(captions('2030-04-01')).toEqual([
    'By the council’s own rules: 5',
    'By the council’s own rules, before: 1',
  ]);
});

it('every row leads to its source, and each source is told once with its note', async () => {
  const content = await testshire();
  const tables = ['law', 'own'].flatMap((id) => tablesIn(content, id));
  const cells = tables.flatMap(({ rows }) => rows.map((row) => row.at(-1)));
  expect(cells.every((cell) => typeof cell === 'object' && cell.href.startsWith('https://'))).toBe(true);
  const { sections } = buildProcurementPage(content, now);
  expect(
    blockOf(sections, 'sources', 'sources')
      .sources.map(({ text }) => text)
      .sort(),
  ).toEqual([
    'Old buying rules',
    'Procurement Act 2023',
    'Testshire buying rules',
    'Threshold amounts for 2026 (SI 2025/1200)',
  ]);
});

it('each row has an id of its own, which the script knows', async () => {
  const content = await testshire();
  const ids = ['law', 'own'].flatMap((id) => tablesIn(content, id).flatMap(({ rowIds = [] }) => rowIds));
  const { rules } = JSON.parse(buildProcurementPage(content, now).form.data) as { rules: { id: string }[] };
  expect(ids.sort()).toEqual(rules.map(({ id }) => id).sort());
  expect(new Set(ids).size).toBe(10);
});

it('what is not published is said', async () => {
  const gaps = async (thresholds: object[]) => {
    const { sections } = buildProcurementPage(await makeContent(withRules(thresholds)), now);
    return blockOf(sections, 'unpublished', 'list').items;
  };
  expect(await gaps([{ ...rule, contractTypes: [...others, 'works'] }])).toEqual([
    'an amount from which the council’s own rules start',
    'the share of the score that social value has',
    'the day from which the council’s own rules have been in force',
    'amounts of the law, on this page, for: Goods, Services, Building works, Concessions, Light touch services',
  ]);
  expect(await gaps([{ ...rule, from: 100000, weightingPercent: 10, inForceFrom: '2026-01-01' }])).toEqual([
    'rules of the council’s own for: Goods, Services, Concessions, Light touch services',
    'whether VAT counts towards the council’s £100,000',
    expect.stringContaining('amounts of the law'),
  ]);
});

it('a council with the law’s amounts alone says that it has no rule of its own', async () => {
  const content = await makeContent(withRules([{ ...rule, basis: 'statutory', from: 207720 }]));
  const { sections } = buildProcurementPage(content, now);
  expect(blockOf(sections, 'own', 'text').text).toEqual(['No rule of the council’s own is published here.']);
});

it('a source that nobody has translated says in which language it is', async () => {
  const content = await testshire({ language: 'cy' });
  expect(tablesIn(content, 'law')[0]?.rows[0]?.at(-1)).toMatchObject({ lang: 'en' });
});

const others = ['goods', 'services', 'concessions', 'light-touch'];

const rule = {
  id: 'works',
  basis: 'council-policy',
  contractTypes: ['works'],
  comparator: 'over',
  vat: 'not-stated',
  requirement: 'case-by-case',
  source: { title: 'Rules', url: 'https://www.testshire.example/' },
};

function withRules(thresholds: object[]): Example {
  return { records: [{ in: 'strategy', id: 'buying', fields: { kind: 'procurement', thresholds } }] };
}

function tablesIn(content: CouncilContent, id: string, day = now.day): Table[] {
  const { sections } = buildProcurementPage(content, startOf(day));
  const blocks = sections.find((section) => section.id === id)?.blocks ?? [];
  return blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
}

/** Each table as lines of text under its caption. */
function outline(content: CouncilContent): string[] {
  return ['law', 'own'].flatMap((id) =>
    tablesIn(content, id).flatMap(({ caption, rows }) => [
      `# ${caption}`,
      ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join(' | ')),
    ]),
  );
}
