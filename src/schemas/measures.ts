import { z } from 'zod';
import { directions, qualities, units, valueKinds, valueStates } from '../domain/vocabulary.ts';
import { day, daylike, list, recordReference, text } from './fields.ts';
import { commonFields, outcomeIds, source } from './parts.ts';

const when = "Write a day, a month or a year, such as 2022-03-31, 2022-03 or '2022'.";
const numberHint = 'Write a plain number without a comma or a sign, such as 80377.';

/** The time a figure is about. Leave `start` out when it is not known; for a figure at one moment both are the same. */
const period = z.strictObject({
  label: text(2, 80).meta({ label: 'Period', hint: 'Write the period as people say it, such as 2021/22.' }),
  start: daylike.meta({ label: 'Start', hint: when }).optional(),
  end: daylike.meta({ label: 'End', hint: when }),
});

const quality = z
  .enum(qualities)
  .meta({ label: 'How exact', hint: `Write one of: ${qualities.join(', ')}.` });

const sourceField = source.meta({ label: 'Source', hint: 'Write a title and a url under source.' });

/** One figure. Values of different kinds are never added together. */
const value = z.strictObject({
  period: period.meta({ label: 'Period', hint: 'Write label, start and end under period.' }),
  value: z.number().meta({ label: 'Value', hint: numberHint }),
  kind: z.enum(valueKinds).meta({ label: 'Kind', hint: 'Write actual, target, committed or forecast.' }),
  quality,
  state: z.enum(valueStates).meta({ label: 'State', hint: 'Write provisional or validated.' }),
  source: sourceField,
});

const baseline = z.strictObject({
  period: period.meta({ label: 'Period', hint: 'Write label, start and end under period.' }),
  value: z.number().meta({ label: 'Value', hint: numberHint }),
  quality,
  source: sourceField,
});

/** What one unit is held to be worth, by whose book. Never mixed with money spent. (TOMs) */
const proxy = z.strictObject({
  gbpPerUnit: z
    .number()
    .nonnegative()
    .meta({ label: 'Pounds per unit', hint: 'Write a plain number, such as 16.93.' }),
  source: sourceField,
  edition: text(1, 60).meta({ label: 'Edition', hint: 'Write the edition the figure comes from.' }),
});

const external = z.strictObject({
  framework: text(2, 80).meta({ label: 'Framework', hint: 'Write the name of the framework, such as TOMs.' }),
  code: text(1, 40).meta({ label: 'Code', hint: 'Write the code of the measure there.' }),
  edition: text(1, 60).meta({ label: 'Edition', hint: 'Write the edition, such as 2025.' }),
});

/** How the council knows: a measure with its values by period. */
export const measureSchema = z.strictObject({
  ...commonFields,
  definition: text(10, 400).meta({
    label: 'What it counts',
    hint: 'Write one or two sentences that say what is counted.',
  }),
  unit: z.enum(units).meta({ label: 'Unit', hint: `Write one of: ${units.join(', ')}.` }),
  direction: z.enum(directions).meta({ label: 'Direction', hint: `Write one of: ${directions.join(', ')}.` }),
  outcomes: z
    .array(outcomeIds)
    .min(1)
    .meta({ label: 'Outcomes', hint: 'Write the id of at least one outcome, after a dash.' }),
  activities: list(recordReference).meta({
    label: 'Activities',
    hint: 'Write a collection and an id, such as grants/community-chest, one to a line after a dash.',
  }),
  baseline: baseline.optional().meta({ label: 'Baseline', hint: 'Write period, value, quality and source.' }),
  headline: z
    .boolean()
    .default(false)
    .meta({ label: 'On the home page', hint: 'Write true for the few figures that stand on the home page.' }),
  nextDueOn: day.meta({ label: 'Next figure due', hint: 'Write a day such as 2027-03-31.' }).optional(),
  values: list(value).meta({ label: 'Values', hint: 'Write each figure with its period, after a dash.' }),
  proxy: proxy.optional().meta({ label: 'Worth', hint: 'Write gbpPerUnit, source and edition.' }),
  external: list(external).meta({ label: 'In other frameworks', hint: 'Write framework, code and edition.' }),
});

export type Measure = z.output<typeof measureSchema>;
export type MeasureValue = z.output<typeof value>;
