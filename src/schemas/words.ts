import { z } from 'zod';
import { text } from './fields.ts';

const reason = text(5, 200).meta({ label: 'Reason', hint: 'Write why your readers need this word.' });

/** The council's own words: `words.yaml`. Each has a reason, so that the next person knows why it is there. */
export const wordsSchema = z.strictObject({
  allow: z
    .array(
      z.strictObject({
        word: text(1, 60).meta({ label: 'Word', hint: 'Write the word or words as they stand in the text.' }),
        reason,
      }),
    )
    .default([])
    .meta({ label: 'Allowed words', hint: 'Write each word you may use after all, with a reason.' }),
  spelling: z
    .array(
      z.strictObject({
        word: text(1, 60).meta({ label: 'Word', hint: 'Write the name or word as it is spelt.' }),
        reason,
      }),
    )
    .default([])
    .meta({
      label: 'Spelling',
      hint: 'Write each name or word the dictionary does not know, with a reason.',
    }),
});

export type Words = z.output<typeof wordsSchema>;
