import { expect, it } from 'vitest';
import { startOf } from '../../../src/domain/now.ts';
import { toNextChange } from '../../../src/feeds/next-change.ts';
import { makeContent, testshire } from '../../make-content.ts';

it('the instants at which a page of Testshire changes, in UTC and in order, each once', async () => {
  const { made, next } = toNextChange(await testshire(), startOf('2026-04-01'));
  expect(made).toBe('2026-03-31T23:00:00Z');
  expect(next).toEqual([...new Set(next)].sort());
  expect(next).toEqual(
    expect.arrayContaining(['2026-06-15T23:00:00Z', '2026-06-30T16:00:00Z', '2027-03-02T00:00:00Z']),
  );
});

it('what has been and what is more than a year away is left out', async () => {
  const rounds = [
    { id: 'past', closes: '2026-03-31' },
    { id: 'far', opens: '2027-04-03', closes: '2030-01-01' },
  ];
  const content = await makeContent({
    records: [{ in: 'grants', fields: { applicants: ['school'], rounds } }],
  });
  expect(toNextChange({ ...content, ...nothingElse }, startOf('2026-04-01')).next).toEqual([
    '2027-01-02T00:00:00Z',
  ]);
});

it('a rule for contracts comes into force on its first day and ends after its last', async () => {
  const content = await testshire();
  expect(toNextChange(content, startOf('2025-12-01')).next).toContain('2026-01-01T00:00:00Z');
  expect(toNextChange(content, startOf('2025-03-01')).next).toContain('2025-03-31T23:00:00Z');
});

const nothingElse = {
  strategy: [],
  outcomes: [],
  themes: [],
  programmes: [],
  partnerships: [],
  measures: [],
  pages: [],
};
