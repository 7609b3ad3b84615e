import { z } from 'zod';
import { commonFields } from './parts.ts';

/** Anything else: about, accessibility, privacy, contact. */
export const pageSchema = z.strictObject({
  ...commonFields,
  kind: z
    .enum(['page', 'accessibility-statement', 'privacy', 'contact'])
    .meta({ label: 'Kind', hint: 'Write page, accessibility-statement, privacy or contact.' }),
});

export type Page = z.output<typeof pageSchema>;
