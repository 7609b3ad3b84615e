import { lastDayOf } from '../../domain/days.ts';
import type { Quality, ValueKind, ValueState } from '../../domain/vocabulary.ts';
import type { Measure, MeasureValue } from '../../schemas/measures.ts';
import { lengthOf } from './period-span.ts';

/**
 * The figures of a measure that may honestly stand side by side, oldest first: the largest set of actual figures whose
 * periods are equally long, or are running totals from one start, or are all up to a day with no known start. With them go
 * the starting point and the targets of such periods. `actual` is empty where nothing can be compared.
 */
export function chooseFigures({ values, baseline }: Measure): ChosenFigures {
  const actual = inOrder(values.filter(({ kind }) => kind === 'actual'));
  const sets = [...groupBy(actual, like.length), ...groupBy(actual, like.start)];
  const best = sets.reduce<Figure[]>((most, { set }) => (set.length > most.length ? set : most), []);
  const found = sets.find(({ set }) => set === best);
  if (!found) return { actual: [], aims: [], left: actual, basis: 'length' };
  const isLike = (figure: { period: MeasureValue['period'] }) =>
    found.basis !== 'to-date' && like[found.basis](figure) === found.key;
  const aims = inOrder(values.filter((value) => value.kind !== 'actual' && isLike(value)));
  const start: Figure[] =
    baseline && isLike(baseline) && !hasPeriod(best, baseline)
      ? [{ ...baseline, kind: 'baseline', state: 'validated' }]
      : [];
  const left = actual.filter((figure) => !best.includes(figure));
  const drawn = start.length + best.length + aims.length > 1;
  return drawn
    ? { actual: [...start, ...best], aims, left, basis: found.basis }
    : { actual: [], aims: [], left: actual, basis: found.basis };
}

/** Two periods are alike by their length, or by their start where they are of several lengths. */
const like = {
  length: ({ period }: { period: MeasureValue['period'] }) => lengthOf(period),
  start: ({ period }: { period: MeasureValue['period'] }) => period.start,
};

function groupBy(figures: readonly Figure[], keyOf: (figure: Figure) => string | undefined): FigureSet[] {
  const basis = keyOf === like.length ? 'length' : 'start';
  const sets = Map.groupBy(figures, keyOf);
  return [...sets].map(([key, set]) => ({ key, set, basis: key === undefined ? 'to-date' : basis }));
}

function inOrder(values: readonly MeasureValue[]): Figure[] {
  return [...values].sort((a, b) => (lastDayOf(a.period.end) < lastDayOf(b.period.end) ? -1 : 1));
}

function hasPeriod(figures: readonly Figure[], { period }: { period: MeasureValue['period'] }): boolean {
  return figures.some((figure) => figure.period.end === period.end && figure.period.start === period.start);
}

interface FigureSet {
  key: string | undefined;
  set: Figure[];
  basis: Basis;
}

/** Why figures are alike: periods of one length, running totals from one start, or totals up to a day. */
export type Basis = 'length' | 'start' | 'to-date';

/** A figure that a chart can draw. */
export interface Figure {
  period: MeasureValue['period'];
  value: number;
  kind: ValueKind | 'baseline';
  quality: Quality;
  state: ValueState;
}

export interface ChosenFigures {
  /** The figures, the starting point first where there is one. */
  actual: Figure[];
  /** Targets, promises and forecasts. */
  aims: Figure[];
  /** Actual figures that are not drawn, as their periods are unlike the others. */
  left: Figure[];
  basis: Basis;
}
