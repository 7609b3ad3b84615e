import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { place, type Anchor, type Mark } from './chart.ts';
import type { Figure } from './choose-figures.ts';
import { aimOf, lookOf } from './looks.ts';
import { findSlots } from './period-span.ts';

/**
 * Many periods from left to right, each at its place in time: columns that stand on nought, or a line through levels. A period
 * without a figure leaves its place empty, and the line breaks there.
 */
export function drawSeries(
  figures: readonly Figure[],
  { aims, form, tick }: SeriesOptions,
): { marks: Mark[]; height: number; beside: string[] } {
  const slots = findSlots(figures.map(({ period }) => period)) ?? figures.map((_, index) => index);
  const count = (slots.at(-1) ?? 0) + 1;
  const values = figures.flatMap((figure) => [figure.value, aimOf(figure, aims)?.value ?? 0]);
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const up = scaleLinear()
    .domain(lowest === highest ? [0, 1] : [lowest, highest])
    .nice(4)
    .range([plotHeight + topRoom, topRoom]);
  const across = scaleBand<number>()
    .domain([...Array(count).keys()])
    .range([0, 100])
    .paddingInner(count > 20 ? 0.2 : 0.3);
  const left = (index: number) => across(slots[index] ?? 0) ?? 0;
  const width = across.bandwidth();
  const ticks = up.ticks(4);
  const marks: Mark[] = ticks.flatMap((value): Mark[] => [
    {
      is: 'rule',
      look: value === 0 ? 'axis' : 'grid',
      x1: 0,
      y1: place(up(value)),
      x2: 100,
      y2: place(up(value)),
    },
    { is: 'words', look: 'quiet', x: 0, y: place(up(value) + 0.35), at: 'end', words: tick(value) },
  ]);
  if (form === 'columns')
    figures.forEach((figure, index) => {
      marks.push({
        is: 'rect',
        look: lookOf(figure),
        x: place(left(index)),
        y: place(Math.min(up(0), up(figure.value))),
        width: place(width),
        height: place(Math.abs(up(figure.value) - up(0))),
      });
    });
  else marks.push(...drawLine(figures, slots, (index) => left(index) + width / 2, up));
  marks.push(...drawAims(figures, aims, left, width, up));
  marks.push(...labelPeriods(figures, slots, left, width, plotHeight + topRoom + 1.6));
  return { marks, height: plotHeight + topRoom + 2, beside: ticks.map(tick) };
}

function drawLine(figures: readonly Figure[], slots: readonly number[], x: Place, up: Place): Mark[] {
  const points = slots.flatMap((slot, index): (Point | undefined)[] => {
    const here = { x: x(index), y: ((up(figures[index]?.value ?? 0) - topRoom) / plotHeight) * 100 };
    return index > 0 && slot - (slots[index - 1] ?? 0) > 1 ? [undefined, here] : [here];
  });
  const d = line<Point | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0)
    .digits(2)(points);
  return [
    { is: 'path', d: d ?? '', y: topRoom, height: plotHeight },
    ...figures.map((figure, index): Mark => ({
      is: 'dot',
      look: lookOf(figure),
      x: place(x(index)),
      y: place(up(figure.value)),
    })),
  ];
}

/** One line across all for the one target, or a mark over each period that has its own. */
function drawAims(
  figures: readonly Figure[],
  aims: readonly Figure[],
  left: Place,
  width: number,
  up: Place,
): Mark[] {
  const found = figures.map((figure) => aimOf(figure, aims));
  const rule = (value: number, x1: number, x2: number): Mark => ({
    is: 'rule',
    look: 'aim',
    x1: place(x1),
    y1: place(up(value)),
    x2: place(x2),
    y2: place(up(value)),
  });
  const [only, ...others] = new Set(found.filter((aim) => aim !== undefined));
  if (only && others.length === 0) return [rule(only.value, 0, 100)];
  return found.flatMap((aim, index) => (aim ? [rule(aim.value, left(index), left(index) + width)] : []));
}

/** Under the first and the newest, and one in the middle where a narrow screen has room for it. */
function labelPeriods(
  figures: readonly Figure[],
  slots: readonly number[],
  left: Place,
  width: number,
  y: number,
): Mark[] {
  const last = figures.length - 1;
  const middle = slots.findIndex((slot) => slot >= (slots.at(-1) ?? 0) / 2);
  const room = figures.every(({ period }) => period.label.length <= longestLabel);
  const shown: [number, Anchor][] = [
    [0, 'start'],
    ...(room && last > 1 ? [[middle, 'middle'] as [number, Anchor]] : []),
    [last, 'end'],
  ];
  return shown.map(([index, at]): Mark => {
    const shift = { start: 0, middle: width / 2, end: width }[at];
    const words = figures[index]?.period.label ?? '';
    return { is: 'words', look: 'quiet', x: place(left(index) + shift), y: place(y), at, words };
  });
}

const plotHeight = 12;
const topRoom = 0.7;
const longestLabel = 5;

type Place = (value: number) => number;

interface Point {
  x: number;
  y: number;
}

interface SeriesOptions {
  aims: readonly Figure[];
  form: 'columns' | 'line';
  /** A number of the axis in words. */
  tick: (value: number) => string;
}
