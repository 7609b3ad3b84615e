import { z } from 'zod';
import { languages } from '../domain/languages.ts';
import { councilKinds } from '../domain/vocabulary.ts';
import { accessibilitySchema } from './accessibility.ts';
import { day, email, phone, slug, text, url } from './fields.ts';

const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, { error: (issue) => `"${String(issue.input).slice(0, 40)}" is not a colour` });

const ownImage = text(5, 120).regex(/^images\/[a-z0-9-]+\.(svg|png)$/, {
  error: (issue) => `"${String(issue.input).slice(0, 60)}" is not an image of yours`,
});

const licence = z.strictObject({
  name: text(2, 120).meta({ label: 'Name', hint: 'Write the name of the licence.' }),
  url: url.meta({ label: 'Address', hint: 'Write the address of the licence, starting with https://.' }),
});

const councilContact = z.strictObject({
  phone: phone.meta({ label: 'Phone', hint: "Write the number in quotes, such as '01732 227000'." }),
  email: email
    .meta({ label: 'Email', hint: 'Write an address such as enquiries@example.gov.uk.' })
    .optional(),
  address: text(5, 200).meta({ label: 'Address', hint: 'Write the postal address on one line.' }),
});

const security = z.strictObject({
  contact: url.meta({
    label: 'Security contact',
    hint: 'Write the address where a security fault can be reported.',
  }),
  expires: day.meta({ label: 'Expires', hint: 'Write a day at most a year ahead, such as 2027-03-31.' }),
});

/** Who the council is: `council.yaml`. */
export const councilSchema = z.strictObject({
  id: slug.meta({ label: 'Id', hint: 'Write the name of the council’s folder.' }),
  name: text(3, 80).meta({ label: 'Name', hint: 'Write the full name, such as Testshire District Council.' }),
  shortName: text(2, 30).meta({ label: 'Short name', hint: 'Write the name people use, such as Testshire.' }),
  kind: z.enum(councilKinds).meta({ label: 'Kind', hint: `Write one of: ${councilKinds.join(', ')}.` }),
  website: url.meta({ label: 'Website', hint: 'Write the address of the council’s main site.' }),
  organisationId: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]+-[A-Za-z0-9-]+$/, {
      error: (issue) => `"${String(issue.input).slice(0, 40)}" is not an id`,
    })
    .meta({ label: 'Organisation id', hint: 'Write the org-id.guide id, such as GB-LAE-TST.' }),
  givingPrefix: z
    .string()
    .regex(/^360G-[A-Za-z0-9-]+$/, {
      error: (issue) => `"${String(issue.input).slice(0, 40)}" is not a 360Giving prefix`,
    })
    .optional()
    .meta({
      label: '360Giving prefix',
      hint: 'Write the prefix 360Giving gave you, such as 360G-testshire.',
    }),
  licence: licence.meta({ label: 'Licence', hint: 'Write name and url under licence.' }),
  contact: councilContact.meta({ label: 'Contact', hint: 'Write phone and address under contact.' }),
  languages: z
    .array(z.enum(languages))
    .min(1)
    .meta({ label: 'Languages', hint: 'Write en or cy; the first is the main one.' }),
  colours: z
    .strictObject({
      brand: colour.meta({ label: 'Brand colour', hint: "Write a colour in quotes, such as '#1d4f3a'." }),
      accent: colour.meta({ label: 'Accent colour', hint: "Write a colour in quotes, such as '#8a4b08'." }),
    })
    .meta({ label: 'Colours', hint: 'Write brand and accent under colours.' }),
  logo: ownImage
    .optional()
    .meta({ label: 'Logo', hint: 'Write its place in your folder, such as images/logo.svg.' }),
  icon: ownImage
    .optional()
    .meta({ label: 'Icon', hint: 'Write its place in your folder, such as images/icon.svg. It is square.' }),
  notice: text(10, 300)
    .meta({ label: 'Notice', hint: 'Write the sentence that stands at the top of every page.' })
    .optional(),
  accessibility: accessibilitySchema.meta({
    label: 'Accessibility',
    hint: 'Write contactUrl, enforcement, preparedOn, reviewedOn, testedOn, testedBy and testedHow under accessibility. The law wants a statement of every council (SI 2018/952, regulation 8).',
  }),
  security: security
    .optional()
    .meta({ label: 'Security', hint: 'Write contact and expires under security.' }),
});

export type Council = z.output<typeof councilSchema>;
