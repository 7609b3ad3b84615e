import { z } from 'zod';
import { audiences } from '../domain/vocabulary.ts';
import { day, daylike, email, list, phone, phrase, recordReference, slug, text, url } from './fields.ts';

/** Where a fact comes from. `published` is as exact as is known. */
export const source = z.strictObject({
  title: text(2, 200).meta({
    label: 'Title',
    hint: 'Write the title of the page or paper the fact comes from.',
  }),
  url: url.meta({
    label: 'Address',
    hint: 'Write the address of the page, such as https://www.example.gov.uk/page.',
  }),
  published: daylike
    .meta({
      label: 'Published',
      hint: "Write a day, a month or a year, such as 2026-03-31, 2026-03 or '2026'.",
    })
    .optional(),
  note: text(2, 300)
    .meta({ label: 'Note', hint: 'Write one short sentence a reader should know about this source.' })
    .optional(),
});

/** Whom to ask. A team, never a person. */
export const contact = z.strictObject({
  team: text(2, 80)
    .meta({ label: 'Team', hint: 'Write the name of the team, never of a person.' })
    .optional(),
  phone: phone
    .meta({ label: 'Phone', hint: "Write the number in quotes, such as '01732 227000'." })
    .optional(),
  email: email.meta({ label: 'Email', hint: 'Write an address such as grants@example.gov.uk.' }).optional(),
  url: url
    .meta({ label: 'Web page', hint: 'Write an address such as https://www.example.gov.uk/grants.' })
    .optional(),
  address: text(5, 200).meta({ label: 'Address', hint: 'Write the postal address on one line.' }).optional(),
});

/** A document to read or fill in. */
export const document = z.strictObject({
  title: text(2, 120).meta({ label: 'Title', hint: 'Write what the document is called.' }),
  url: url.meta({ label: 'Address', hint: 'Write the address of the document, starting with https://.' }),
});

/** Leave to break one rule of the check, for a reason and until a day. */
const waiver = z.strictObject({
  rule: text(2, 60).meta({ label: 'Rule', hint: 'Write the name of the rule, as the check prints it.' }),
  reason: text(5, 300).meta({ label: 'Reason', hint: 'Write why the rule does not fit here.' }),
  until: day.meta({ label: 'Until', hint: 'Write a day such as 2026-12-31.' }),
});

/** What was changed on a day that a reader would want to know of: a new deadline, another amount. */
const change = z.strictObject({
  on: day.meta({ label: 'Changed on', hint: 'Write the day of the change, such as 2026-03-31.' }),
  what: text(5, 300).meta({ label: 'What changed', hint: 'Write in one sentence what is different now.' }),
});

/** The fields that every record has. */
export const commonFields = {
  title: text(3, 80).meta({ label: 'Title', hint: 'Write a title of 3 to 80 characters.' }),
  summary: text(20, 200).meta({
    label: 'Summary',
    hint: 'Write one or two plain sentences, 20 to 200 characters in all. They stand in lists and search results.',
  }),
  status: z
    .enum(['draft', 'published'])
    .default('published')
    .meta({ label: 'Status', hint: 'Write draft to keep this off the public site, or published.' }),
  owner: text(2, 80).meta({ label: 'Owner', hint: 'Write the team that keeps this right, never a person.' }),
  reviewedOn: day.meta({ label: 'Last reviewed', hint: 'Write a day such as 2026-03-31.' }),
  reviewBy: day.meta({ label: 'Next review', hint: 'Write a day such as 2027-03-31.' }),
  aliases: list(text(2, 60)).meta({
    label: 'Other words for it',
    hint: 'Write the words residents use, one to a line after a dash.',
  }),
  audience: list(z.enum(audiences)).meta({
    label: 'For',
    hint: `Write one or more of: ${audiences.join(', ')}.`,
  }),
  related: list(recordReference).meta({
    label: 'Related',
    hint: 'Write a collection and an id, such as grants/community-chest, one to a line after a dash.',
  }),
  changes: list(change).meta({
    label: 'What changed',
    hint: 'Write on and what for each change that readers should know of.',
  }),
  checkOk: list(waiver).meta({
    label: 'Rules left out',
    hint: 'Write rule, reason and until for each rule this page may break.',
  }),
  sources: list(source).meta({ label: 'Sources', hint: 'Write each source with a title and a url.' }),
};

export const themeIds = slug.meta({
  label: 'Theme',
  hint: 'Write the id of a theme: its file name without .md.',
});
export const outcomeIds = slug.meta({
  label: 'Outcome',
  hint: 'Write the id of an outcome: its file name without .md.',
});

/** The themes and outcomes an activity serves. */
export const threadFields = {
  themes: list(themeIds).meta({
    label: 'Themes',
    hint: 'Write the ids of themes, one to a line after a dash.',
  }),
  outcomes: z
    .array(outcomeIds)
    .min(1)
    .meta({ label: 'Outcomes', hint: 'Write the id of at least one outcome, after a dash.' }),
};

/** A short list of phrases with its label. */
export function phrases(label: string, hint: string) {
  return list(phrase).meta({ label, hint });
}

export type Source = z.output<typeof source>;
export type Change = z.output<typeof change>;
export type Contact = z.output<typeof contact>;
