import { formatDay } from '../../domain/days.ts';
import { formatAmount, formatNumber } from '../../domain/measures.ts';
import type { Language } from '../../domain/languages.ts';
import type { Unit } from '../../domain/vocabulary.ts';
import { wordsIn } from '../../domain/words/words.ts';
import type { Measure } from '../../schemas/measures.ts';
import type { Chart, Form, Look } from './chart.ts';
import { describeChart } from './describe-chart.ts';
import { chooseFigures, type ChosenFigures, type Figure } from './choose-figures.ts';
import { drawBars, type Row } from './draw-bars.ts';
import { drawSeries } from './draw-series.ts';
import { aimOf, lookOf } from './looks.ts';
import { findSlots, holeBetween, lengthOf } from './period-span.ts';

/** The chart of a measure; undefined where no two of its figures can honestly stand side by side. */
export function buildMeasureChart(
  { id, data }: { id: string; data: Measure },
  language: Language,
  title: string = data.title,
): Chart | undefined {
  const chosen = chooseFigures(data);
  const { actual, aims } = chosen;
  if (actual.length === 0) return undefined;
  const form = chooseForm(chosen, data.unit);
  const number = (figure: Figure) =>
    wordsIn(language).figures.quality[figure.quality](shortAmount(figure.value, data.unit, language));
  const extra = aims.filter(
    (aim) => !actual.some((figure) => aimOf(figure, [aim])?.period.end === figure.period.end),
  );
  const drawing =
    form === 'bars'
      ? drawBars(toRows([...actual, ...extra], number, language), aims)
      : drawSeries(actual, { aims, form, tick: (value) => shortAmount(value, data.unit, language) });
  const longest = Math.max(0, ...drawing.beside.map(({ length }) => length));
  return {
    id: `chart-${id}`,
    title,
    description: describeChart(chosen, data.unit, language),
    form,
    height: drawing.height,
    room: Math.min(12, 2 * Math.ceil((longest * letter + 0.8) / 2)),
    marks: drawing.marks,
    key: explainLooks([...actual, ...aims], number, language),
    notes: noteLimits(chosen, form, language),
  };
}

/** Bars for a few; a line for levels at regular times; columns for many sums. */
function chooseForm({ actual, basis }: ChosenFigures, unit: Unit): Form {
  const isLevel = unit === 'percent' || actual.every(({ period }) => lengthOf(period) === '1 days');
  const regular = basis === 'length' && findSlots(actual.map(({ period }) => period)) !== undefined;
  if (isLevel && regular && actual.length >= fewestForLine) return 'line';
  return actual.length > mostBars ? 'columns' : 'bars';
}

/** Each figure under its period, and a row that says so where a whole period is missing. */
function toRows(figures: readonly Figure[], number: (figure: Figure) => string, language: Language): Row[] {
  const { chart, names, measure } = wordsIn(language);
  const kinds = { ...names.valueKind, baseline: measure.baseline };
  return figures.flatMap((figure, index): Row[] => {
    const before = figures[index - 1];
    const hole = figure.kind === 'actual' && before ? holeBetween(before.period, figure.period) : undefined;
    const months = hole && [...new Set([hole.from, hole.to])].map((month) => formatDay(month, language));
    const { label } = figure.period;
    return [
      ...(months ? [{ label: chart.noFigure(months[0] ?? '', months[1]) }] : []),
      {
        label: figure.kind === 'actual' ? label : `${kinds[figure.kind]}: ${label}`,
        figure,
        number: number(figure),
      },
    ];
  });
}

function explainLooks(
  figures: readonly Figure[],
  number: (figure: Figure) => string,
  language: Language,
): Chart['key'] {
  const { chart, names, measure } = wordsIn(language);
  const aims = [...new Set(figures.filter((figure) => lookOf(figure) === 'aim'))];
  const words: Record<Look, string> = {
    actual: names.valueState.validated,
    provisional: names.valueState.provisional,
    baseline: measure.baseline,
    aim: aims
      .map(
        (aim) => `${names.valueKind[aim.kind as 'target']}: ${chart.figureOf(number(aim), aim.period.label)}`,
      )
      .join('; '),
  };
  const looks = [...new Set(figures.map(lookOf))];
  if (looks.length === 1 && looks[0] === 'actual') return [];
  return looks.map((look) => ({
    look,
    words: look === 'aim' && words.aim.length > 80 ? chart.aims : words[look],
  }));
}

function noteLimits({ actual, left, basis }: ChosenFigures, form: Form, language: Language): string[] {
  const words = wordsIn(language).chart;
  const slots = findSlots(actual.map(({ period }) => period)) ?? [];
  const holes = slots.some((slot, index) => index > 0 && slot - (slots[index - 1] ?? 0) > 1);
  return [
    ...(basis === 'length' ? [] : [words.basis[basis]]),
    ...(form !== 'bars' && holes ? [words.gap] : []),
    ...(left.length > 0 ? [words.left(left.map(({ period }) => period.label).join('; '))] : []),
  ];
}

/** "£80,000", "54%", "80,377": the title says of what. */
export function shortAmount(value: number, unit: Unit, language: Language): string {
  return unit === 'GBP' || unit === 'percent'
    ? formatAmount(value, unit, language)
    : formatNumber(value, language);
}

/** How wide a letter of a number is, in em. */
const letter = 0.56;
const mostBars = 8;
const fewestForLine = 4;
