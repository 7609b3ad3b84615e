import type { ContentRecord } from '../schemas/council-content.ts';
import type { MeasureValue } from '../schemas/measures.ts';
import { toCsvText, type Cell } from './csv-text.ts';

/**
 * One row for each value of each measure, a baseline among them as a kind of its own. The values of a unit, kind, quality
 * and state are those of the content; values of different kinds are never to be added together.
 */
export function toMeasuresCsv(measures: readonly ContentRecord<'measures'>[]): string {
  const rows = measures.flatMap((measure) => {
    const { baseline, values } = measure.data;
    return [
      ...(baseline ? [toRow(measure, { ...baseline, kind: 'baseline' })] : []),
      ...values.map((value) => toRow(measure, value)),
    ];
  });
  return toCsvText(headings, rows);
}

const headings = [
  'Measure',
  'Title',
  'Unit',
  'Period',
  'Period start',
  'Period end',
  'Value',
  'Kind',
  'Quality',
  'State',
  'Source',
  'Source address',
];

type Row = Omit<MeasureValue, 'kind' | 'state'> & { kind: string; state?: string };

function toRow({ id, data }: ContentRecord<'measures'>, value: Row): Cell[] {
  const { period, source } = value;
  return [
    id,
    data.title,
    data.unit,
    period.label,
    period.start,
    period.end,
    value.value,
    value.kind,
    value.quality,
    value.state,
    source.title,
    source.url,
  ];
}
