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
  expect(formatAmount(value, unit, 'en')).toBe(words);
});

it('a figure says how exact it is', () => {
  expect(
    (['exact', 'about', 'at-least', 'up-to'] as const).map((quality) =>
      formatFigure(40, 'people', quality, 'en'),
    ),
  ).toEqual(['40 people', 'about 40 people', 'at least 40 people', 'up to 40 people']);
});

it.each([
  [1, 'people', '1 person'],
  [400_000, 'people', '400,000 o bobl'],
  [80377, 'hours', '80,377 awr'],
  [2, 'homes', '2 gartref'],
  [3, 'homes', '3 chartref'],
  [12, 'homes', '12 cartref'],
  [6, 'tCO2e', '6 thunnell o garbon deuocsid cyfwerth'],
  [2.5, 'kg', '2.5 cilogram'],
  [1_530_000, 'GBP', '£1.53 miliwn'],
  [54, 'percent', '54%'],
  [-3.25, 'weeks', '-3.25 wythnos'],
] as const)('in Welsh %d %s are written as %s', (value, unit, words) => {
  expect(formatAmount(value, unit, 'cy')).toBe(words);
});
