import { expect, it } from 'vitest';
import { findFreshness } from '../../../src/checks/freshness.ts';
import type { Example } from '../../../src/checks/rule.ts';
import { makeCouncil } from '../../make-council.ts';

it('reviews that are due or come up within sixty days stand under their owner, the oldest first', async () => {
  const page = (id: string, owner: string, reviewBy: string) => ({
    in: 'pages' as const,
    id,
    fields: { owner, reviewedOn: '2025-01-01', reviewBy },
  });
  const records = [
    page('later', 'Grants team', '2026-05-30'),
    page('late', 'Grants team', '2026-03-31'),
    page('far', 'Grants team', '2026-06-01'),
    page('other', 'Housing team', '2026-04-01'),
  ];
  const { reviews } = await freshnessOf({ records });
  expect(
    reviews.map(({ owner, pages }) => [owner, pages.map(({ title, overdue }) => [title, overdue])]),
  ).toEqual([
    [
      'Grants team',
      [
        ['Called late', true],
        ['Called later', false],
      ],
    ],
    ['Housing team', [['Called other', false]]],
  ]);
});

it('a grant whose last round closed and that names no next one is listed with the day', async () => {
  const grant = (id: string, rounds: unknown[]) => ({ in: 'grants' as const, id, fields: { rounds } });
  const records = [
    grant('over', [{ id: 'one', closes: '2026-03-31' }]),
    grant('open', [
      { id: 'one', closes: '2026-03-31' },
      { id: 'two', opens: '2026-06-01', closes: '2026-07-01' },
    ]),
  ];
  const { closedGrants } = await freshnessOf({ records });
  expect(closedGrants.map(({ title, closedOn }) => [title, closedOn])).toEqual([
    ['Called over', '2026-03-31'],
  ]);
});

it('a figure is overdue from the day after it was due', async () => {
  const records = [{ in: 'measures' as const, fields: { nextDueOn: '2026-04-01' } }];
  const { figures } = await freshnessOf({ records });
  expect(figures.map(({ overdue }) => overdue)).toEqual([false]);
});

async function freshnessOf(example: Example) {
  return findFreshness(await makeCouncil(example), '2026-04-01');
}
