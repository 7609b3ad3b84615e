import { monthNames } from '../../domain/days.ts';

/** Names of months as they stand in text, for a regular expression with the flag `i` or without. */
export const months = monthNames.join('|');

/** The same, shortened. "May" is whole, and "Mar" and "Jun" may be names by themselves. */
export const shortMonths = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';

export const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

/** "June", "Jun" or "jun" gives 6; 0 for what is no month. */
export function monthNumber(name: string): number {
  return (
    monthNames.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1
  );
}
