import { expect, it } from 'vitest';
import { howMuch, type AwardSize } from '../../../src/domain/award-size.ts';

it.each<[AwardSize, string | undefined]>([
  [{}, undefined],
  [{ minAward: 50000 }, 'From £500'],
  [{ maxAward: 1000000 }, 'Up to £10,000'],
  [{ minAward: 0, maxAward: 1000000 }, 'Up to £10,000'],
  [{ minAward: 50000, maxAward: 50000 }, '£500'],
  [{ minAward: 50050, maxAward: 1000000 }, '£500.50 to £10,000'],
])('of an award with %j one may say %j', (fields, words) => {
  expect(howMuch(fields, 'en')).toBe(words);
});
