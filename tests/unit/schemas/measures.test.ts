import { expect, it } from 'vitest';
import { measureSchema } from '../../../src/schemas/measures.ts';
import { minimalRecords } from '../../minimal-records.ts';

const { fields } = minimalRecords.measures;
const [value] = fields['values'] as Record<string, unknown>[];

it.each(['period', 'value', 'kind', 'quality', 'state', 'source'])('a figure says its %s', (name) => {
  expect(isMeasure({ values: [{ ...value, [name]: undefined }] })).toBe(false);
});

it('a figure may be negative or a fraction, and is never text', () => {
  expect(isMeasure({ values: [{ ...value, value: -2.5 }] })).toBe(true);
  expect(isMeasure({ values: [{ ...value, value: '9,500' }] })).toBe(false);
});

it('a period may leave out when it starts, and never when it ends', () => {
  expect(isMeasure({ values: [{ ...value, period: { label: '2025', end: 2025 } }] })).toBe(true);
  expect(isMeasure({ values: [{ ...value, period: { label: '2025', start: 2025 } }] })).toBe(false);
});

it('a measure serves at least one outcome', () => {
  expect(isMeasure({ outcomes: [] })).toBe(false);
});

function isMeasure(changes: Record<string, unknown>): boolean {
  return measureSchema.safeParse({ ...fields, ...changes }).success;
}
