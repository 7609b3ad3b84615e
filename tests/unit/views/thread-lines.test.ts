import { expect, it } from 'vitest';
import { drawThread } from '../../../src/views/thread-lines.ts';

const one = { activities: 1, measures: 1 };

it('a line ends in the middle of its row, and a row lies under those of the outcomes before it', () => {
  const { height, activities, measures } = drawThread({
    themeCount: 1,
    outcomes: [
      { themes: [0], rows: [one, one] },
      { themes: [0], rows: [one] },
    ],
  });
  expect(height).toBe(30);
  expect(activities.map(endOf)).toEqual([5, 15, 25]);
  expect(measures.map(({ path }) => path)).toEqual(['M0 5H100', 'M0 15H100', 'M0 25H100']);
});

it('themes share the height evenly, and their lines reach an outcome side by side', () => {
  const { themes } = drawThread({ themeCount: 2, outcomes: [{ themes: [0, 1], rows: [one, one] }] });
  expect(themes.map(({ path }) => path)).toEqual([
    'M0 5C50 5 50 8.5 100 8.5',
    'M0 15C50 15 50 11.5 100 11.5',
  ]);
});

it('a line is as thick as there are records, within what a row has room for', () => {
  const rows = [1, 12, 400].map((activities) => ({ activities, measures: 1 }));
  const { activities } = drawThread({ themeCount: 1, outcomes: [{ themes: [0], rows }] });
  expect(activities.map(({ width }) => width)).toEqual([3, 12, 26]);
});

it('a line to nothing is a gap', () => {
  const { activities, measures } = drawThread({
    themeCount: 1,
    outcomes: [{ themes: [0], rows: [{ activities: 2, measures: 0 }] }],
  });
  expect([...activities, ...measures].map(({ gap }) => gap)).toEqual([false, true]);
});

it('a council without themes has no line from one', () => {
  expect(drawThread({ themeCount: 0, outcomes: [{ themes: [], rows: [one] }] }).themes).toEqual([]);
});

function endOf({ path }: { path: string }): number {
  return Number(/[\d.]+$/.exec(path.replace(/^M0 ([\d.]+)H100$/, '$1'))?.[0]);
}
