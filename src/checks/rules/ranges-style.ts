import { findPhrases, type Phrase } from '../find-phrases.ts';
import type { Rule } from '../rule.ts';
import { months, shortMonths, weekdays } from '../tables/months.ts';

const dash = ' ?[-–—] ?';
const time = '\\d{1,2}(?:[.:]\\d{2})? ?(?:[ap]\\.?m)?';
const units = 'years?|year-olds?|days?|weeks?|months?|hours?|minutes?|people|miles|homes|points|per cent|%';
const names = [weekdays, 'Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun', months, shortMonths];

const phrases: Phrase[] = [
  ...names.map((name) => row(`(?<![\\p{L}\\p{N}-])(${name})${dash}(${name})(?![\\p{L}\\p{N}-])`)),
  row(`(?<![\\p{L}\\p{N}/.,-])(\\d{1,2} (?:${months}))${dash}(\\d{1,2} (?:${months}))(?![\\p{L}\\p{N}-])`),
  row(`(?<![\\p{L}\\p{N}/.,-])(\\d{1,2})${dash}(\\d{1,2} (?:${months}))(?![\\p{L}\\p{N}-])`),
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}/.,:-])(${time})${dash}(\\d{1,2}(?:[.:]\\d{2})? ?[ap]\\.?m)(?![\\p{L}\\p{N}-])`,
      'gu',
    ),
    tell: ({ 0: found, 1: from = '', 2: to = '' }) =>
      told(found, `"${/m$/.test(from) ? from : from + half(from, to)} to ${to}"`),
  },
  row(`(?<![\\p{L}\\p{N}/.,:-])(\\d{1,2}:\\d{2})${dash}(\\d{1,2}:\\d{2})(?![\\p{L}\\p{N}-])`),
  row(
    `(£[\\d,.]{1,16}(?: ?(?:million|billion|m|bn|k))?)${dash}(£?[\\d,.]{1,16}(?<=\\d)(?: ?(?:million|billion|m|bn|k)(?!\\p{L}))?)(?![\\p{N}-])`,
  ),
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}/.,£-])((?:19|20)\\d{2})${dash}((?:19|20)?\\d{2})(?![\\p{L}\\p{N}/-]|[.,]\\d)`,
      'gu',
    ),
    tell: ({ 0: found, 1: from = '', 2: to = '' }) => {
      const end = to.length === 2 ? from.slice(0, 2) + to : to;
      if (Number(end) <= Number(from)) return undefined;
      const financial =
        Number(end) === Number(from) + 1 ? `, or "${from}/${end.slice(2)}" for a financial year` : '';
      return told(found, `"${from} to ${end}"${financial}`);
    },
  },
  row(
    `(?<=(?:[Aa]ge[ds]?|[Bb]etween|[Pp]ages|[Ff]rom) )(\\d{1,3})${dash}(\\d{1,3})(?![\\p{L}\\p{N}-]|[.,]\\d)`,
  ),
  row(`(?<![\\p{L}\\p{N}/.,£-])(\\d{1,6})${dash}(\\d{1,6})(?=(?: |-)?(?:${units})(?![\\p{L}\\p{N}]))`),
];

export const rangesStyle: Rule = {
  id: 'ranges-style',
  why: 'A range is written with "to". A screen reader reads a dash as nothing or as "minus".',
  severity: 'warning',
  check: (source) => findPhrases(source, phrases, /[\da-z] ?[-–—] ?[\d£A-Z]/),
  ok: [
    {
      records: [
        {
          in: 'themes',
          body: '2019 to 2020, 2021/22, 10am to 4.30pm, £500 to £1,000 and Monday to Friday, aged 16 to 24.',
        },
      ],
    },
    {
      records: [
        {
          in: 'themes',
          body: 'Ring 01632-960001 about 360G-2019-20, a 50-50 split or a 2020-based plan. The plan is “2019-23”.',
        },
      ],
    },
  ],
  notOk: [
    { records: [{ in: 'themes', body: 'In 2019-20.' }], says: '"2019-20" is a range with a dash.' },
    { records: [{ in: 'themes', body: 'In 2019–2023.' }], says: '"2019–2023" is a range with a dash.' },
    {
      records: [{ in: 'themes', body: 'Open 10am - 4.30pm.' }],
      says: '"10am - 4.30pm" is a range with a dash.',
    },
    { records: [{ in: 'themes', body: 'Open 10:00-16:30.' }], says: '"10:00-16:30" is a range with a dash.' },
    {
      records: [{ in: 'themes', body: 'Open Monday–Friday.' }],
      says: '"Monday–Friday" is a range with a dash.',
    },
    { records: [{ in: 'themes', body: 'From 3-5 June.' }], says: '"3-5 June" is a range with a dash.' },
    {
      records: [{ in: 'themes', body: 'You get £500-£1,000.' }],
      says: '"£500-£1,000" is a range with a dash.',
    },
    { records: [{ in: 'themes', body: 'For 16-24 year-olds.' }], says: '"16-24" is a range with a dash.' },
    {
      records: [{ in: 'grants', fields: { conditions: ['A tree', 'Aged 16–24'] } }],
      says: 'conditions.1: "16–24" is a range with a dash.',
    },
  ],
};

function row(pattern: string): Phrase {
  return {
    pattern: new RegExp(pattern, 'gu'),
    tell: ([found, from, to]) => told(found, `"${from} to ${to}"`),
  };
}

/** "1-4pm" begins at 1pm, "9-5pm" at 9am and "11-1pm" at 11am. */
function half(from: string, to: string): string {
  const isLater = parseInt(to) % 12 > parseInt(from) % 12;
  return /a/.test(to) === isLater ? 'am' : 'pm';
}

function told(found: string, right: string) {
  return { says: `"${found}" is a range with a dash.`, fix: `Write ${right}.` };
}
