import { expect, it } from 'vitest';
import { compareGrants } from '../../../src/domain/grant-orders.ts';

const grants = [
  { title: 'Éclair fund', date: 3, most: 100 },
  { title: 'apple fund', date: 1 },
  { title: 'Bread fund', date: 1, most: 0 },
  { title: 'Dates fund', date: -5, most: 100 },
  { title: 'Cake fund', date: 2, most: 900 },
];

it.each([
  [undefined, ['Dates', 'apple', 'Bread', 'Cake', 'Éclair']],
  ['amount', ['Cake', 'Dates', 'Éclair', 'Bread', 'apple']],
  ['title', ['apple', 'Bread', 'Cake', 'Dates', 'Éclair']],
] as const)('by %s, then by title as a dictionary has it', (sort, order) => {
  const sorted = [...grants].sort(compareGrants(sort, 'en'));
  expect(sorted.map(({ title }) => title.replace(' fund', ''))).toEqual(order);
});
