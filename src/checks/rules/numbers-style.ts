import { findPhrases, type Phrase } from '../find-phrases.ts';
import type { Rule } from '../rule.ts';

/** What comes before a number that is a name: of a case, a charity, a telephone. */
const isCode =
  /(?:\b(?:numbers?|no|nos|ref|reference|charity|company|case|application|code|text|call|ring|phone|telephone|tel|item|id|on)[.:]? |\b0\d{2,4} )$/i;

const grouped = new Intl.NumberFormat('en-GB');

const phrases: Phrase[] = [
  {
    pattern:
      /(?<![\p{L}\p{N}.,:£/#-])([1-9]\d{4,8})(?= \p{Ll}{2,20}s(?![\p{L}\p{N}])| people(?![\p{L}\p{N}])| of (?:the|these|them))/gu,
    tell: ({ 0: found, index }, { own }) =>
      isCode.test(own.slice(Math.max(0, index - 20), index))
        ? undefined
        : told(found, grouped.format(Number(found))),
  },
  {
    pattern: /(?<![\p{L}\p{N}])(\d[\d,.]{0,12}) ?(?:per ?cent|per-cent)(?![\p{L}\p{N}])/giu,
    tell: ([found, number]) => told(found, `${number}%`),
  },
  {
    pattern: /(?<![\p{L}\p{N}])(\d[\d,.]{0,12}) %/gu,
    tell: ([found, number]) => told(found, `${number}%`),
  },
];

export const numbersStyle: Rule = {
  id: 'numbers-style',
  why: 'Numbers are written one way, 80,377 and 35%: the comma shows how large they are.',
  severity: 'warning',
  check: (source) => findPhrases(source, phrases, /\d{5}|\d ?(?:per| %)/i),
  ok: [
    {
      records: [
        {
          in: 'themes',
          body: '80,377 hours, 35% of 2025 visits, charity 1123456 gives, 01632 960001 weekdays, application 12345 shows.',
        },
      ],
    },
    { records: [{ in: 'themes', body: 'Ten per cent of them. The report says “35 per cent”.' }] },
  ],
  notOk: [
    {
      records: [{ in: 'themes', body: 'They gave 80377 hours.' }],
      says: '"80377" is not the way a number is written here.',
    },
    {
      records: [{ in: 'themes', body: 'It is 35 per cent.' }],
      says: '"35 per cent" is not the way a number is written here.',
    },
    {
      records: [{ in: 'grants', fields: { matchFunding: '10 % of the cost' } }],
      says: 'matchFunding: "10 %" is not the way a number is written here.',
    },
  ],
};

function told(found: string, right: string) {
  return { says: `"${found}" is not the way a number is written here.`, fix: `Write "${right}".` };
}
