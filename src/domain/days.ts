import type { Language } from './languages.ts';
import { writeDay } from './written-day.ts';
import { wordsIn } from './words/words.ts';

/** A calendar day as text, `2026-03-31`. Days compare as text. No zone: a day is what people in the council call it. */
export type Day = string;

/** A day, a month or a year as text: `2026-03-31`, `2026-03` or `2026`, as exactly as the fact is known. */
export type Daylike = string;

/** What is wrong with a text that should be a day, in words for people; undefined when nothing is. */
export function findDayFault(text: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return otherWayOfWriting(text);
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12) return `there is no month ${month}`;
  if (day < 1) return `there is no day ${day}`;
  if (day > daysInMonth(year, month)) return impossible(year, month, day);
  return undefined;
}

/** What is wrong with a text that should be a day, a month or a year; undefined when nothing is. */
export function findDaylikeFault(text: string): string | undefined {
  if (/^\d{4}$/.test(text)) return undefined;
  const month = /^\d{4}-(\d{2})$/.exec(text);
  if (!month) return findDayFault(text);
  const number = Number(month[1]);
  return number >= 1 && number <= 12 ? undefined : `there is no month ${number}`;
}

/** The first day that a day, month or year covers. */
export function firstDayOf(daylike: Daylike): Day {
  return daylike.length === 4 ? `${daylike}-01-01` : daylike.length === 7 ? `${daylike}-01` : daylike;
}

/** The last day that a day, month or year covers. */
export function lastDayOf(daylike: Daylike): Day {
  if (daylike.length === 10) return daylike;
  const year = Number(daylike.slice(0, 4));
  const month = daylike.length === 4 ? 12 : Number(daylike.slice(5, 7));
  return `${daylike.slice(0, 4)}-${twoDigits(month)}-${twoDigits(daysInMonth(year, month))}`;
}

/** `2026-03-31` and 14 gives `2026-04-14`. Counts whole calendar days, so clock changes do not matter. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** "7 June 2018", "June 2018" or "2018", as exact as the text itself; in Welsh "7 Mehefin 2018". */
export function formatDay(daylike: Daylike, language: Language): string {
  return writeDay(daylike, wordsIn(language).figures.months);
}

/** The English names, for the messages to editors and for what they write in English. */
export const monthNames: readonly string[] = wordsIn('en').figures.months;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function impossible(year: number, month: number, day: number): string {
  const name = `${day} ${monthNames[month - 1]}`;
  return month === 2 && day === 29 ? `${name} ${year} does not exist` : `${name} does not exist`;
}

/** A day written another way is told back as we understand it, so that a wrong guess can be seen. */
function otherWayOfWriting(text: string): string {
  const shown = `"${text.slice(0, 60)}"`;
  if (text.trim() === '') return 'the day is missing';
  for (const [pattern, what] of otherWays) {
    const { year = '', month = '', day = '' } = pattern.exec(text)?.groups ?? {};
    const number = /^\d+$/.test(month)
      ? Number(month)
      : monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === month.slice(0, 3).toLowerCase()) +
        1;
    const candidate = `${year.length === 2 ? `20${year}` : year}-${twoDigits(number)}-${twoDigits(Number(day))}`;
    if (/^\d{4}-\d{2}-\d{2}$/.test(candidate) && findDayFault(candidate) === undefined)
      return `${shown} ${what}, ${candidate}`;
  }
  if (/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.test(text)) return `${shown} is written day first`;
  return /^\d{1,2}([:.]\d{2}){0,2} ?([ap]m)?$/i.test(text) && /\D/.test(text)
    ? `${shown} is a time without a day`
    : `${shown} is not a day`;
}

/** How people and programs write days, the British way first, with what is said of each. */
const otherWays: [RegExp, string][] = [
  [
    /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})$/,
    'is written day first; the year goes first',
  ],
  [
    /^(?<month>\d{1,2})[/.-](?<day>\d{1,2})[/.-](?<year>\d{4}|\d{2})$/,
    'is written month first; the year goes first',
  ],
  [/^(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})$/, 'needs hyphens and two digits each'],
  [/^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/, 'needs hyphens'],
  [/^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[T ]\d/, 'has a time, and a day alone goes here'],
  [
    /^(?:[a-z]+,? )?(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<month>[a-z]{3,9})[ ,-]+(?<year>\d{4}|\d{2})$/i,
    'is written in words; the year goes first',
  ],
  [
    /^(?:[a-z]+,? )?(?<month>[a-z]{3,9}) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i,
    'is written in words; the year goes first',
  ],
];

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
