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
  [120_000_000, '£1.2 million', '£1.2 miliwn'],
  [100_000_000, '£1 million', '£1 miliwn'],
  [153_000_000, '£1.53 million', '£1.53 miliwn'],
  [153_700_000, '£1,537,000', '£1,537,000'],
  [99_999_999, '£999,999.99', '£999,999.99'],
])('%i pence are said as %s, in Welsh as %s, and never less exactly', (pence, english, welsh) => {
  expect([formatPenceInWords(pence, 'en'), formatPenceInWords(pence, 'cy')]).toEqual([english, welsh]);
});

it('Welsh writes an exact amount as English does', () => {
  const welsh = new Intl.NumberFormat('cy', { style: 'currency', currency: 'GBP' });
  expect(formatPence(7_196_198)).toBe(welsh.format(71961.98));
});
