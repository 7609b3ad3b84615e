import type { Language } from './languages.ts';
import { formatPenceInWords, toPence } from './money.ts';
import type { Quality, Unit } from './vocabulary.ts';
import { wordsIn } from './words/words.ts';

/** "80,377 hours", "£1.53 million", "54%": the number with its unit, without how exact it is. */
export function formatAmount(value: number, unit: Unit, language: Language): string {
  if (unit === 'GBP') return formatPenceInWords(toPence(value), language);
  const shown = formatNumber(value, language);
  if (unit === 'percent') return `${shown}%`;
  return unit === 'count' ? shown : wordsIn(language).figures.amount[unit](value, shown);
}

/** "over £80,000", "about 400,000 visits", "up to 40 people", "9 people": the amount as it may honestly be said. */
export function formatFigure(value: number, unit: Unit, quality: Quality, language: Language): string {
  return wordsIn(language).figures.quality[quality](formatAmount(value, unit, language));
}

export function formatNumber(value: number, language: Language): string {
  return numbers[language].format(value);
}

const style = { maximumFractionDigits: 3, signDisplay: 'negative' } as const;
const numbers: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en-GB', style),
  cy: new Intl.NumberFormat('cy', style),
};
