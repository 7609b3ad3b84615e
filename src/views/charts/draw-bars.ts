import { scaleLinear } from 'd3-scale';
import type { Figure } from './choose-figures.ts';
import { place, type Mark } from './chart.ts';
import { aimOf, lookOf } from './looks.ts';

/**
 * Bars that lie, oldest at the top, each under its period with its number at its end. All begin at nought; one below nought
 * goes the other way. A target is a mark across the bar, with a track up to it; the number then stands beside the period, so
 * that nobody takes it for that of the target.
 */
export function drawBars(rows: readonly Row[], aims: readonly Figure[]): BarDrawing {
  const withAims = rows.some((row) => 'figure' in row && aimOf(row.figure, aims));
  const values = rows.flatMap((row) =>
    'figure' in row ? [row.figure.value, aimOf(row.figure, aims)?.value ?? 0] : [],
  );
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const across = scaleLinear()
    .domain(lowest === highest ? [0, 1] : [lowest, highest])
    .range([0, 100]);
  const marks: Mark[] = [];
  let y = 0;
  for (const row of rows) {
    const look = 'figure' in row ? 'label' : 'quiet';
    for (const words of breakLines(row.label)) {
      y += lineHeight;
      marks.push({ is: 'words', look, x: 0, y: place(y - 0.4), at: 'start', words });
    }
    if ('figure' in row) {
      const label = marks.at(-1);
      if (withAims && label?.is === 'words') label.number = row.number;
      marks.push(...drawBar(row, withAims ? { aim: aimOf(row.figure, aims) } : {}, across, place(y)));
      y += barHeight;
    }
    y += rowGap;
  }
  const height = place(y - rowGap + 0.2);
  return {
    marks,
    height,
    beside: withAims ? [] : rows.flatMap((row) => ('figure' in row ? [row.number] : [])),
  };
}

const lineHeight = 1.4;
const barHeight = 1.3;
const rowGap = 0.7;
/** At 320 pixels, also when the reader sets letters and words further apart. */
const longestLine = 28;

type Across = (value: number) => number;

function drawBar(
  { figure, number }: Bar,
  goal: { aim?: Figure | undefined },
  across: Across,
  y: number,
): Mark[] {
  const { aim } = goal;
  const nought = across(0);
  const end = across(figure.value);
  const middle = place(y + barHeight / 2);
  const rule = (look: 'axis' | 'track' | 'aim', x1: number, x2: number, y1: number, y2: number): Mark => ({
    is: 'rule',
    look,
    x1: place(x1),
    y1: place(y1),
    x2: place(x2),
    y2: place(y2),
  });
  return [
    ...(aim && aim.value > figure.value
      ? [rule('track', Math.max(nought, end), across(aim.value), middle, middle)]
      : []),
    {
      is: 'rect',
      look: lookOf(figure),
      x: place(Math.min(nought, end)),
      y,
      width: place(Math.abs(end - nought)),
      height: barHeight,
    },
    rule('axis', nought, nought, y - 0.1, y + barHeight + 0.1),
    ...(aim ? [rule('aim', across(aim.value), across(aim.value), y - 0.2, y + barHeight + 0.2)] : []),
    ...('aim' in goal
      ? []
      : [
          {
            is: 'words' as const,
            look: 'number' as const,
            x: place(Math.max(nought, end)),
            y: place(y + 0.98),
            at: 'start' as const,
            words: number,
          },
        ]),
  ];
}

/** A label in lines that a narrow screen has room for, about as long as each other. */
export function breakLines(label: string): string[] {
  const fewest = breakAt(label, longestLine).length;
  let limit = Math.ceil(label.length / fewest);
  while (breakAt(label, limit).length > fewest) limit += 1;
  return breakAt(label, limit);
}

function breakAt(label: string, limit: number): string[] {
  return label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + word.length < limit
      ? lines.with(-1, `${last} ${word}`)
      : [...lines, word];
  }, []);
}

export type Row = Bar | { label: string };

export interface BarDrawing {
  marks: Mark[];
  height: number;
  /** The numbers that stand at the ends of bars. */
  beside: string[];
}

export interface Bar {
  label: string;
  figure: Figure;
  /** The figure in short, such as "at least £80,000". */
  number: string;
}
