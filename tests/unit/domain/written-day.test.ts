import { expect, it } from 'vitest';
import { writeDay } from '../../../src/domain/written-day.ts';

const months = ['Ionawr', 'Chwefror', 'Mawrth'];

it.each([
  ['2026-03-07', '7 Mawrth 2026'],
  ['2026-03', 'Mawrth 2026'],
  ['2026', '2026'],
])('%s is written %s', (day, words) => {
  expect(writeDay(day, months)).toBe(words);
});
