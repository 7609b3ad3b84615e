import { formatTime } from '../../domain/moments.ts';
import { findPhrases, type Phrase } from '../find-phrases.ts';
import type { Rule } from '../rule.ts';

const phrases: Phrase[] = [
  {
    pattern: /(?<![\p{L}\p{N}.:,-])(\d{1,2})[:.](\d{2}) ?([ap])(?:m|\.m\.?)(?![\p{L}\p{N}])/giu,
    tell: ({ 0: found, 1: hour = '', 2: minute = '', 3: half = '' }) =>
      told(found, twelve(hour, minute, half)),
  },
  {
    pattern: /(?<![\p{L}\p{N}.:,-])(\d{1,2}) ?([ap])(?:m|\.m\.?)(?![\p{L}\p{N}])/giu,
    tell: ({ 0: found, 1: hour = '', 2: half = '' }) => told(found, twelve(hour, '00', half)),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.:,£-])((?:[01]?\d|2[0-3]):[0-5]\d)(?: ?hrs?| hours)?(?![\p{L}\p{N}:%]|[.,]\d)/giu,
    tell: ({ 0: found, 1: time = '', index }, { own }) => {
      // "John 3:16" and "a ratio of 10:15" are no times.
      const before = own.slice(Math.max(0, index - 24), index);
      if (
        /(?:ratio|odds|score|scale)[^.]{0,12}$|\b(?:[1-3] )?(?:Genesis|Exodus|Psalms?|Matthew|Mark|Luke|John|Acts|Romans) $/.test(
          before,
        )
      )
        return undefined;
      return told(found, formatTime(time.padStart(5, '0'), 'en'));
    },
  },
  {
    pattern: /(?<![\p{L}\p{N}.:,£-])([01]\d|2[0-3])([0-5]\d) ?(?:hrs|hours)(?![\p{L}\p{N}])/giu,
    tell: ({ 0: found, 1: hour = '', 2: minute = '' }) =>
      /^[1-9]\d{3} hours/.test(found) ? undefined : told(found, formatTime(`${hour}:${minute}`, 'en')),
  },
  {
    pattern: /(?<![\p{L}\p{N}])12 ?noon(?![\p{L}\p{N}])/giu,
    tell: ([found]) => told(found, 'midday'),
  },
];

export const timesStyle: Rule = {
  id: 'times-style',
  why: 'Times are written one way, 4.30pm, so that nobody has to reckon.',
  severity: 'warning',
  check: (source) => findPhrases(source, phrases, /\d:\d|\d ?[ap]\.?m|\d ?(?:noon|h)/i),
  ok: [
    {
      records: [
        {
          in: 'themes',
          body: 'Open 10am to 4.30pm, from midday to midnight. Closed by 4.30pm, or 5pm. A ratio of 10:15, John 3:16 and 1500 hours of help. I am 12.',
        },
      ],
    },
    { records: [{ in: 'themes', body: 'The poster says “4:30 p.m.”. The bill is £12.30.' }] },
  ],
  notOk: [
    {
      records: [{ in: 'themes', body: 'At 4:30pm.' }],
      says: '"4:30pm" is not the way a time is written here.',
    },
    {
      records: [{ in: 'themes', body: 'At 4.30 pm.' }],
      says: '"4.30 pm" is not the way a time is written here.',
    },
    {
      records: [{ in: 'themes', body: 'At 5 p.m. we close.' }],
      says: '"5 p.m." is not the way a time is written here.',
    },
    {
      records: [{ in: 'themes', body: 'At 5.00PM.' }],
      says: '"5.00PM" is not the way a time is written here.',
    },
    {
      records: [{ in: 'themes', body: 'At 16:30.' }],
      says: '"16:30" is not the way a time is written here.',
    },
    { records: [{ in: 'themes', body: 'At 12pm.' }], says: '"12pm" is not the way a time is written here.' },
    {
      records: [{ in: 'themes', body: 'At 0930 hrs.' }],
      says: '"0930 hrs" is not the way a time is written here.',
    },
    {
      records: [{ in: 'themes', body: '| Open |\n|---|\n| 12 noon |' }],
      says: '"12 noon" is not the way a time is written here.',
    },
    {
      records: [{ in: 'grants', fields: { howToApply: 'Ring before 17:00.' } }],
      says: 'howToApply: "17:00" is not the way a time is written here.',
    },
  ],
};

/** "4", "30" and "p" make "4.30pm"; undefined for what is no time of a clock with two halves. */
function twelve(hour: string, minute: string, half: string): string | undefined {
  const number = Number(hour);
  if (number < 1 || number > 12 || Number(minute) > 59) return undefined;
  const hours = (number % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return formatTime(`${String(hours).padStart(2, '0')}:${minute}`, 'en');
}

function told(found: string, right: string | undefined) {
  if (found === right) return undefined;
  return {
    says: `"${found}" is not the way a time is written here.`,
    fix: right ? `Write "${right}".` : 'Write it like "4.30pm".',
  };
}
