import { addDays, firstDayOf, lastDayOf } from '../../domain/days.ts';
import type { MeasureValue } from '../../schemas/measures.ts';

/**
 * How long a period is, so that only figures of like periods stand side by side: in whole months, or in days below one;
 * undefined where its start is not known. A day alone is a moment.
 */
export function lengthOf({ start, end }: Period): string | undefined {
  if (start === undefined) return undefined;
  const days = daysIn(start, end);
  return days < shortMonth ? `${days} days` : `${monthsIn(start, end)} months`;
}

/**
 * The place of each period, oldest first, in whole periods after the first, so that a missing one leaves its place empty.
 * Moments are as far apart as the two that are nearest. Undefined where the periods are not regular.
 */
export function findSlots(periods: readonly Period[]): number[] | undefined {
  const [first] = periods;
  if (first?.start === undefined) return undefined;
  const months = periods.map((period) => monthOf(period.end) - monthOf(first.end));
  const steps = months.slice(1).map((month, index) => month - (months[index] ?? 0));
  const isMoment = daysIn(first.start, first.end) < shortMonth;
  const unit = isMoment ? Math.min(...steps) : monthsIn(first.start, first.end);
  const slots = months.map((month) => month / unit);
  const regular = steps.every((step) => step > 0 && step % unit === 0);
  return regular && (slots.at(-1) ?? 0) < periods.length * mostEmpty ? slots : undefined;
}

/** The months between two periods that no figure is about; undefined unless a whole such period would fit in. */
export function holeBetween(before: Period, after: Period): { from: string; to: string } | undefined {
  if (before.start === undefined || after.start === undefined) return undefined;
  if (daysIn(before.start, before.end) < shortMonth) return undefined;
  const from = addDays(lastDayOf(before.end), 1).slice(0, 7);
  const to = addDays(firstDayOf(after.start), -1).slice(0, 7);
  const missing = monthOf(to) - monthOf(from) + 1;
  return missing >= monthsIn(before.start, before.end) ? { from, to } : undefined;
}

function daysIn(start: string, end: string): number {
  const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
  return (time(lastDayOf(end)) - time(firstDayOf(start))) / 86_400_000 + 1;
}

function monthsIn(start: string, end: string): number {
  return Math.round((daysIn(start, end) * 12) / 365.25);
}

/** Months since the year nought. */
function monthOf(daylike: string): number {
  const [year = 0, month = 1] = lastDayOf(daylike).split('-').map(Number);
  return year * 12 + month;
}

const shortMonth = 27;
/** How many places there may be for each figure, so that one of long ago does not press the others together. */
const mostEmpty = 3;

type Period = MeasureValue['period'];
