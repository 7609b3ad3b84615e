import { lastDayOf } from '../domain/days.ts';
import type { Language } from '../domain/languages.ts';
import { formatFigure } from '../domain/measures.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { Measure, MeasureValue } from '../schemas/measures.ts';

/** The newest actual figure with the words for it; undefined while there is none. Of two for one day the first counts. */
export function latestFigure(
  measure: Measure,
  language: Language,
): { value: MeasureValue; words: string } | undefined {
  const actual = measure.values.filter((value) => value.kind === 'actual');
  const newest = actual.reduce<MeasureValue | undefined>(
    (best, value) => (best && lastDayOf(best.period.end) >= lastDayOf(value.period.end) ? best : value),
    undefined,
  );
  return (
    newest && {
      value: newest,
      words: sentenceCase(formatFigure(newest.value, measure.unit, newest.quality, language)),
    }
  );
}

/** The newest actual figure; while there is none, what is planned ("Target: 80 homes"), or that none is published. */
export function newestWords(measure: Measure, language: Language): string {
  const { names, record } = wordsIn(language);
  const latest = latestFigure(measure, language);
  if (latest) return latest.words;
  const [planned] = measure.values;
  if (!planned) return record.noFigure;
  return `${names.valueKind[planned.kind]}: ${formatFigure(planned.value, measure.unit, planned.quality, language)}`;
}

/** The text with its first letter as a capital. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
