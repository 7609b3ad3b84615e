import { addDays, firstDayOf, lastDayOf } from '../../domain/days.ts';
import type { MeasureValue } from '../../schemas/measures.ts';

/**
 * How long a period is, so that only figures of like periods stand side by side: in whole months, or in days below one;
 * undefined where its start is not known. A day alone is a moment.
 */
export function lengthOf({ start, end }: Period): string | undefined {
  if (start === undefined) return undefined;
  const days = daysFrom(firstDayOf(start), lastDayOf(end)) + 1;
  return days < 27 ? `${days} days` : `${Math.round(days / averageMonth)} months`;
}

/** The place of a period on a line of time, in whole lengths of such periods before it; whole numbers where they are regular. */
export function slotsBetween(before: Period, after: Period): number {
  const length = daysFrom(firstDayOf(before.start ?? before.end), lastDayOf(before.end)) + 1;
  return daysFrom(lastDayOf(before.end), lastDayOf(after.end)) / length;
}

/** The months between two periods that no figure is about, as days that a month stands for; undefined where they touch. */
export function holeBetween(before: Period, after: Period): { from: string; to: string } | undefined {
  if (after.start === undefined || slotsBetween(before, after) < 1.9 || lengthOf(before)?.endsWith('days'))
    return undefined;
  const from = addDays(lastDayOf(before.end), 1);
  const to = addDays(firstDayOf(after.start), -1);
  return from <= to ? { from: from.slice(0, 7), to: to.slice(0, 7) } : undefined;
}

function daysFrom(first: string, last: string): number {
  return (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000;
}

const averageMonth = 365.25 / 12;

type Period = MeasureValue['period'];
