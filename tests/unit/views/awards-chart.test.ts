import { expect, it } from 'vitest';
import { drawYearBars } from '../../../src/views/awards-chart.ts';

it('bars stand on the line of nought, as high as their amounts', () => {
  const { bars, lines } = draw([100, 0, 50]);
  const [foot, , top] = lines.map(({ y }) => y) as [number, number, number];
  expect(lines.map(({ text }) => text)).toEqual(['£0', '£50', '£100']);
  expect(bars).toHaveLength(2);
  expect(bars.map(({ y, height }) => y + height)).toEqual([foot, foot]);
  expect(bars.map(({ height }) => height / (foot - top))).toEqual([1, 0.5]);
});

it.each([
  [3_219.98, '£4000'],
  [71_961, '£80000'],
  [1_000_000, '£1000000'],
  [0.5, '£1'],
])('the highest line for %d is %s', (amount, text) => {
  expect(draw([amount]).lines.at(-1)?.text).toBe(text);
});

it.each([1, 2, 12, 40])('the years under %d bars do not touch each other or the sides', (count) => {
  const { labels, width, left } = draw(Array.from({ length: count }, () => 5));
  const places = labels.map(({ x }) => x);
  expect(Math.min(...places)).toBeGreaterThan(left);
  expect(Math.max(...places) + 14).toBeLessThan(width);
  for (const [at, x] of places.slice(1).entries()) expect(x - (places[at] ?? 0)).toBeGreaterThan(28);
  expect(labels[0]?.text).toBe('2000');
});

function draw(amounts: number[]) {
  return drawYearBars(
    amounts.map((amount, at) => ({ year: String(2000 + at), amount })),
    { title: 'Money', description: 'By year.', format: (amount) => `£${amount}` },
  );
}
