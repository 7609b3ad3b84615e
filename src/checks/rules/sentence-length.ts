import { inPassage, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { sentencesIn } from '../sentences.ts';

/** GOV.UK: "Do not use long sentences. Check sentences with more than 25 words." */
const most = 25;

const twentySix = `Words ${'of '.repeat(24)}it.`;
const twentyFive = `Words ${'of '.repeat(23)}it.`;

export const sentenceLength: Rule = {
  id: 'sentence-length',
  why: 'By the end of a long sentence many readers have lost its beginning. Up to 25 words are easy to take in.',
  severity: 'warning',
  check: (source) =>
    proseOf(source)
      .filter(({ text, quoted }) => !quoted && text.length > 2 * most)
      .flatMap((passage) =>
        sentencesIn(passage.text)
          .filter(({ words }) => words > most)
          .map(({ start, words }) => {
            const fix = `Write two sentences, or a list, with at most ${most} words each.`;
            return inPassage(passage, start, { says: `This sentence has ${words} words.`, fix });
          }),
      ),
  ok: [
    { records: [{ in: 'themes', body: `${twentyFive} ${twentyFive}` }] },
    { records: [{ in: 'themes', body: `You can ask for:\n\n- ${twentyFive}\n- ${twentyFive}` }] },
    { records: [{ in: 'themes', body: `> ${twentySix}` }] },
  ],
  notOk: [
    {
      records: [{ in: 'themes', body: `Short. Two & more. ${twentySix}` }],
      says: 'This sentence has 26 words.',
    },
    {
      records: [{ in: 'themes', body: `| a | b |\n|---|---|\n| x | ${twentySix} |` }],
      says: 'This sentence has 26 words.',
    },
    {
      records: [{ in: 'grants', fields: { funds: ['A tree', twentySix] } }],
      says: 'funds.1: This sentence has 26 words.',
    },
    {
      records: [{ in: 'grants', fields: { howToApply: twentySix } }],
      says: 'howToApply: This sentence has 26 words.',
    },
  ],
};
