import { beforeAll, expect, it } from 'vitest';
import type { Measure, MeasureValue } from '../../../src/schemas/measures.ts';
import { comparePeriods } from '../../../src/views/compare-periods.ts';
import { makeContent } from '../../make-content.ts';

let measure: Measure;
beforeAll(async () => {
  measure = (await makeContent()).measures[0]?.data as Measure;
});

it('the newest exact figure stands beside the one before it', () => {
  expect(compare(year('2024', 9120), year('2025', 9500))).toBe(
    'Compared with 2024: 380 hours more (4% more).',
  );
  expect(compare(year('2025', 50), year('2024', 100))).toBe('Compared with 2024: 50 hours less (50% less).');
  expect(compare(year('2024', 5), year('2025', 5))).toBe('The same as in 2024.');
});

it('nothing is said of figures that are not exact, or of periods that are not alike', () => {
  expect(compare(year('2024', 1), { ...year('2025', 2), quality: 'at-least' })).toBeUndefined();
  expect(compare(year('2024', 1), { ...year('2025', 2), kind: 'target' })).toBeUndefined();
  const quarter = { label: 'Spring 2025', start: '2025-01', end: '2025-03' };
  expect(compare(year('2024', 1), { ...year('2025', 2), period: quarter })).toBeUndefined();
});

it('a share changes by percentage points, and a rise from nought has no share', () => {
  const percent = { ...measure, unit: 'percent' as const, values: [year('2024', 50.5), year('2025', 52)] };
  expect(comparePeriods(percent, 'en')).toBe('Compared with 2024: 1.5 percentage points more.');
  expect(compare(year('2024', 0), year('2025', 3))).toBe('Compared with 2024: 3 hours more.');
});

function compare(...values: MeasureValue[]): string | undefined {
  return comparePeriods({ ...measure, values }, 'en');
}

function year(label: string, value: number): MeasureValue {
  return { ...(measure.values[0] as MeasureValue), value, period: { label, start: label, end: label } };
}
