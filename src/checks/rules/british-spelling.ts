import { findPhrases, isName, type Phrase } from '../find-phrases.ts';
import type { Rule } from '../rule.ts';
import { spellings } from '../tables/spellings.ts';

/** Words that are American only beside others: a computer program and an electricity meter are British too. */
const besideOthers: [RegExp, (found: string) => string][] = [
  [/\b(?:square|cubic) meters?\b/gi, (found) => found.replace(/meter/i, 'metre')],
  [
    /\bprograms?\b(?<!(?:computer|software|a) programs?)(?! (?:code|file))/gi,
    (found) => found.replace(/program/i, '$&me'),
  ],
  [
    /\b(?:a|an|the|this|that|your|driving|premises|alcohol|temporary|personal) license\b/gi,
    (found) => found.replace(/license/i, 'licence'),
  ],
];

const word: Phrase = {
  pattern: /\b(?<!-)[a-z]{4,24}\b(?!-)/gi,
  tell: ({ 0: found, index }, { own }) => {
    const british = spellings.get(found.toLowerCase());
    if (british === undefined || isName(own, index, index + found.length)) return undefined;
    return words(
      found,
      /^\p{Lu}/u.test(found) ? british.charAt(0).toUpperCase() + british.slice(1) : british,
    );
  },
};

const phrases: Phrase[] = [
  word,
  ...besideOthers.map(([pattern, respell]): Phrase => {
    return {
      pattern,
      tell: ({ 0: found, index }, { own }) =>
        isName(own, index, index + found.length) ? undefined : words(found, respell(found)),
    };
  }),
];

export const britishSpelling: Rule = {
  id: 'british-spelling',
  why: 'The council writes British English. Two spellings of one word make readers and searches stumble.',
  severity: 'warning',
  check: (source) => findPhrases(source, phrases, /\p{L}/u),
  ok: [
    {
      records: [
        {
          in: 'themes',
          body: 'Organise the colour prize in the centre, by the size of the electricity meter.',
        },
      ],
    },
    {
      records: [
        { in: 'themes', body: 'The World Health Organization licenses a computer program. It said “color”.' },
      ],
    },
    {
      records: [{ in: 'themes', body: 'The color fund.' }],
      words: { spelling: [{ word: 'color fund', reason: 'Spelt so.' }] },
    },
  ],
  notOk: [
    { records: [{ in: 'themes', body: 'We organize walks.' }], says: '"organize" is the American spelling.' },
    { records: [{ in: 'themes', body: 'Neighbors meet.' }], says: '"Neighbors" is the American spelling.' },
    {
      records: [{ in: 'themes', body: 'A training program in\nthe center.' }],
      says: '"center" is the American spelling.',
    },
    { records: [{ in: 'themes', body: 'A training program.' }], says: '"program" is the American spelling.' },
    {
      records: [{ in: 'themes', body: 'You need a license.' }],
      says: '"a license" is the American spelling.',
    },
    {
      records: [{ in: 'grants', fields: { funds: ['80 square meters'] } }],
      says: 'funds.0: "square meters" is the American spelling.',
    },
  ],
};

function words(found: string, british: string) {
  return { says: `"${found}" is the American spelling.`, fix: `Write "${british}".` };
}
