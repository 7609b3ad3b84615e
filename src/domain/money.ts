import type { Language } from './languages.ts';
import { wordsIn } from './words/words.ts';

/** Pounds as people write them (500, 71961.98) to whole pence. Throws no error: the schema has refused fractions of a penny. */
export function toPence(pounds: number): number {
  return Math.round(pounds * 100);
}

/** "£71,961.98", "£500", "-£20": pence are shown only when there are any. Welsh writes amounts as English does. */
export function formatPence(amountPence: number): string {
  const whole = amountPence % 100 === 0;
  const format = whole ? wholePounds : poundsAndPence;
  return format.format(amountPence / 100);
}

/** "£1.2 million", "£1.2 miliwn" from a million up where that loses nothing, else the exact amount. For figures, never for awards. */
export function formatPenceInWords(amountPence: number, language: Language): string {
  const millions = amountPence / 100_000_000;
  const rounded = Math.round(millions * 100) / 100;
  return millions >= 1 && rounded === millions
    ? wordsIn(language).figures.millionPounds(String(rounded))
    : formatPence(amountPence);
}

/** `negative`: a zero is written without a sign, even where the sum that gave it was negative. */
const sterling = { style: 'currency', currency: 'GBP', signDisplay: 'negative' } as const;
const wholePounds = new Intl.NumberFormat('en-GB', { ...sterling, maximumFractionDigits: 0 });
const poundsAndPence = new Intl.NumberFormat('en-GB', sterling);
