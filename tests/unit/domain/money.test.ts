import { expect, it } from 'vitest';
import { formatPence, formatPenceInWords, toPence } from '../../../src/domain/money.ts';

it.each([
  [500, 50_000],
  [71961.98, 7_196_198],
  [0.29, 29],
  [1.15, 115],
  [4.35, 435],
  [100_000_000_000, 10_000_000_000_000],
])('£%d is %i pence, whole', (pounds, pence) => {
  expect(toPence(pounds)).toBe(pence);
});

it('nothing owed is not written with a minus', () => {
  expect(formatPence(toPence(-0))).toBe('£0');
});

it.each([
  [7_196_198, '£71,961.98'],
  [50_000, '£500'],
  [50_050, '£500.50'],
  [-2_000, '-£20'],
  [0, '£0'],
])('%i pence are written as %s', (pence, words) => {
  expect(formatPence(pence)).toBe(words);
});

it.each([
  [120_000_000, '£1.2 million'],
  [100_000_000, '£1 million'],
  [153_000_000, '£1.53 million'],
  [153_700_000, '£1,537,000'],
  [99_999_999, '£999,999.99'],
])('%i pence are said as %s, and never less exactly', (pence, words) => {
  expect(formatPenceInWords(pence)).toBe(words);
});
