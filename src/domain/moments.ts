import { findDayFault, formatDay, type Day } from './days.ts';
import type { Language } from './languages.ts';
import { wordsIn } from './words/words.ts';

/**
 * A day, or a day with a time of day, as text: `2026-03-31` or `2026-03-31 17:00`. Times are Europe/London.
 * A closing day alone means the end of that day, an opening day alone its start.
 */
export type Moment = string;

/** What is wrong with a text that should be a day with an optional time; undefined when nothing is. */
export function findMomentFault(text: string): string | undefined {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[ T](.*)$/s.exec(text) ?? [];
  const dayFault = findDayFault(day ?? text);
  if (dayFault || time === undefined) return dayFault;
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  const suggestion = toClock(time);
  return `"${time.slice(0, 20)}" is not a time of day${suggestion ? `; ${suggestion} would be` : ''}`;
}

/** "17:00" for 5pm, 5.00 pm, 17:00:00 or 17.00; undefined for anything else. */
function toClock(time: string): string | undefined {
  const [, hour = '', minute = '00', half] =
    /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?(?:Z|\+00:?00)? ?([ap]m)?$/i.exec(time) ?? [];
  if (hour === '' || (half === undefined && !/[:.]/.test(time))) return undefined;
  const shift =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return shift < 24 && Number(minute) < 60 ? `${String(shift).padStart(2, '0')}:${minute}` : undefined;
}

export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10);
}

/** `17:00`, or undefined when the moment is a whole day. */
export function timeOf(moment: Moment): string | undefined {
  return moment.length > 10 ? moment.slice(11) : undefined;
}

/** A text by which closing moments compare: a day alone stands at its very end. */
export function closingOrder(moment: Moment): string {
  return `${dayOf(moment)} ${timeOf(moment) ?? '24:00'}`;
}

/** A text by which opening moments compare: a day alone stands at its start. */
export function openingOrder(moment: Moment): string {
  return `${dayOf(moment)} ${timeOf(moment) ?? '00:00'}`;
}

/** "31 March 2026", or "5pm on 31 March 2026"; in Welsh "5pm ar 31 Mawrth 2026". */
export function formatMoment(moment: Moment, language: Language): string {
  const time = timeOf(moment);
  const day = formatDay(dayOf(moment), language);
  return time ? wordsIn(language).figures.timeOnDay(formatTime(time, language), day) : day;
}

/** "Tuesday 31 March 2026", or "5pm, Tuesday 31 March 2026"; in Welsh "5pm, dydd Mawrth 31 Mawrth 2026". */
export function formatDeadline(moment: Moment, language: Language): string {
  const time = timeOf(moment);
  const weekday = wordsIn(language).figures.weekdays[new Date(`${dayOf(moment)}T00:00Z`).getUTCDay()];
  const day = `${weekday} ${formatDay(dayOf(moment), language)}`;
  return time ? `${formatTime(time, language)}, ${day}` : day;
}

/** "5pm", "9.30am", "midday", "midnight": the house style for a 24-hour `17:00`. Welsh writes am and pm too. */
export function formatTime(time: string, language: Language): string {
  const { midday, midnight } = wordsIn(language).figures;
  if (time === '12:00') return midday;
  if (time === '00:00') return midnight;
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}${minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`;
}
