import { findDayFault, formatDay, monthNames } from '../../domain/days.ts';
import { findPhrases, type Phrase } from '../find-phrases.ts';
import type { Rule } from '../rule.ts';
import { monthNumber, months, shortMonths, weekdays } from '../tables/months.ts';

const phrases: Phrase[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,-])(\\d{1,2})(?:(?:st|nd|rd|th)(?: day)?(?: of)?| of) (${months}|${shortMonths})(?:,? (\\d{4}))?(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    tell: ({ 0: found, 1: day, 2: month = '', 3: year }) => written(found, day, month, year),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])(${months}|${shortMonths}) (\\d{1,2})(?:(?:st|nd|rd|th)(?:,? (\\d{4}))?|,? (\\d{4}))(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    tell: ({ 0: found, 1: month = '', 2: day, 3: year, 4: other }) =>
      written(found, day, month, year ?? other),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.,-])(\\d{1,2}) (${months}), (\\d{4})(?![\\p{L}\\p{N}])`, 'gu'),
    tell: ({ 0: found, 1: day, 2: month = '', 3: year }) => written(found, day, month, year),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,-])(\\d{1,2}) (${shortMonths})\\.?(?: (\\d{4}))?(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    // A narrow column is the one place for a short month.
    tell: ({ 0: found, 1: day, 2: month = '', 3: year }, { kind }) =>
      kind === 'cell' ? undefined : written(found, day, month, year),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(${weekdays}), (?=\\d{1,2} (?:${months})(?!\\p{L}))`, 'gu'),
    tell: ([, weekday]) => ({
      says: `There is a comma after "${weekday}".`,
      fix: `Write "${weekday}" and the day without a comma.`,
    }),
  },
  {
    pattern: /(?<![\p{L}\p{N}.,/£-])(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?![\p{L}\p{N}/%-]|[.,]\d)/gu,
    tell: ({ 0: found, 1: day = '', 2: sign, 3: month = '', 4: year = '' }) => {
      if (sign === '.' && year.length === 2) return undefined;
      return numbers(
        found,
        `${year.length === 2 ? '20' : ''}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      );
    },
  },
  {
    pattern: /(?<![\p{L}\p{N}./-])(?:19|20)\d{2}-\d{2}-\d{2}(?![\p{L}\p{N}/-])/gu,
    tell: ([found]) => numbers(found, found),
  },
  {
    pattern: /(?<![\p{L}\p{N}£])((?:19|20)\d0)['’]s(?![\p{L}\p{N}])/gu,
    tell: ([found, decade]) => ({ says: `"${found}" has an apostrophe.`, fix: `Write "${decade}s".` }),
  },
];

/** A day that is written as it should be, 7 June 2018, shows none of these. */
const signs = new RegExp(
  `\\d(?:st|nd|rd|th|[/.-]\\d| of |['’]s)|(?:${months}) \\d{1,2}\\b|\\d (?:${shortMonths})\\b|(?:${months}),|day,`,
);

export const datesStyle: Rule = {
  id: 'dates-style',
  why: 'Days are written one way, 7 June 2018, which nobody takes for the sixth of July.',
  severity: 'warning',
  check: (source) => findPhrases(source, phrases, signs),
  ok: [
    {
      records: [
        {
          in: 'themes',
          body: 'On Tuesday 7 June 2018, in June 2018 and in May 12 people came on the 1st. The 21st century began in 2000. Open 24/7.',
        },
      ],
    },
    { records: [{ in: 'themes', body: '| Closes |\n|---|\n| 7 Jun 2018 |' }] },
    {
      records: [
        { in: 'themes', body: 'The notice says “1st June”. Version 1.2.10 costs 1/2 more in 2021/22.' },
      ],
    },
  ],
  notOk: [
    {
      records: [{ in: 'themes', body: 'On 1st June.' }],
      says: '"1st June" is not the way a day is written here.',
    },
    {
      records: [{ in: 'themes', body: 'On the 2nd of June 2018.' }],
      says: '"2nd of June 2018" is not the way a day is written here.',
    },
    {
      records: [{ in: 'themes', body: 'On June 7, 2018.' }],
      says: '"June 7, 2018" is not the way a day is written here.',
    },
    {
      records: [{ in: 'themes', body: 'On 7 Jun 2018.' }],
      says: '"7 Jun 2018" is not the way a day is written here.',
    },
    {
      records: [{ in: 'themes', body: 'On 07/06/2018.' }],
      says: '"07/06/2018" is not the way a day is written here.',
    },
    {
      records: [{ in: 'themes', body: 'On 2018-06-07.' }],
      says: '"2018-06-07" is not the way a day is written here.',
    },
    {
      records: [{ in: 'themes', body: 'On Tuesday, 7 June 2018.' }],
      says: 'There is a comma after "Tuesday".',
    },
    { records: [{ in: 'themes', body: 'In the 1990’s.' }], says: '"1990’s" has an apostrophe.' },
    {
      records: [{ in: 'grants', fields: { conditions: ['By 1st June'] } }],
      says: 'conditions.0: "1st June" is not the way a day is written here.',
    },
  ],
};

function written(found: string, day = '', month: string, year: string | undefined) {
  const text = [String(Number(day)), monthNames[monthNumber(month) - 1], year].filter(Boolean).join(' ');
  return words(found, `Write "${text}".`);
}

function numbers(found: string, day: string) {
  const isDay = findDayFault(day) === undefined;
  return words(
    found,
    isDay ? `Write "${formatDay(day, 'en')}", if that is the day.` : 'Write it like "7 June 2018".',
  );
}

function words(found: string, fix: string) {
  return { says: `"${found}" is not the way a day is written here.`, fix };
}
