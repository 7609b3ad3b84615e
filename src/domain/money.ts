import type { Language } from './languages.ts';
import { formatPence } from './sterling.ts';
import { wordsIn } from './words/words.ts';

export { formatPence };

/** Pounds as people write them (500, 71961.98) to whole pence. Throws no error: the schema has refused fractions of a penny. */
export function toPence(pounds: number): number {
  return Math.round(pounds * 100);
}

/** "£1.2 million", "£1.2 miliwn" from a million up where that loses nothing, else the exact amount. For figures, never for awards. */
export function formatPenceInWords(amountPence: number, language: Language): string {
  const millions = amountPence / 100_000_000;
  const rounded = Math.round(millions * 100) / 100;
  return millions >= 1 && rounded === millions
    ? wordsIn(language).figures.millionPounds(String(rounded))
    : formatPence(amountPence);
}
