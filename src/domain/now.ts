import type { Day } from './days.ts';
import { toInstant } from './instants.ts';
import { londonDay } from './london-day.ts';

/** When a site is made: the instant, in milliseconds since 1970 in UTC, and the day that it is in London then. */
export interface Now {
  day: Day;
  instant: number;
}

/** The first moment of a day in London. */
export function startOf(day: Day): Now {
  return { day, instant: toInstant(day, 'start') };
}

/** An instant, with its day in London. */
export function nowAt(instant: number): Now {
  return { day: londonDay(new Date(instant)), instant };
}
