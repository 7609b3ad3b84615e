import { findInAwards } from '../award-cell.ts';
import type { Rule } from '../rule.ts';
import { organisationRegisters, splitOrganisationId } from '../tables/organisation-registers.ts';

/** The columns for numbers, with the registers whose numbers stand in them. */
const columns = {
  'Recipient Org:Charity Number': { what: 'charity', registers: ['GB-CHC', 'GB-SC', 'GB-NIC'] },
  'Recipient Org:Company Number': { what: 'company', registers: ['GB-COH'] },
} as const;
const headings = Object.keys(columns) as (keyof typeof columns)[];

export const awardOrganisationNumbers: Rule = {
  id: 'award-organisation-numbers',
  why: 'A charity or company number is looked up by others. It has the digits of its register, and agrees with the identifier.',
  severity: 'error',
  check: (source) =>
    findInAwards(source, (award, tell) =>
      headings.map((heading) => {
        const number = award[heading];
        const { what, registers } = columns[heading];
        if (!number) return undefined;
        const patterns = registers.map((register) => organisationRegisters.get(register)?.pattern);
        if (!patterns.some((pattern) => pattern?.test(number)))
          return tell(heading, `"${number.slice(0, 40)}" is not a ${what} number.`, fixFor(what, number));
        const id = splitOrganisationId(award['Recipient Org:Identifier'] ?? '');
        if (!id || !(registers as readonly string[]).includes(id.register) || id.number === number)
          return undefined;
        const says = `${number} is not the number in Recipient Org:Identifier, ${id.register}-${id.number}.`;
        return tell(heading, says, 'Look the organisation up, and write one number in both.');
      }),
    ),
  ok: [
    {
      awards: [
        { 'Recipient Org:Charity Number': '0000001', 'Recipient Org:Company Number': '09668396' },
        { 'Recipient Org:Identifier': 'GB-COH-09668396', 'Recipient Org:Charity Number': '1164883' },
      ],
    },
  ],
  notOk: [
    {
      awards: [{ 'Recipient Org:Charity Number': '123' }],
      says: 'Row 2, Recipient Org:Charity Number: "123" is not a charity number.',
    },
    {
      awards: [{ 'Recipient Org:Company Number': '9668396' }],
      says: 'Row 2, Recipient Org:Company Number: "9668396" is not a company number.',
    },
    {
      awards: [{ 'Recipient Org:Charity Number': '1164883' }],
      says: 'Row 2, Recipient Org:Charity Number: 1164883 is not the number in Recipient Org:Identifier, GB-CHC-0000001.',
    },
  ],
};

/** Spreadsheets take the noughts off the front of a number. */
function fixFor(what: 'charity' | 'company', number: string): string {
  if (what === 'company' && /^\d{4,7}$/.test(number)) return `Did you mean ${number.padStart(8, '0')}?`;
  return what === 'company'
    ? 'Write the eight letters and digits of Companies House, such as 09668396.'
    : 'Write the six or seven digits of the Charity Commission, such as 1164883.';
}
