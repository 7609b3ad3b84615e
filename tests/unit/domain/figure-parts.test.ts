import { expect, it } from 'vitest';
import { splitFigure } from '../../../src/domain/figure-parts.ts';

it.each([
  ['80,377 hours', '', '80,377', 'hours'],
  ['Up to 50 homes', 'Up to', '50', 'homes'],
  ['At least £1.53 million', 'At least', '£1.53', 'million'],
  ['54%', '', '54%', ''],
  ['-£20', '', '-£20', ''],
  ['232', '', '232', ''],
])('"%s" is cut into "%s", "%s" and "%s"', (words, lead, number, unit) => {
  expect(splitFigure(words)).toEqual({ lead, number, unit });
});

it('words without a number are kept whole', () => {
  expect(splitFigure('Not known')).toEqual({ lead: '', number: 'Not known', unit: '' });
});
