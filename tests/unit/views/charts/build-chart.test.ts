import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ContentRecord } from '../../../../src/schemas/council-content.ts';
import type { Measure, MeasureValue } from '../../../../src/schemas/measures.ts';
import { buildMeasureChart } from '../../../../src/views/charts/build-chart.ts';
import type { Chart, Mark } from '../../../../src/views/charts/chart.ts';
import { makeContent } from '../../../make-content.ts';

let measure: ContentRecord<'measures'>;
beforeAll(async () => {
  measure = (await makeContent()).measures[0] as ContentRecord<'measures'>;
});

describe('bars', () => {
  it('begin at nought, lie inside the drawing and are as long as their values', () => {
    const amounts = fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(amounts, (values) => {
        const rects = marksOf(draw(years(values)), 'rect');
        const span = Math.max(0, ...values) - Math.min(0, ...values) || 1;
        expect(rects).toHaveLength(values.length);
        rects.forEach(({ x, width }, index) => {
          expect(width).toBeCloseTo((Math.abs(values[index] ?? 0) / span) * 100, 1);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(100.01);
        });
      }),
    );
  });

  it('never lie over each other or over a label', () => {
    const labels = fc.array(fc.string({ minLength: 2, maxLength: 80 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(labels, (texts) => {
        const values = years(texts.map((_, index) => index)).map((value, index) => ({
          ...value,
          period: { ...value.period, label: texts[index] ?? '' },
        }));
        const chart = draw(values);
        const bars = marksOf(chart, 'rect').map(({ y, height }) => [y, y + height] as const);
        const words = marksOf(chart, 'words').filter(({ look }) => look === 'label');
        const boxes = [...bars, ...words.map(({ y }) => [y - 0.8, y + 0.2] as const)].sort(
          (a, b) => a[0] - b[0],
        );
        boxes
          .slice(1)
          .forEach(([top], index) => expect(top).toBeGreaterThanOrEqual((boxes[index]?.[1] ?? 0) - 0.01));
        expect(Math.max(...boxes.map(([, bottom]) => bottom))).toBeLessThanOrEqual(chart.height);
      }),
    );
  });

  it('say how exact they are, and which are provisional', () => {
    const [a, b] = years([80_000, 73_000]) as [MeasureValue, MeasureValue];
    const chart = draw([
      { ...a, quality: 'at-least' },
      { ...b, quality: 'about', state: 'provisional' },
    ]);
    expect(wordsOf(chart, 'number')).toEqual(['at least 80,000', 'about 73,000']);
    expect(marksOf(chart, 'rect').map(({ look }) => look)).toEqual(['actual', 'provisional']);
    expect(chart.key.map(({ look }) => look)).toEqual(['actual', 'provisional']);
  });

  it('say where a whole period is missing', () => {
    const [a, , c] = years([1, 2, 3]) as [MeasureValue, MeasureValue, MeasureValue];
    expect(wordsOf(draw([a, c]), 'quiet').join(' ')).toBe('No figure: January 2002 to December 2002');
  });

  it('have a mark for the target, and the number then stands beside the period', () => {
    const [a, b] = years([41, 165]) as [MeasureValue, MeasureValue];
    const chart = draw([a, { ...b, period: a.period, kind: 'committed' }]);
    expect(marksOf(chart, 'rect')).toHaveLength(1);
    expect(marksOf(chart, 'rule').find(({ look }) => look === 'aim')).toMatchObject({ x1: 100, x2: 100 });
    expect(marksOf(chart, 'words')).toMatchObject([{ words: '2001', number: '41' }]);
    expect(chart.key.at(-1)).toEqual({ look: 'aim', words: 'Promised: 165 (2001)' });
  });
});

describe('what is not drawn', () => {
  it('one value, no value, and nothing but a promise', () => {
    const [only] = years([5]) as [MeasureValue];
    expect(build([])).toBeUndefined();
    expect(build([only])).toBeUndefined();
    expect(build([{ ...only, kind: 'target' }])).toBeUndefined();
  });

  it('periods of other lengths than most, which are named', () => {
    const [a, b] = years([210, 260]) as [MeasureValue, MeasureValue];
    const summer = { ...a, period: { label: 'Summer', start: '2000-06', end: '2000-08' }, value: 900 };
    const chart = draw([a, b, summer]);
    expect(marksOf(chart, 'rect')).toHaveLength(2);
    expect(chart.notes).toEqual(['Not drawn, as the period is of another length: Summer.']);
  });

  it('a target for a period that is not like that of the figures', () => {
    const [a, b] = years([10, 12]) as [MeasureValue, MeasureValue];
    const decade = {
      ...a,
      kind: 'target' as const,
      period: { label: 'By 2030', start: '2020', end: '2030' },
      value: 99,
    };
    expect(marksOf(draw([a, b, decade]), 'rect')).toHaveLength(2);
    expect(JSON.stringify(draw([a, b, decade]))).not.toContain('By 2030');
  });
});

it('running totals from one start stand side by side, and the chart says not to add them up', () => {
  const [a] = years([10]) as [MeasureValue];
  const to = (label: string, end: string, value: number) => ({
    ...a,
    period: { label, start: '2022-02', end },
    value,
  });
  const chart = draw([
    to('Opening', '2022-02', 1),
    to('To June', '2022-06', 17),
    to('First year', '2023-02', 40),
  ]);
  expect(marksOf(chart, 'rect')).toHaveLength(3);
  expect(chart.notes.join()).toContain('must not be added up');
});

describe('many periods', () => {
  it('are columns that leave the place of a missing one empty', () => {
    const all = years(Array.from({ length: 40 }, (_, index) => index + 1));
    const chart = draw(all.toSpliced(20, 1));
    const lefts = marksOf(chart, 'rect').map(({ x }) => x);
    const step = (lefts[1] ?? 0) - (lefts[0] ?? 0);
    expect(chart.form).toBe('columns');
    expect((lefts[20] ?? 0) - (lefts[19] ?? 0)).toBeCloseTo(2 * step, 1);
    expect(chart.notes).toEqual(['A gap means that no figure is known for that time.']);
    expect(
      marksOf(chart, 'words')
        .filter(({ y }) => y > 13.5)
        .map(({ words }) => words),
    ).toEqual(['2001', '2022', '2040']);
  });

  it('are a line where they are shares, and it breaks at a gap', () => {
    const all = years([50, 51, 52, 53, 54, 55]).toSpliced(3, 1);
    const chart = draw(all, { unit: 'percent' });
    expect(chart.form).toBe('line');
    const [trend] = marksOf(chart, 'path');
    expect(trend?.d.match(/M/g)).toHaveLength(2);
    expect(marksOf(chart, 'dot')).toHaveLength(5);
  });

  it('weigh less than 2 kB packed', () => {
    const chart = draw(years(Array.from({ length: 40 }, (_, index) => (index * 7919) % 10_007)));
    expect(gzipSync(JSON.stringify(chart)).length).toBeLessThan(2048);
  });
});

it('is told in a sentence, in each language', () => {
  const [a, b] = years([9120, 9500]) as [MeasureValue, MeasureValue];
  const values = [a, { ...b, quality: 'at-least' as const }];
  expect(build(values)?.description).toBe('From 9,120 hours (2001) to at least 9,500 hours (2002).');
  expect(build(values, {}, 'cy')?.description).toBe('O 9,120 awr (2001) i o leiaf 9,500 awr (2002).');
});

function build(values: MeasureValue[], fields: Partial<Measure> = {}, language: 'en' | 'cy' = 'en') {
  return buildMeasureChart({ id: 'hours', data: { ...measure.data, ...fields, values } }, language);
}

function draw(values: MeasureValue[], fields: Partial<Measure> = {}): Chart {
  const chart = build(values, fields);
  if (!chart) throw new Error('There is no chart.');
  return chart;
}

/** Exact figures for 2001, 2002 and so on. */
function years(values: number[]): MeasureValue[] {
  return values.map((value, index) => {
    const year = String(2001 + index);
    return {
      ...(measure.data.values[0] as MeasureValue),
      value,
      period: { label: year, start: year, end: year },
    };
  });
}

function marksOf<I extends Mark['is']>({ marks }: Chart, is: I): Extract<Mark, { is: I }>[] {
  return marks.filter((mark) => mark.is === is) as Extract<Mark, { is: I }>[];
}

function wordsOf(chart: Chart, look: string): string[] {
  return marksOf(chart, 'words')
    .filter((mark) => mark.look === look)
    .map(({ words }) => words);
}
