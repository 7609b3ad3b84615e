import { beforeAll, expect, it } from 'vitest';
import type { Measure, MeasureValue } from '../../../src/schemas/measures.ts';
import { latestFigure, sentenceCase } from '../../../src/views/measure-words.ts';
import { makeContent } from '../../make-content.ts';

let measure: Measure;
beforeAll(async () => {
  measure = (await makeContent()).measures[0]?.data as Measure;
});

it('the newest actual figure counts, in whatever order they stand', () => {
  expect(latest(value('2024'), value('2025-06', 2), value('2025', 3), value('2023-12-31'))).toBe('3 hours');
});

it('of two figures for one day the first counts', () => {
  expect(latest(value('2025-12-31', 1), value('2025', 2))).toBe('1 hour');
});

it('a target, a promise or a forecast is never the figure', () => {
  const others = (['target', 'committed', 'forecast'] as const).map((kind) => ({
    ...value('2030', 99),
    kind,
  }));
  expect(latest(...others)).toBeUndefined();
  expect(latest(value('2024', 5), ...others)).toBe('5 hours');
});

it('how exact it is stands in its words', () => {
  expect(latest({ ...value('2025', 400), quality: 'at-least' })).toBe('At least 400 hours');
});

it('a sentence begins with a capital', () => {
  expect(['about £5', '£5', ''].map(sentenceCase)).toEqual(['About £5', '£5', '']);
});

function latest(...values: MeasureValue[]): string | undefined {
  return latestFigure({ ...measure, values }, 'en')?.words;
}

function value(end: string, amount = 1): MeasureValue {
  return { ...(measure.values[0] as MeasureValue), period: { label: end, end }, value: amount };
}
