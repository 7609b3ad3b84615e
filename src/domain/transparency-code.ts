/**
 * What the Local Government Transparency Code 2015 asks a council to publish of each grant to a voluntary, community or
 * social enterprise organisation, each with the columns of `awards.csv` that say it. One filled column is enough, but an
 * identifier that a council made up (`360G-…`) is no registration number.
 * https://www.gov.uk/government/publications/local-government-transparency-code-2015
 */
export const transparencyItems = {
  date: ['Award Date'],
  period: ['Planned Dates:Start Date', 'Planned Dates:End Date', 'Planned Dates:Duration (months)'],
  department: ['Funding Org:Department'],
  beneficiary: ['Recipient Org:Name'],
  number: ['Recipient Org:Charity Number', 'Recipient Org:Company Number', 'Recipient Org:Identifier'],
  purpose: ['Description', 'Title'],
  amount: ['Amount Awarded'],
} as const;

export type TransparencyItem = keyof typeof transparencyItems;

export const transparencyItemNames = Object.keys(transparencyItems) as TransparencyItem[];

/** True for the council's own money to an organisation: what the Code is about. */
export function isUnderCode(
  award: Partial<Record<string, string | number>>,
  council: string | undefined,
): boolean {
  return award['Funding Org:Identifier'] === council && award['Recipient Org:Name'] !== undefined;
}

/** The items that an award does not tell, in the Code's order. */
export function findMissingItems(award: Partial<Record<string, string | number>>): TransparencyItem[] {
  return transparencyItemNames.filter(
    (item) => !transparencyItems[item].some((heading) => tells(heading, award)),
  );
}

function tells(heading: string, award: Partial<Record<string, string | number>>): boolean {
  const cell = award[heading];
  if (heading === 'Recipient Org:Identifier') return cell !== undefined && !String(cell).startsWith('360G-');
  return cell !== undefined && !/^(not stated|not known|unknown|n\/?a)$/i.test(String(cell));
}
