import { findDayFault } from '../../domain/days.ts';
import { findPhrases, type Phrase } from '../find-phrases.ts';
import type { Rule } from '../rule.ts';
import { monthNumber, months, shortMonths, weekdays } from '../tables/months.ts';

const day = `(?:(?<weekday>${weekdays}),? (?:the )?)?(?<![\\d.,£/-])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?`;
const written: Phrase = {
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])${day} (?<month>${months}|${shortMonths})(?:,? (?<year>\\d{4}))?(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  tell: ({ 0: found, groups = {} }) => {
    const { weekday, day: number, month = '', year } = groups;
    if (Number(number) > 31 || Number(number) === 0) return undefined;
    // Without a year any that could be meant will do: 29 February is a day.
    const text = `${year ?? '2024'}-${two(monthNumber(month))}-${two(Number(number))}`;
    if (findDayFault(text))
      return { says: `"${found}" does not exist.`, fix: 'Look the day up, and write the right one.' };
    if (!weekday || !year) return undefined;
    const real = weekdayOf(text);
    if (real === weekday) return undefined;
    const says = `"${found}" was or will be a ${real}.`;
    return { says, fix: `Write "${found.replace(weekday, real)}", or the day that is meant.` };
  },
};

const isoDay: Phrase = {
  pattern: /(?<![\p{L}\p{N}./-])(?:19|20)\d{2}-\d{2}-\d{2}(?![\p{L}\p{N}/-])/gu,
  tell: ([found]) =>
    findDayFault(found)
      ? { says: `"${found}" does not exist.`, fix: 'Look the day up, and write the right one.' }
      : undefined,
};

export const dateExists: Rule = {
  id: 'date-exists',
  why: 'A day that does not exist, or is no Tuesday, makes people miss a deadline.',
  severity: 'error',
  check: (source) => findPhrases(source, [written, isoDay], /\d(?:st|nd|rd|th)? (?:of )?[A-Z]|\d-\d/),
  ok: [
    {
      records: [
        {
          in: 'themes',
          body: 'From Tuesday 31 March 2026 to 29 February 2028. On 29 February, 40 May trees and 1,031 June bugs.',
        },
      ],
    },
    { records: [{ in: 'themes', body: 'The leaflet says “Monday 31 March 2026”.' }] },
  ],
  notOk: [
    { records: [{ in: 'themes', body: 'By 31 June.' }], says: '"31 June" does not exist.' },
    {
      records: [{ in: 'themes', body: 'By Tuesday 31 June 2026.' }],
      says: '"Tuesday 31 June 2026" does not exist.',
    },
    { records: [{ in: 'themes', body: 'By 29 February 2026.' }], says: '"29 February 2026" does not exist.' },
    { records: [{ in: 'themes', body: 'By 30th of Feb 2026.' }], says: '"30th of Feb 2026" does not exist.' },
    {
      records: [{ in: 'themes', body: '| By |\n|---|\n| Monday 31 March 2026 |' }],
      says: '"Monday 31 March 2026" was or will be a Tuesday.',
    },
    {
      records: [{ in: 'grants', fields: { conditions: ['Spend it by 2026-02-30'] } }],
      says: 'conditions.0: "2026-02-30" does not exist.',
    },
  ],
};

function weekdayOf(day: string): string {
  return weekdays.split('|')[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? '';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
