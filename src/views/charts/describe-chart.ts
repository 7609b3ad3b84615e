import type { Language } from '../../domain/languages.ts';
import { formatFigure } from '../../domain/measures.ts';
import type { Unit } from '../../domain/vocabulary.ts';
import { wordsIn } from '../../domain/words/words.ts';
import { sentenceCase } from '../measure-words.ts';
import type { ChosenFigures, Figure } from './choose-figures.ts';

/** What a chart shows, in sentences: from the first to the newest figure, the highest and lowest of many, and what is aimed at. */
export function describeChart({ actual, aims }: ChosenFigures, unit: Unit, language: Language): string {
  const { chart, names } = wordsIn(language);
  const say = ({ value, quality, period }: Figure) =>
    chart.figureOf(formatFigure(value, unit, quality, language), period.label);
  const first = actual[0];
  const last = actual.at(-1);
  if (!first || !last) return '';
  const inOrder = [...actual].sort((a, b) => a.value - b.value);
  const [lowest = first, highest = last] = [inOrder[0], inOrder.at(-1)];
  return [
    first === last ? `${sentenceCase(say(first))}.` : chart.fromTo(say(first), say(last)),
    ...(actual.length > 3 ? [chart.range(say(highest), say(lowest))] : []),
    ...aims.map((aim) => `${names.valueKind[aim.kind as 'target']}: ${say(aim)}.`),
  ].join(' ');
}
