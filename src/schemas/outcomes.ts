import { z } from 'zod';
import { outcomeStates } from '../domain/vocabulary.ts';
import { slug, text } from './fields.ts';
import { commonFields, themeIds } from './parts.ts';

/** What the council wants to be true. Activities and measures name the outcome; it does not list them. */
export const outcomeSchema = z.strictObject({
  ...commonFields,
  statement: text(10, 300).meta({
    label: 'Statement',
    hint: 'Write one sentence that says what should become true.',
  }),
  themes: z
    .array(themeIds)
    .min(1)
    .meta({ label: 'Themes', hint: 'Write the id of at least one theme, after a dash.' }),
  strategy: slug.meta({ label: 'Strategy', hint: 'Write the id of the strategy page that promises this.' }),
  state: z.enum(outcomeStates).meta({ label: 'State', hint: 'Write active, achieved or dropped.' }),
});

export type Outcome = z.output<typeof outcomeSchema>;
