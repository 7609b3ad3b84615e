import type { Language } from './languages.ts';
import { formatPence } from './money.ts';
import { wordsIn } from './words/words.ts';

/** "£500", "Up to £10,000", "From £500", "£500 to £10,000"; undefined when no amount is published. */
export function howMuch({ minAward, maxAward }: AwardSize, language: Language): string | undefined {
  const words = wordsIn(language).grant;
  if (maxAward === undefined) return minAward === undefined ? undefined : words.from(formatPence(minAward));
  if (minAward === undefined || minAward === 0) return words.upTo(formatPence(maxAward));
  return minAward === maxAward
    ? formatPence(maxAward)
    : words.between(formatPence(minAward), formatPence(maxAward));
}

export interface AwardSize {
  /** In pence. */
  minAward?: number | undefined;
  maxAward?: number | undefined;
}
