import { Temporal } from 'temporal-polyfill';
import { formatDay } from './days.ts';
import { dayOf, timeOf, type Moment } from './moments.ts';

/**
 * When wall-clock moments in London happen, as milliseconds since 1970 in UTC, the same on every machine. Browser code
 * gets these numbers and needs no calendar: `client` does not import this file, which brings Temporal with it.
 */

/** When a round opens: a day alone at its first moment. Undefined where the opening is not known. */
export function opensAt({ opens }: { opens?: Moment | undefined }): number | undefined {
  return opens === undefined ? undefined : toInstant(opens, 'start');
}

/** The first moment at which a round is closed: a day alone at the end of that day, which is the start of the next. */
export function closesAt({ closes }: { closes: Moment }): number {
  return toInstant(closes, 'end');
}

/**
 * When a moment in London happens. `edge` says which end of a day is meant where no time is given. Throws a RangeError
 * for a time that the clock change leaves out or has twice; the check has refused those (`findClockFault`).
 */
export function toInstant(moment: Moment, edge: 'start' | 'end'): number {
  const time = timeOf(moment);
  const day = Temporal.PlainDate.from(dayOf(moment));
  if (time === undefined)
    return day.add({ days: edge === 'end' ? 1 : 0 }).toZonedDateTime(london).epochMilliseconds;
  return day.toPlainDateTime(time).toZonedDateTime(london, { disambiguation: 'reject' }).epochMilliseconds;
}

/**
 * What is wrong with a moment, itself well written, whose time of day the clock change leaves out or has twice; undefined
 * when it happens once. https://www.gov.uk/when-do-the-clocks-change
 */
export function findClockFault(moment: Moment): string | undefined {
  const time = timeOf(moment);
  if (time === undefined) return undefined;
  const wall = Temporal.PlainDate.from(dayOf(moment)).toPlainDateTime(time);
  const [first, last] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(london, { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  if (first.equals(last)) return undefined;
  const happens = first.toPlainDateTime().equals(wall)
    ? 'happens twice, as the clocks go back'
    : 'does not exist, as the clocks go forward';
  const hour = time.slice(0, 2);
  return `${time} on ${formatDay(dayOf(moment), 'en')} ${happens}; write a time before ${hour}:00 or after ${hour}:59`;
}

const london = 'Europe/London';
