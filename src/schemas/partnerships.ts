import { z } from 'zod';
import { partnershipKinds } from '../domain/vocabulary.ts';
import { daylike, list, markdown, text, url } from './fields.ts';
import { commonFields, contact, phrases, threadFields } from './parts.ts';

const when = "Write a day, a month or a year, such as 2022-04-01, 2022-04 or '2022'.";

/** The plan a partnership works to. */
const plan = z.strictObject({
  title: text(2, 160).meta({ label: 'Title', hint: 'Write what the plan is called.' }),
  url: url
    .meta({ label: 'Address', hint: 'Write the address of the plan, starting with https://.' })
    .optional(),
  starts: daylike.meta({ label: 'Starts', hint: when }).optional(),
  ends: daylike.meta({ label: 'Ends', hint: when }).optional(),
});

/** A place people can go to. */
const hub = z.strictObject({
  address: text(5, 200).meta({ label: 'Address', hint: 'Write the address on one line.' }).optional(),
  openingTimes: text(3, 200)
    .meta({ label: 'Open', hint: 'Write days and times, such as Tuesday, 1pm to 4.30pm.' })
    .optional(),
  whatYouCanDo: phrases(
    'What you can do there',
    'Write what people can do there, one to a line after a dash.',
  ),
});

const project = z.strictObject({
  name: text(2, 120).meta({ label: 'Name', hint: 'Write the name of the project or site.' }),
  summary: text(5, 400).meta({ label: 'Summary', hint: 'Write one or two sentences about it.' }),
});

/** A company or programme held together with a partner. */
const jointVenture = z.strictObject({
  partner: text(2, 160).meta({ label: 'Partner', hint: 'Write the name of the partner.' }),
  councilShare: z
    .number()
    .min(0)
    .max(100)
    .optional()
    .meta({ label: 'Council share', hint: 'Write a per cent from 0 to 100.' }),
  projects: list(project).meta({ label: 'Projects', hint: 'Write each project with a name and a summary.' }),
});

/** Whom the council works with. */
export const partnershipSchema = z.strictObject({
  ...commonFields,
  ...threadFields,
  kind: z
    .enum(partnershipKinds)
    .meta({ label: 'Kind', hint: `Write one of: ${partnershipKinds.join(', ')}.` }),
  lead: text(2, 160).meta({ label: 'Led by', hint: 'Write the organisation that leads it.' }),
  members: phrases('Members', 'Write each member, one to a line after a dash.'),
  plan: plan.optional().meta({ label: 'Plan', hint: 'Write a title under plan.' }),
  hub: hub.optional().meta({ label: 'Hub', hint: 'Write address, openingTimes or whatYouCanDo under hub.' }),
  jointVenture: jointVenture.optional().meta({ label: 'Joint venture', hint: 'Write partner and projects.' }),
  howToGetInvolved: markdown
    .meta({ label: 'How to get involved', hint: 'Write what somebody has to do to join in.' })
    .optional(),
  contact: contact
    .optional()
    .meta({ label: 'Contact', hint: 'Write a team, phone, email or url under contact.' }),
});

export type Partnership = z.output<typeof partnershipSchema>;
