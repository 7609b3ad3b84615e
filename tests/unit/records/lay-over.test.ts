import { expect, it } from 'vitest';
import { layOver } from '../../../src/records/lay-over.ts';

const words = {
  title: 'needed',
  funds: 'text',
  hub: { openingTimes: 'text' },
  values: { period: { label: 'name' } },
} as const;

it('words take the place of words, and what is not translated stays', () => {
  const original = { title: 'Chest', funds: ['Tools'], maxAward: 500 };
  expect(layOver(original, { title: 'Cist' }, words)).toEqual({
    title: 'Cist',
    funds: ['Tools'],
    maxAward: 500,
  });
});

it('a fact is the original’s, whatever the translation says', () => {
  expect(layOver({ title: 'Chest', maxAward: 500 }, { maxAward: 5 }, words)).toEqual({
    title: 'Chest',
    maxAward: 500,
  });
});

it('in a group and in a list of groups only the words change, each in its place', () => {
  const original = {
    hub: { openingTimes: 'Tuesdays', postcode: 'ZZ9' },
    values: [
      { value: 1, period: { label: 'March 2025', end: '2025-03' } },
      { value: 2, period: { label: 'March 2026', end: '2026-03' } },
    ],
  };
  const translation = {
    hub: { openingTimes: 'Dydd Mawrth' },
    values: [{}, { value: 9, period: { label: 'Mawrth 2026' } }],
  };
  expect(layOver(original, translation, words)).toEqual({
    hub: { openingTimes: 'Dydd Mawrth', postcode: 'ZZ9' },
    values: [
      { value: 1, period: { label: 'March 2025', end: '2025-03' } },
      { value: 2, period: { label: 'Mawrth 2026', end: '2026-03' } },
    ],
  });
});

it('a group that the original does not have is not made', () => {
  expect(layOver<object>({ title: 'Chest' }, { hub: { openingTimes: 'Dydd Mawrth' } }, words)).toEqual({
    title: 'Chest',
  });
});
