import type { Day } from './days.ts';

/** The day that it is in London at an instant. A file of its own, since browser code needs it without the words of days. */
export function londonDay(instant: Date): Day {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const part = (type: string) =>
    parts.formatToParts(instant).find((found) => found.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
