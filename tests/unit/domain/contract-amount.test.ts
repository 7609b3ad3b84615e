import { expect, it } from 'vitest';
import { parseContractAmount } from '../../../src/domain/contract-amount.ts';

it.each([
  ['85000', 85_000],
  ['£85,000', 85_000],
  [' £ 85 000 ', 85_000],
  ['85k', 85_000],
  ['85 K', 85_000],
  ['£207,720.50', 207_720.5],
  ['85000.5', 85_000.5],
  ['0.01', 0.01],
  ['1.2m', 1_200_000],
  ['£1.2 million', 1_200_000],
  ['1.2 miliwn', 1_200_000],
  ['5.193m', 5_193_000],
  ['85 thousand', 85_000],
  ['2bn', 2_000_000_000],
])('%j is £%d', (text, pounds) => {
  expect(parseContractAmount(text)).toEqual({ amountPence: Math.round(pounds * 100) });
});

it.each([
  '',
  'a lot',
  '-5',
  '85,00',
  '8,5000',
  '85.000',
  '1.234',
  '85kk',
  '85 mil',
  '1e9',
  '85k-90k',
  '٨٥',
  '£',
])('%j cannot be read', (text) => {
  expect(parseContractAmount(text)).toEqual({ fault: 'unreadable' });
});

it('nothing at all and more than any contract are told apart', () => {
  expect(parseContractAmount('£0.00')).toEqual({ fault: 'nothing' });
  expect(parseContractAmount('100bn')).toEqual({ amountPence: 10_000_000_000_000 });
  expect(parseContractAmount('101bn')).toEqual({ fault: 'tooMuch' });
});

it('an amount as long as the form takes is read at once', () => {
  expect(parseContractAmount('9'.repeat(40))).toEqual({ fault: 'tooMuch' });
});
