import { z } from 'zod';
import {
  thresholdBases,
  contractTypes,
  requirements,
  strategyKinds,
  vatTreatments,
} from '../domain/vocabulary.ts';
import { daylike, list, pounds, slug, someOf } from './fields.ts';
import { commonFields, outcomeIds, source } from './parts.ts';

const since = "Write a day, a month or a year, such as 2026-01-01, 2026-01 or '2026'.";

/** From which contract value on something is asked of a buyer. Law: Procurement Act 2023, Social Value Act 2012. */
const threshold = z.strictObject({
  id: slug.meta({ label: 'Id', hint: 'Write a short id such as over-100k.' }),
  basis: z
    .enum(thresholdBases)
    .meta({ label: 'Basis', hint: 'Write statutory for the law, or council-policy.' }),
  contractTypes: someOf(z.enum(contractTypes)).meta({
    label: 'Contracts',
    hint: `Write one or more of: ${contractTypes.join(', ')}.`,
  }),
  from: pounds
    .meta({ label: 'From', hint: 'Write the amount as a plain number, such as 100000.' })
    .optional(),
  to: pounds.meta({ label: 'To', hint: 'Write the amount as a plain number, such as 100000.' }).optional(),
  comparator: z.enum(['over', 'at-least']).meta({ label: 'Starts', hint: 'Write over or at-least.' }),
  vat: z.enum(vatTreatments).meta({ label: 'VAT', hint: 'Write inclusive, exclusive or not-stated.' }),
  requirement: z
    .enum(requirements)
    .meta({ label: 'Asked for', hint: `Write one of: ${requirements.join(', ')}.` }),
  weightingPercent: z
    .number()
    .min(0)
    .max(100)
    .optional()
    .meta({ label: 'Share of the score', hint: 'Write a number from 0 to 100.' }),
  inForceFrom: daylike.meta({ label: 'In force from', hint: since }).optional(),
  inForceTo: daylike.meta({ label: 'In force to', hint: since }).optional(),
  source: source.meta({ label: 'Source', hint: 'Write a title and a url under source.' }),
});

/** What the council says it will do. Only a procurement page has thresholds. */
export const strategySchema = z.strictObject({
  ...commonFields,
  kind: z.enum(strategyKinds).meta({ label: 'Kind', hint: `Write one of: ${strategyKinds.join(', ')}.` }),
  adoptedOn: daylike.meta({ label: 'Adopted', hint: since }).optional(),
  endsOn: daylike.meta({ label: 'Ends', hint: since }).optional(),
  outcomes: list(outcomeIds).meta({
    label: 'Outcomes',
    hint: 'Write the ids of outcomes, one to a line after a dash.',
  }),
  thresholds: list(threshold).meta({
    label: 'Thresholds',
    hint: 'Write each threshold with its fields, after a dash.',
  }),
});

export type Strategy = z.output<typeof strategySchema>;
export type Threshold = z.output<typeof threshold>;
