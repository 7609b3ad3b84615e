/** A bar chart of amounts of money by year: the place and size of all that is drawn, in the units of its view box. */
export interface YearBars {
  title: string;
  description: string;
  width: number;
  height: number;
  /** The lines across, from nought up, each with its amount. */
  lines: { y: number; text: string }[];
  /** The left end of the lines. */
  left: number;
  bars: { x: number; y: number; width: number; height: number }[];
  /** The years under the bars; of many only some are written. */
  labels: { x: number; y: number; text: string }[];
}

/** Draws amounts, one for each year without a gap. Knows nothing of awards, so that other charts may stand beside it. */
export function drawYearBars(
  amounts: readonly { year: string; amount: number }[],
  { title, description, format }: { title: string; description: string; format: (amount: number) => string },
): YearBars {
  const top = roundUp(Math.max(...amounts.map(({ amount }) => amount)));
  const shown = [0, top / 2, top].map((amount) => ({ amount, text: format(amount) }));
  const left = Math.max(...shown.map(({ text }) => text.length)) * letter + gap;
  const slot = (width - left - gap) / amounts.length;
  const yOf = (amount: number) => round(foot - (amount / top) * (foot - head));
  const every = Math.ceil((4.5 * letter) / slot);
  return {
    title,
    description,
    width,
    height,
    left: round(left),
    lines: shown.map(({ amount, text }) => ({ y: yOf(amount), text })),
    bars: amounts.flatMap(({ amount }, index) =>
      amount > 0
        ? [
            {
              x: round(left + slot * (index + 0.15)),
              y: yOf(amount),
              width: round(slot * 0.7),
              height: round(foot - yOf(amount)),
            },
          ]
        : [],
    ),
    labels: amounts
      .map(({ year }, index) => ({ x: round(left + slot * (index + 0.5)), y: height - 4, text: year }))
      .filter((label, index) => index % every === 0 && label.x + 2 * letter < width),
  };
}

/** On a phone one unit is about one pixel. A figure is about 7 wide at the letter size of the style sheet. */
const [width, height, head, foot] = [320, 180, 10, 156];
const [letter, gap] = [7, 6];

/** The next of 1, 2, 4, 5, 6, 8 or 10 times a power of ten: half of it is a round amount too. */
function roundUp(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(amount, 1)));
  const step = [1, 2, 4, 5, 6, 8, 10].find((factor) => factor * power >= amount) ?? 10;
  return step * power;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
