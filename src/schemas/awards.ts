import { z } from 'zod';
import { findDayFault } from '../domain/days.ts';
import { givingCodes } from '../domain/giving-codes.ts';
import { transparencyItems } from '../domain/transparency-code.ts';
import { daylike, pounds, text, url } from './fields.ts';

const cell = text(1, 300);
const organisationId = text(3, 120);

const plainNumber = 'Write a plain number without £ or commas, such as 71961.98.';
const webAddress = 'Write an address such as https://www.example.org/page.';

/**
 * One award: a row of `awards.csv`, under 360Giving's own CSV headings. An empty cell is an absent field. The award day
 * may be a month or a year where no more is known; the amount is held in pence.
 */
export const awardSchema = z.strictObject({
  Identifier: cell.meta({
    label: 'Identifier',
    hint: 'Write your 360Giving prefix and an id, such as 360G-testshire-0001.',
  }),
  Title: cell.meta({ label: 'Title', hint: 'Write what the award is for, in a few words.' }),
  Description: text(5, 2000).meta({
    label: 'Description',
    hint: 'Write one or two sentences about the award.',
  }),
  Currency: z.literal('GBP').meta({ label: 'Currency', hint: 'Write GBP.' }),
  'Amount Awarded': amount().meta({
    label: 'Amount',
    hint: 'Write a plain number without £ or commas, such as 71961.98.',
  }),
  'Award Date': daylike.meta({
    label: 'Awarded',
    hint: 'Write a day such as 2026-03-31, or a month or year where no more is known.',
  }),
  'Planned Dates:Start Date': daylike
    .meta({ label: 'Starts', hint: 'Write a day such as 2026-03-31.' })
    .optional(),
  'Planned Dates:End Date': daylike
    .meta({ label: 'Ends', hint: 'Write a day such as 2026-03-31.' })
    .optional(),
  'Planned Dates:Duration (months)': named(
    wholeNumber(),
    'Months',
    'Write a whole number of months, such as 12.',
  ),
  'Amount Applied For': named(amount(), 'Asked for', plainNumber),
  'Amount Disbursed': named(amount(), 'Paid out', plainNumber),
  URL: named(url, 'Web page', webAddress),
  'Recipient Ind:Identifier': named(organisationId, 'Person', 'Write an id that does not tell who it is.'),
  'Recipient Ind:Name': named(cell, 'Person', 'Write Individual, never a name.'),
  'To Individuals Details:Primary Grant Reason': named(
    codeOf('reasons'),
    'Main reason',
    'Write a code from GTIR010 to GTIR120.',
  ),
  'To Individuals Details:Secondary Grant Reason': named(
    codeOf('reasons'),
    'Other reason',
    'Write a code from GTIR010 to GTIR120.',
  ),
  'To Individuals Details:Grant Purpose': named(
    codesOf('purposes'),
    'Purpose',
    'Write a code from GTIP010 to GTIP170, or several with ; between.',
  ),
  'Recipient Org:Identifier': organisationId
    .optional()
    .meta({ label: 'Recipient id', hint: 'Write an org-id, such as GB-CHC-1234567.' }),
  'Recipient Org:Name': cell
    .optional()
    .meta({ label: 'Recipient', hint: 'Write the name of the organisation.' }),
  'Recipient Org:Charity Number': named(cell, 'Charity number', 'Write the number alone.'),
  'Recipient Org:Company Number': named(cell, 'Company number', 'Write the number alone.'),
  'Recipient Org:Street Address': named(cell, 'Street', 'Write the street of the organisation.'),
  'Recipient Org:City': named(cell, 'Town', 'Write the town of the organisation.'),
  'Recipient Org:County': named(cell, 'County', 'Write the county of the organisation.'),
  'Recipient Org:Postal Code': named(cell, 'Postcode', 'Write the postcode of the organisation.'),
  'Recipient Org:Country': named(cell, 'Country', 'Write the country, such as United Kingdom.'),
  'Recipient Org:Description': named(
    text(1, 2000),
    'About the recipient',
    'Write one sentence about the organisation.',
  ),
  'Recipient Org:Web Address': named(url, 'Its web page', webAddress),
  'Beneficiary Location:Name': named(cell, 'Place', 'Write the name of the place that gains.'),
  'Beneficiary Location:Country Code': named(country(), 'Country code', 'Write GB.'),
  'Beneficiary Location:Latitude': named(degrees(90), 'Latitude', 'Write degrees, such as 51.2787.'),
  'Beneficiary Location:Longitude': named(degrees(180), 'Longitude', 'Write degrees, such as 0.1874.'),
  'Beneficiary Location:Geographic Code': named(cell, 'Area code', 'Write the ONS code, such as E07000111.'),
  'Beneficiary Location:Geographic Code Type': named(
    codeOf('areaKinds'),
    'Kind of area',
    'Write a code of 360Giving’s list, such as WD for a ward or LONB for a London borough.',
  ),
  'Funding Org:Identifier': organisationId.meta({
    label: 'Funder id',
    hint: 'Write the org-id of the funder, such as GB-LAE-TST.',
  }),
  'Funding Org:Name': cell.meta({ label: 'Funder', hint: 'Write the name of the funder.' }),
  'Funding Org:Department': cell
    .optional()
    .meta({ label: 'Department', hint: 'Write the department that decided, or Not stated.' }),
  'Grant Programme:Code': cell.meta({
    label: 'Scheme code',
    hint: 'Write the programmeCode of one of your grants.',
  }),
  'Grant Programme:Title': cell.meta({ label: 'Scheme', hint: 'Write the title of that grant.' }),
  'Grant Programme:URL': named(url, 'Page of the scheme', webAddress),
  'From An Open Call?': named(codeOf('openCall'), 'Open call', 'Write Yes or No.'),
  'Related Activity': named(cell, 'Related award', 'Write the identifier of the award it belongs to.'),
  'Last Modified': named(dayOrInstant(), 'Last changed', 'Write a day such as 2026-03-31.'),
  'Data Source': url.meta({
    label: 'Source',
    hint: 'Write the address the figures come from, starting with https://.',
  }),
  'For Regrant Type': named(codeOf('regrants'), 'For giving on', 'Write a code from FRG010 to FRG070.'),
  'Location Scope': named(
    codeOf('scopes'),
    'Scope of the place',
    'Write a code from GLS010 to GLS060, or GLS099.',
  ),
});

