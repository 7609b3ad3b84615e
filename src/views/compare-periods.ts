import { lastDayOf } from '../domain/days.ts';
import { formatAmount, formatNumber } from '../domain/measures.ts';
import type { Language } from '../domain/languages.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { Measure } from '../schemas/measures.ts';
import { lengthOf } from './charts/period-span.ts';

/**
 * "Compared with 2023/24: 380 hours more (4% more).": the newest actual figure beside the one before it. Undefined unless
 * both are exact and about periods of one known length.
 */
export function comparePeriods({ values, unit }: Measure, language: Language): string | undefined {
  const [newest, before] = values
    .filter(({ kind }) => kind === 'actual')
    .sort((a, b) => (lastDayOf(a.period.end) < lastDayOf(b.period.end) ? 1 : -1));
  if (!newest || !before || newest.period.end === before.period.end) return undefined;
  const length = lengthOf(newest.period);
  const alike = length !== undefined && length === lengthOf(before.period);
  if (!alike || newest.quality !== 'exact' || before.quality !== 'exact') return undefined;
  const { chart } = wordsIn(language);
  const change = Number((newest.value - before.value).toFixed(6));
  if (change === 0) return chart.same(before.period.label);
  const size = Math.abs(change);
  const points = chart.points(size, formatNumber(size, language));
  const amount = unit === 'percent' ? points : formatAmount(size, unit, language);
  const share = unit === 'percent' || before.value <= 0 ? undefined : Math.round((size / before.value) * 100);
  const percent = share === undefined || share === 0 ? undefined : `${formatNumber(share, language)}%`;
  return (change > 0 ? chart.more : chart.fewer)(before.period.label, amount, percent);
}
