import { findPhrases } from '../find-phrases.ts';
import type { Rule } from '../rule.ts';

/** Words that may follow themselves: "the money that that paid for", "he had had". */
const mayRepeat = new Set(['that', 'had', 'bye', 'ha', 'hear', 'there']);

export const repeatedWords: Rule = {
  id: 'repeated-words',
  why: 'A word that stands twice in a row is a slip, and makes readers wonder what else was not read over.',
  severity: 'warning',
  check: (source) =>
    findPhrases(
      source,
      [
        {
          pattern: /(?<![\p{L}\p{N}'’-])(\p{L}+)\s{1,3}\1(?![\p{L}\p{N}'’-])/giu,
          tell: ([found, word = '']) => {
            const [first = '', second = ''] = found.split(/\s+/);
            const isName = /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second);
            if (isName || mayRepeat.has(word.toLowerCase())) return undefined;
            return { says: `"${first} ${second}" stands here twice over.`, fix: `Write "${first}" once.` };
          },
        },
      ],
      /\b([a-z]+)\s+\1\b/i,
    ),
  ok: [
    {
      records: [
        {
          in: 'themes',
          body: 'Duran Duran had had a hit that that band loved, at `the` the hall. So-so so.',
        },
      ],
    },
    { records: [{ in: 'themes', body: 'We say “no no”.' }] },
  ],
  notOk: [
    { records: [{ in: 'themes', body: 'All of the the money.' }], says: '"the the" stands here twice over.' },
    {
      records: [{ in: 'themes', body: 'The *the* money is\nis gone.' }],
      says: '"is is" stands here twice over.',
    },
    {
      records: [{ in: 'grants', fields: { area: 'All of of Testshire' } }],
      says: 'area: "of of" stands here twice over.',
    },
  ],
};
