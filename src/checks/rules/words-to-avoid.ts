import { findPhrases, isName, type Phrase } from '../find-phrases.ts';
import type { Rule } from '../rule.ts';
import { wordsToAvoid as table } from '../tables/words-to-avoid.ts';

const phrases = table.map(({ phrase, butNotBefore, butNotAfter, write }): Phrase => {
  return {
    pattern: new RegExp(`\\b(?<!-)(?:${phrase})\\b`, 'gi'),
    tell: ({ 0: found, index }, { own }) => {
      const end = index + found.length;
      if (isName(own, index, end) || butNotBefore?.test(own.slice(end, end + 80))) return undefined;
      if (butNotAfter?.test(own.slice(Math.max(0, index - 80), index))) return undefined;
      return { says: `"${found}" is a phrase to avoid.`, fix: `Write ${write}.` };
    },
  };
});

const signs = new RegExp(`\\b(?:${table.map(({ phrase }) => phrase).join('|')})`, 'i');

export const wordsToAvoid: Rule = {
  id: 'words-to-avoid',
  why: 'Worn words hide what is done and by whom. Plain ones are read faster, by experts as well.',
  severity: 'warning',
  check: (source) => findPhrases(source, phrases, signs),
  ok: [
    {
      records: [
        {
          in: 'themes',
          body: 'Foster carers deliver parcels with the key to the shed. The item on the agenda is the land.',
        },
      ],
    },
    {
      records: [
        {
          in: 'themes',
          body: 'Key workers pay in advance. The impact on rivers is clear. £2 million was committed to buses.',
        },
      ],
    },
    {
      records: [
        {
          in: 'themes',
          body: 'We work with Transform Testshire. The report says “we will leverage synergies”.',
        },
      ],
    },
    {
      records: [
        {
          in: 'themes',
          body: '> We will facilitate change.\n\nUse `deploy`. Strengthen the bridge, and pack the fishing tackle.',
        },
      ],
    },
    {
      records: [
        { in: 'grants', fields: { sources: [{ title: 'Tackling need', url: 'https://www.example.com/' }] } },
      ],
    },
    {
      records: [{ in: 'themes', body: 'Officers facilitate it. Facilitate away.' }],
      words: { allow: [{ word: 'facilitate', reason: 'The name of a job here.' }] },
    },
  ],
  notOk: [
    {
      records: [{ in: 'themes', body: 'We work in order to help.' }],
      says: '"in order to" is a phrase to avoid.',
    },
    { records: [{ in: 'themes', body: '- Utilise the land.' }], says: '"Utilise" is a phrase to avoid.' },
    {
      records: [{ in: 'themes', body: '## Our key priorities\n\nText.' }],
      says: '"key priorities" is a phrase to avoid.',
    },
    {
      records: [{ in: 'themes', body: '| a |\n|---|\n| tackle waste |' }],
      says: '"tackle" is a phrase to avoid.',
    },
    {
      records: [{ in: 'themes', body: 'It delivers real social value.' }],
      says: '"delivers real social value" is a phrase to avoid.',
    },
    {
      records: [{ in: 'themes', body: 'It was impacted. We are committed to it.' }],
      says: '"are committed to" is a phrase to avoid.',
    },
    {
      records: [{ in: 'grants', fields: { conditions: ['Facilitate it'] } }],
      says: 'conditions.0: "Facilitate" is a phrase to avoid.',
    },
    { council: { notice: 'A robust demonstration.' }, says: 'notice: "robust" is a phrase to avoid.' },
  ],
};
