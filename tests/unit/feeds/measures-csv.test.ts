import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { toMeasuresCsv } from '../../../src/feeds/measures-csv.ts';
import { makeContent, testshire } from '../../make-content.ts';

it('each value is a row with its measure, its period, its kind and its source', async () => {
  expect(read(toMeasuresCsv((await makeContent()).measures))).toEqual([
    {
      Measure: 'volunteer-hours',
      Title: 'Volunteer hours',
      Unit: 'hours',
      Period: '2024/25',
      'Period start': '',
      'Period end': '2025-03',
      Value: '9500',
      Kind: 'actual',
      Quality: 'exact',
      State: 'validated',
      Source: 'Testshire in figures',
      'Source address': 'https://www.testshire.example/figures',
    },
  ]);
});

it('a baseline is a row of a kind of its own, and no value is lost', async () => {
  const { measures } = await testshire();
  const rows = read(toMeasuresCsv(measures));
  const baselines = measures.filter(({ data }) => data.baseline);
  expect(baselines.length).toBeGreaterThan(0);
  expect(rows.filter(({ Kind }) => Kind === 'baseline')).toHaveLength(baselines.length);
  expect(rows).toHaveLength(baselines.length + measures.flatMap(({ data }) => data.values).length);
});

it('a figure below nought stays a number', async () => {
  const [measure] = (await makeContent()).measures;
  if (!measure?.data.values[0]) throw new Error('The measure has a value.');
  const values = [{ ...measure.data.values[0], value: -3.5 }];
  expect(read(toMeasuresCsv([{ ...measure, data: { ...measure.data, values } }]))[0]?.['Value']).toBe('-3.5');
});

function read(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, record_delimiter: '\r\n', bom: true });
}
