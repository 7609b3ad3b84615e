import { z } from 'zod';
import { daylike, pounds, text, url } from './fields.ts';

const cell = text(1, 300);
const organisationId = text(3, 120);

/**
 * One award: a row of `awards.csv`, under 360Giving's own CSV headings. An empty cell is an absent field. The award day
 * may be a month or a year where no more is known; the amount is held in pence.
 */
export const awardSchema = z.strictObject({
  Identifier: cell.meta({ label: 'Identifier', hint: 'Write your 360Giving prefix and an id, such as 360G-testshire-0001.' }),
  Title: cell.meta({ label: 'Title', hint: 'Write what the award is for, in a few words.' }),
  Description: text(5, 2000).meta({ label: 'Description', hint: 'Write one or two sentences about the award.' }),
  Currency: z.literal('GBP').meta({ label: 'Currency', hint: 'Write GBP.' }),
  'Amount Awarded': amount().meta({ label: 'Amount', hint: 'Write a plain number without £ or commas, such as 71961.98.' }),
  'Award Date': daylike.meta({ label: 'Awarded', hint: 'Write a day such as 2026-03-31, or a month or year where no more is known.' }),
  'Planned Dates:Start Date': daylike.meta({ label: 'Starts', hint: 'Write a day such as 2026-03-31.' }).optional(),
  'Planned Dates:End Date': daylike.meta({ label: 'Ends', hint: 'Write a day such as 2026-03-31.' }).optional(),
  'Planned Dates:Duration (months)': text(1, 4).optional(),
  'Amount Applied For': amount().optional(),
  'Amount Disbursed': amount().optional(),
  URL: url.optional(),
  'Recipient Ind:Identifier': organisationId.optional(),
  'Recipient Ind:Name': cell.optional(),
  'To Individuals Details:Primary Grant Reason': cell.optional(),
  'To Individuals Details:Secondary Grant Reason': cell.optional(),
  'To Individuals Details:Grant Purpose': cell.optional(),
  'Recipient Org:Identifier': organisationId.optional().meta({ label: 'Recipient id', hint: 'Write an org-id, such as GB-CHC-1234567.' }),
  'Recipient Org:Name': cell.optional().meta({ label: 'Recipient', hint: 'Write the name of the organisation.' }),
  'Recipient Org:Charity Number': cell.optional(),
  'Recipient Org:Company Number': cell.optional(),
  'Recipient Org:Street Address': cell.optional(),
  'Recipient Org:City': cell.optional(),
  'Recipient Org:County': cell.optional(),
  'Recipient Org:Postal Code': cell.optional(),
  'Recipient Org:Country': cell.optional(),
  'Recipient Org:Description': text(1, 2000).optional(),
  'Recipient Org:Web Address': url.optional(),
  'Beneficiary Location:Name': cell.optional(),
  'Beneficiary Location:Country Code': cell.optional(),
  'Beneficiary Location:Latitude': cell.optional(),
  'Beneficiary Location:Longitude': cell.optional(),
  'Beneficiary Location:Geographic Code': cell.optional(),
  'Beneficiary Location:Geographic Code Type': cell.optional(),
  'Funding Org:Identifier': organisationId.meta({ label: 'Funder id', hint: 'Write the org-id of the funder, such as GB-LAE-TST.' }),
  'Funding Org:Name': cell.meta({ label: 'Funder', hint: 'Write the name of the funder.' }),
  'Funding Org:Department': cell.optional().meta({ label: 'Department', hint: 'Write the department that decided, or Not stated.' }),
  'Grant Programme:Code': cell.meta({ label: 'Scheme code', hint: 'Write the programmeCode of one of your grants.' }),
  'Grant Programme:Title': cell.meta({ label: 'Scheme', hint: 'Write the title of that grant.' }),
  'Grant Programme:URL': url.optional(),
  'From An Open Call?': cell.optional(),
  'Related Activity': cell.optional(),
  'Last Modified': cell.optional(),
  'Data Source': url.meta({ label: 'Source', hint: 'Write the address the figures come from, starting with https://.' }),
  'For Regrant Type': cell.optional(),
  'Location Scope': cell.optional(),
});

/** A CSV cell is text; a plain number of pounds is all that passes, and becomes pence. */
function amount() {
  return z
    .string()
    .regex(/^\d+(\.\d{1,2})?$/, { error: (issue) => `"${String(issue.input).slice(0, 40)}" is not a plain number` })
    .transform(Number)
    .pipe(pounds);
}

export const awardHeadings = Object.keys(awardSchema.shape) as (keyof Award)[];
/** The headings that every `awards.csv` has. */
export const neededAwardHeadings = awardHeadings.filter((heading) => !awardSchema.shape[heading].safeParse(undefined).success);

export type Award = z.output<typeof awardSchema>;
