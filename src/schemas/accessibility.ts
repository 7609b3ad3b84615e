import { z } from 'zod';
import { accessReasons, enforcers } from '../domain/vocabulary.ts';
import { findCriterionFault } from '../domain/wcag.ts';
import { day, list, text, url } from './fields.ts';

/** Something on the site that not everybody can use. What the law asks of it depends on the reason. */
const knownIssue = z
  .strictObject({
    problem: text(10, 300).meta({
      label: 'Problem',
      hint: 'Write what does not work and for whom, in a sentence.',
    }),
    reason: z.enum(accessReasons).meta({
      label: 'Reason',
      hint: `Write one of: ${accessReasons.join(', ')}. The law wants the reason for each problem.`,
    }),
    criterion: z
      .string()
      .superRefine((value, context) => {
        const message = findCriterionFault(value);
        if (message) context.addIssue({ code: 'custom', message });
      })
      .optional()
      .meta({
        label: 'WCAG criterion',
        hint: "Write the number of the WCAG 2.2 criterion that is not met, in quotes, such as '1.1.1'.",
      }),
    alternative: text(10, 300).meta({
      label: 'Alternative',
      hint: 'Write what people can use in its place, in a sentence: the law asks for it.',
    }),
    mendedBy: day.optional().meta({
      label: 'Mended by',
      hint: 'Write a day by which it will be mended, such as 2027-03-31.',
    }),
  })
  .superRefine(({ reason, criterion, mendedBy }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (reason !== 'out-of-scope' && criterion === undefined)
      refuse('criterion', `is missing, and the reason ${reason} needs it`);
    if (reason === 'not-yet-mended' && mendedBy === undefined)
      refuse('mendedBy', `is missing, and the reason ${reason} needs it`);
  })
  .meta({
    label: 'Known problem',
    hint: 'Write problem, reason and alternative, each on its own line after one dash.',
  });

/**
 * What an accessibility statement must say that only the council knows: The Public Sector Bodies (Websites and Mobile
 * Applications) (No. 2) Accessibility Regulations 2018, SI 2018/952, regulation 8, and the model statement.
 */
export const accessibilitySchema = z.strictObject({
  runBy: text(3, 120)
    .optional()
    .meta({ label: 'Run by', hint: 'Write who runs the site, where that is not the council itself.' }),
  contactUrl: url.meta({
    label: 'Contact form',
    hint: 'Write the address of the form where people report a problem. The law wants a link to it.',
  }),
  answerWithin: z
    .int()
    .min(1)
    .max(60)
    .optional()
    .meta({ label: 'Answer within', hint: 'Write in how many working days an answer comes, such as 10.' }),
  enforcedBy: z
    .enum(enforcers)
    .default('ehrc')
    .meta({ label: 'Enforced by', hint: 'Write ecni in Northern Ireland and ehrc elsewhere.' }),
  enforcement: text(20, 400).meta({
    label: 'Enforcement',
    hint: 'Write whom people can complain to, in one sentence. The law wants this in the statement.',
  }),
  preparedOn: day.meta({
    label: 'Prepared',
    hint: 'Write a day, such as 2026-03-31: when the statement was first written. The law’s model wants it.',
  }),
  reviewedOn: day.meta({
    label: 'Reviewed',
    hint: 'Write a day, such as 2026-03-31: when the statement was last looked through. The law wants regular reviews.',
  }),
  testedOn: day.meta({
    label: 'Tested',
    hint: 'Write a day, such as 2026-03-31: when the site was last tested. The law’s model wants it.',
  }),
  testedBy: text(3, 160).meta({
    label: 'Tested by',
    hint: 'Write who tested the site, such as "the web team". The law’s model wants it.',
  }),
  testedHow: text(20, 400).meta({
    label: 'Tested how',
    hint: 'Write which pages were tested and with what, in a sentence or two. The law’s model wants it.',
  }),
  knownIssues: list(knownIssue).meta({
    label: 'Known problems',
    hint: 'Write each known problem after a dash, with problem, reason and alternative.',
  }),
});

export type Accessibility = z.output<typeof accessibilitySchema>;
export type KnownIssue = z.output<typeof knownIssue>;
