import { expect, it } from 'vitest';
import { formatAmount, formatFigure } from '../../../src/domain/measures.ts';

it.each([
  [80377, 'hours', '80,377 hours'],
  [1, 'hours', '1 hour'],
  [1, 'people', '1 person'],
  [0, 'homes', '0 homes'],
  [1_530_000, 'GBP', '£1.53 million'],
  [16.93, 'GBP', '£16.93'],
  [54, 'percent', '54%'],
  [2.5, 'tCO2e', '2.5 tonnes of carbon dioxide equivalent'],
  [12, 'count', '12'],
  [-3.25, 'weeks', '-3.25 weeks'],
] as const)('%d %s are written as %s', (value, unit, words) => {
  expect(formatAmount(value, unit)).toBe(words);
});

it('a figure says how exact it is', () => {
  expect(
    (['exact', 'about', 'at-least', 'up-to'] as const).map((quality) => formatFigure(40, 'people', quality)),
  ).toEqual(['40 people', 'about 40 people', 'at least 40 people', 'up to 40 people']);
});
