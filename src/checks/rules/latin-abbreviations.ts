import { findPhrases, type Phrase } from '../find-phrases.ts';
import type { Rule } from '../rule.ts';

const phrases = [
  [/(?<![\p{L}\p{N}.])e\.?g(?:\.|(?![\p{L}\p{N}]))/giu, 'Write "for example" or "such as".'],
  [/(?<![\p{L}\p{N}.])i\.?e(?:\.|(?![\p{L}\p{N}]))/gu, 'Write "that is", or say it again in other words.'],
  [/(?<![\p{L}\p{N}.])etc(?:\.|(?![\p{L}\p{N}]))/giu, 'Write "and so on", or begin the list with "such as".'],
  [/(?<![\p{L}\p{N}.])et cetera(?![\p{L}\p{N}])/giu, 'Write "and so on", or begin the list with "such as".'],
  [/(?<![\p{L}\p{N}.])viz(?:\.|(?![\p{L}\p{N}]))/giu, 'Write "namely", or put a colon.'],
  [/(?<![\p{L}\p{N}.])(?:N\.B\.|NB(?![\p{L}\p{N}]))/gu, 'Take it out, and write what matters first.'],
  [
    /(?<![\p{L}\p{N}.])(?:inter alia|per annum|pro rata|vice versa|ad hoc|per se)(?![\p{L}\p{N}])/giu,
    undefined,
  ],
] as const;

const english: Record<string, string> = {
  'inter alia': 'Write "among other things".',
  'per annum': 'Write "a year".',
  'pro rata': 'Write "in proportion", or say how it is worked out.',
  'vice versa': 'Write "and the other way round".',
  'ad hoc': 'Write "when it is needed" or "one-off".',
  'per se': 'Write "in itself", or take it out.',
};

export const latinAbbreviations: Rule = {
  id: 'latin-abbreviations',
  why: 'Not everybody knows what eg, ie and etc stand for, and screen readers read them out as nonsense.',
  severity: 'warning',
  check: (source) =>
    findPhrases(
      source,
      phrases.map(([pattern, fix]): Phrase => {
        return {
          pattern,
          tell: ([found]) => ({
            says: `"${found}" is Latin.`,
            fix: fix ?? english[found.toLowerCase()] ?? '',
          }),
        };
      }),
      /\b(?:e\.?g|i\.?e|etc?|viz|N\.?B|inter alia|per annum|pro rata|vice versa|ad hoc|per se)\b/i,
    ),
  ok: [
    {
      records: [
        {
          in: 'themes',
          body: 'Go via Testford, for example by bus. The IE team has eggs. “Bring boots etc.”',
        },
      ],
    },
    {
      records: [{ in: 'themes', body: 'We meet ad hoc.' }],
      words: { allow: [{ word: 'ad hoc', reason: 'A name here.' }] },
    },
  ],
  notOk: [
    { records: [{ in: 'themes', body: 'Bring food, e.g. fruit.' }], says: '"e.g." is Latin.' },
    { records: [{ in: 'themes', body: 'Bring food, eg fruit.' }], says: '"eg" is Latin.' },
    { records: [{ in: 'themes', body: 'Adults, i.e. people over 18.' }], says: '"i.e." is Latin.' },
    { records: [{ in: 'themes', body: 'Boots, coats etc' }], says: '"etc" is Latin.' },
    { records: [{ in: 'themes', body: 'NB we close early.' }], says: '"NB" is Latin.' },
    {
      records: [{ in: 'grants', fields: { funds: ['£500 per annum'] } }],
      says: 'funds.0: "per annum" is Latin.',
    },
  ],
};
