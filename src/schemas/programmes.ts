import { z } from 'zod';
import { entitlementUnits, programmeKinds } from '../domain/vocabulary.ts';
import { markdown, text } from './fields.ts';
import { commonFields, contact, phrases, threadFields } from './parts.ts';

/** What somebody may have, and how often. */
const entitlement = z.strictObject({
  amount: z.number().positive().max(1000).meta({ label: 'Amount', hint: 'Write a number, such as 2.' }),
  unit: z.enum(entitlementUnits).meta({ label: 'Unit', hint: 'Write half-day, day or hour.' }),
  per: z.enum(['year']).meta({ label: 'Per', hint: 'Write year.' }),
  paid: z.boolean().meta({ label: 'Paid', hint: 'Write true or false.' }),
});

/** What the council does as an employer. */
export const programmeSchema = z.strictObject({
  ...commonFields,
  ...threadFields,
  kind: z.enum(programmeKinds).meta({ label: 'Kind', hint: `Write one of: ${programmeKinds.join(', ')}.` }),
  openTo: phrases('Open to', 'Write who can use it, one to a line after a dash.'),
  entitlement: entitlement
    .optional()
    .meta({ label: 'What you get', hint: 'Write amount, unit, per and paid.' }),
  conditions: markdown.meta({ label: 'Conditions', hint: 'Write what has to be true to use it.' }).optional(),
  howToUse: markdown.meta({ label: 'How to use it', hint: 'Write what somebody has to do.' }).optional(),
  partner: text(2, 160).meta({ label: 'Partner', hint: 'Write the name of the partner.' }).optional(),
  contact: contact
    .optional()
    .meta({ label: 'Contact', hint: 'Write a team, phone, email or url under contact.' }),
});

export type Programme = z.output<typeof programmeSchema>;
