import { z } from 'zod';
import { applicantKinds } from '../domain/vocabulary.ts';
import { day, list, markdown, moment, pounds, slug, text, url } from './fields.ts';
import { commonFields, contact, document, phrases, threadFields } from './parts.ts';

const amountHint = 'Write the amount in pounds as a plain number, such as 500 or 71961.98.';

/** One opening of a grant. */
const round = z.strictObject({
  id: slug.meta({ label: 'Round', hint: 'Write a short id such as 2026-27.' }),
  opens: moment
    .meta({ label: 'Opens', hint: "Write a day such as 2026-03-31, or with a time: '2026-03-31 09:00'." })
    .optional(),
  closes: moment.meta({
    label: 'Closes',
    hint: "Write a day such as 2026-03-31, or with a time: '2026-03-31 17:00'.",
  }),
  decisionBy: day.meta({ label: 'Decision by', hint: 'Write a day such as 2026-03-31.' }).optional(),
  spendBy: day.meta({ label: 'Spend by', hint: 'Write a day such as 2026-03-31.' }).optional(),
  pot: pounds.meta({ label: 'Money in this round', hint: amountHint }).optional(),
});

/** Why a grant is not taking bids, whatever its rounds say. */
const override = z.strictObject({
  state: z
    .enum(['paused', 'withdrawn', 'fully-spent'])
    .meta({ label: 'State', hint: 'Write paused, withdrawn or fully-spent.' }),
  reason: text(5, 300).meta({ label: 'Reason', hint: 'Write one sentence that tells people why.' }),
  on: day.meta({ label: 'Since', hint: 'Write a day such as 2026-03-31.' }),
});

/** Money that a group or a person can apply for: a scheme, with its rounds. (360Giving, GOV.UK Find a grant) */
export const grantSchema = z.strictObject({
  ...commonFields,
  ...threadFields,
  funder: text(2, 120).meta({ label: 'Funder', hint: 'Write whose money it is.' }),
  department: text(2, 120)
    .meta({ label: 'Department', hint: 'Write the department or board that decides.' })
    .optional(),
  applicants: list(z.enum(applicantKinds)).meta({
    label: 'Who can apply',
    hint: `Write one or more of: ${applicantKinds.join(', ')}.`,
  }),
  cannotApply: phrases('Who cannot apply', 'Write who cannot apply, one to a line after a dash.'),
  area: text(2, 200).meta({ label: 'Area', hint: 'Write where the money can be used.' }),
  totalFund: pounds.meta({ label: 'Total fund', hint: amountHint }).optional(),
  minAward: pounds.meta({ label: 'Smallest award', hint: amountHint }).optional(),
  maxAward: pounds.meta({ label: 'Largest award', hint: amountHint }).optional(),
  matchFunding: text(3, 300)
    .meta({ label: 'Match funding', hint: 'Write what applicants must bring themselves.' })
    .optional(),
  rounds: list(round).meta({
    label: 'Rounds',
    hint: 'Write each round with an id and the day it closes, after a dash.',
  }),
  rolling: z.boolean().default(false).meta({ label: 'Open all year', hint: 'Write true or false.' }),
  closesWhenSpent: z
    .boolean()
    .default(false)
    .meta({ label: 'Closes when the money is spent', hint: 'Write true or false.' }),
  override: override.optional().meta({ label: 'Not taking bids', hint: 'Write state, reason and on.' }),
  funds: phrases('What it pays for', 'Write what the money can be used for, one to a line after a dash.'),
  doesNotFund: phrases(
    'What it does not pay for',
    'Write what the money cannot be used for, one to a line after a dash.',
  ),
  conditions: phrases('Conditions', 'Write each condition, one to a line after a dash.'),
  howToApply: markdown.meta({
    label: 'How to apply',
    hint: 'Write what somebody has to do to apply, step by step.',
  }),
  applyUrl: url
    .meta({ label: 'Apply online', hint: 'Write the address of the form, starting with https://.' })
    .optional(),
  applyOffline: text(5, 300)
    .meta({ label: 'Apply without the internet', hint: 'Write how to apply by phone or on paper.' })
    .optional(),
  documents: list(document).meta({ label: 'Documents', hint: 'Write each document with a title and a url.' }),
  contact: contact
    .optional()
    .meta({ label: 'Contact', hint: 'Write a team, phone, email or url under contact.' }),
  programmeCode: z
    .string()
    .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, {
      error: (issue) => `"${String(issue.input).slice(0, 40)}" is not a code`,
    })
    .meta({ label: 'Programme code', hint: 'Write capital letters, digits and hyphens, such as SDC-CIL.' }),
});

export type Grant = z.output<typeof grantSchema>;
export type Round = z.output<typeof round>;
