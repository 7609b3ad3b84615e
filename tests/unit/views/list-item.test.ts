import { expect, it } from 'vitest';
import { collectionNames } from '../../../src/domain/collection-names.ts';
import { requireRecord } from '../../../src/views/find-record.ts';
import { toListItem } from '../../../src/views/list-item.ts';
import { makeContent, testshire, now } from '../../make-content.ts';

it('a record has its title, its one line and at most two facts', async () => {
  const content = await testshire();
  for (const name of collectionNames) {
    for (const record of content[name]) {
      const item = toListItem(record, now, 'en');
      expect(item).toMatchObject({ text: record.data.title, summary: record.data.summary });
      expect(item.facts.length).toBeLessThanOrEqual(2);
    }
  }
});

it('a grant tells how much, by when, and its state', async () => {
  const content = await testshire();
  expect(toListItem(requireRecord(content, 'grants', 'community-chest'), now, 'en')).toMatchObject({
    facts: ['£250 to £5,000'],
    tag: { text: 'Open until 5pm, Tuesday 30 June 2026', tone: 'good' },
  });
});

it('a grant of which no amount is published tells none', async () => {
  const content = await makeContent();
  expect(toListItem(requireRecord(content, 'grants', 'community-chest'), now, 'en').facts).toEqual([]);
});

it('a measure tells its newest figure with its period', async () => {
  const content = await makeContent();
  expect(toListItem(requireRecord(content, 'measures', 'volunteer-hours'), now, 'en').facts).toEqual([
    '9,500 hours',
    '2024/25',
  ]);
});

it('a promise is called one, and a measure without any value says so', async () => {
  const source = { title: 'Plan', url: 'https://www.testshire.example/plan' };
  const target = {
    period: { label: 'By 2030', end: '2030' },
    value: 500,
    kind: 'target',
    quality: 'at-least',
  };
  const content = await makeContent({
    records: [
      { in: 'measures', fields: { values: [{ ...target, state: 'validated', source }] } },
      { in: 'measures', id: 'nothing', fields: { values: [] } },
    ],
  });
  expect(content.measures.map((measure) => toListItem(measure, now, 'en').facts)).toEqual([
    ['No figure is published yet'],
    ['Target: at least 500 hours', 'By 2030'],
  ]);
});
