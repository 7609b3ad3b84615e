import { expect, it } from 'vitest';
import { buildStrategyPage } from '../../../src/views/strategy-page.ts';
import { requireRecord } from '../../../src/views/find-record.ts';
import { makeContent, testshire, now } from '../../make-content.ts';
import { blockOf, byLabel, titlesIn } from './find-block.ts';

it('a page on buying leads to what is asked of a contract, and names the source of each rule', async () => {
  const content = await testshire();
  const page = buildStrategyPage(content, requireRecord(content, 'strategy', 'buying'), now);
  expect(blockOf(page.middle, 'thresholds', 'action').link.href).toBe('/procurement/');
  expect(blockOf(page.sections, 'sources', 'sources').sources).toHaveLength(4);
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