/** A heading that a council may leave out. */
function named<T extends z.ZodType>(schema: T, label: string, hint: string) {
  return schema.optional().meta({ label, hint });
}

/** One code of a list of 360Giving's. */
function codeOf(list: keyof typeof givingCodes) {
  return z.enum(givingCodes[list]);
}

/** A two-letter code is close to many others, so none is suggested. */
function country() {
  return z.string().refine((value) => givingCodes.countries.includes(value), {
    error: (issue) => `"${String(issue.input).slice(0, 40)}" is not the code of a country`,
  });
}

/** One code of a list, or several with `;` between, as 360Giving writes a list in a cell. */
function codesOf(list: keyof typeof givingCodes) {
  return z.string().superRefine((value, context) => {
    const unknown = value.split(';').find((code) => !givingCodes[list].includes(code.trim()));
    if (unknown === undefined) return;
    context.addIssue({
      code: 'custom',
      message: `"${unknown.trim().slice(0, 40)}" is not one of the choices`,
    });
  });
}

function wholeNumber() {
  return z.string().regex(/^\d{1,4}$/, {
    error: (issue) => `"${String(issue.input).slice(0, 40)}" is not a whole number`,
  });
}

/** Degrees as text, from minus `limit` to `limit`. */
function degrees(limit: number) {
  return z
    .string()
    .refine((value) => /^-?\d{1,3}(\.\d{1,15})?$/.test(value) && Math.abs(Number(value)) <= limit, {
      error: (issue) => `"${String(issue.input).slice(0, 40)}" is not a number of degrees`,
    });
}

/** A day, or an instant with its zone, `2026-03-31T09:00:00Z`. */
function dayOrInstant() {
  const time = /^(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/;
  return z.string().refine((value) => time.test(value.slice(10)) && !findDayFault(value.slice(0, 10)), {
    error: (issue) => `"${String(issue.input).slice(0, 40)}" is not a day`,
  });
}

/** A CSV cell is text; a plain number of pounds is all that passes, and becomes pence. */
function amount() {
  return z
    .string()
    .regex(/^\d+(\.\d{1,2})?$/, {
      error: (issue) => `"${String(issue.input).slice(0, 40)}" is not a plain number`,
    })
    .transform(Number)
    .pipe(pounds);
}

export const awardHeadings = Object.keys(awardSchema.shape) as (keyof Award)[];
/** The headings that every `awards.csv` has. */
export const neededAwardHeadings = awardHeadings.filter(
  (heading) => !awardSchema.shape[heading].safeParse(undefined).success,
);

/** The columns that any award fills, and those that the Transparency Code asks for, so that a gap can be seen. */
export function publishedHeadings(awards: readonly Award[]): (keyof Award)[] {
  return awardHeadings.filter(
    (heading) => asked.has(heading) || awards.some((award) => award[heading] !== undefined),
  );
}

const asked: ReadonlySet<string> = new Set(Object.values(transparencyItems).flat());

export type Award = z.output<typeof awardSchema>;
