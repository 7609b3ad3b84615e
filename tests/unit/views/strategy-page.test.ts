import { expect, it } from 'vitest';
import { buildStrategyPage } from '../../../src/views/strategy-page.ts';
import { requireRecord } from '../../../src/views/find-record.ts';
import { makeContent, testshire, now } from '../../make-content.ts';
import { blockOf, byLabel, tableOf, titlesIn } from './find-block.ts';

it('each threshold is told in words, with its basis and its source', async () => {
  const content = await testshire();
  const page = buildStrategyPage(content, requireRecord(content, 'strategy', 'buying'), now);
  const { rows } = tableOf(page.opening, 'thresholds');
  expect(rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join(' | ')))
    .toMatchInlineSnapshot(`
    [
      "£207,720 or more. VAT is included | Services | Social value must be considered | The law, in force from 1 January 2026 | Public Services (Social Value) Act 2012",
      "Any amount | Goods, Services, Building works, Concessions, Light touch services | Decided case by case | The law, in force from 24 February 2025 | Procurement Act 2023",
      "Over £50,000, up to £100,000. VAT is left out | Goods, Services | Social value must be asked for | Council policy, in force from April 2025 to 2027 | Testshire buying rules",
      "Over £100,000.50. It is not stated whether VAT is included | Building works | Social value has a minimum share of the score: 12.5% | Council policy | Testshire buying rules",
    ]
  `);
  expect(blockOf(page.sections, 'sources', 'sources').sources).toHaveLength(3);
});

it('no note of a source is lost where it is named more than once', async () => {
  const content = await testshire();
  const page = buildStrategyPage(content, requireRecord(content, 'strategy', 'buying'), now);
  expect(blockOf(page.sections, 'sources', 'sources').sources).toContainEqual(
    expect.objectContaining({ note: 'Section 4.' }),
  );
});

it('its outcomes are those it names and those that name it, each once', async () => {
  const content = await makeContent({
    records: [
      { in: 'strategy', fields: { outcomes: ['people-help-each-other', 'other'] } },
      { in: 'strategy', id: 'second', fields: { kind: 'plan' } },
      { in: 'outcomes', id: 'other', fields: { strategy: 'second' } },
    ],
  });
  const outcomesOf = (id: string) =>
    titlesIn(buildStrategyPage(content, requireRecord(content, 'strategy', id), now).sections, 'outcomes');
  expect(outcomesOf('social-value')).toEqual(['Called other', 'People help each other']);
  expect(outcomesOf('second')).toEqual(['Called other']);
});

it('the day it was adopted is as exact as it is known', async () => {
  const content = await makeContent({
    records: [{ in: 'strategy', fields: { adoptedOn: '2025-03', endsOn: '2030' } }],
  });
  const page = buildStrategyPage(content, requireRecord(content, 'strategy', 'social-value'), now);
  expect(byLabel(page.facts)).toEqual({ Adopted: 'March 2025', Ends: '2030' });
});
