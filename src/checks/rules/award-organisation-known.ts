import type { Award } from '../../schemas/awards.ts';
import { findInAwards } from '../award-cell.ts';
import { plainName } from '../plain-name.ts';
import type { Rule } from '../rule.ts';

export const awardOrganisationKnown: Rule = {
  id: 'award-organisation-known',
  why: 'A charity or a company has a number of its own. Where it is known, people can look up who got the money.',
  severity: 'warning',
  check: (source) => {
    const known = new Map<string, { row: number; id: string }>();
    for (const { fields, row } of source.awards.rows) {
      const name = plainName(fields['Recipient Org:Name'] ?? '');
      const id = registeredId(fields);
      if (name && id && !known.has(name)) known.set(name, { row, id });
    }
    return findInAwards(source, (award, tell, { row }) => {
      const id = award['Recipient Org:Identifier'];
      if (!id?.startsWith('360G-')) return [];
      const own = registeredId(award) ?? saidId(award);
      if (own)
        return [
          tell(
            'Recipient Org:Identifier',
            `"${id.slice(0, 60)}" is made up, and its number is known.`,
            `Write ${own}.`,
          ),
        ];
      const other = known.get(plainName(award['Recipient Org:Name'] ?? ''));
      if (!other || other.row === row) return [];
      const says = `"${id.slice(0, 60)}" is made up, and row ${other.row} has a number for the same name.`;
      return [tell('Recipient Org:Identifier', says, `Write ${other.id}, if it is the same organisation.`)];
    });
  },
  ok: [
    {
      awards: [
        {},
        { 'Recipient Org:Identifier': '360G-testshire-org-1', 'Recipient Org:Name': 'Another club' },
      ],
    },
    {
      awards: [
        {
          'Recipient Org:Identifier': '360G-testshire-org-1',
          Description: 'For 1234567 bees and a charity shop.',
        },
      ],
    },
  ],
  notOk: [
    {
      awards: [
        { 'Recipient Org:Identifier': '360G-testshire-org-1', 'Recipient Org:Charity Number': '1164883' },
      ],
      says: 'Row 2, Recipient Org:Identifier: "360G-testshire-org-1" is made up, and its number is known.',
    },
    {
      awards: [
        {
          'Recipient Org:Identifier': '360G-testshire-org-1',
          Description: 'For a club, registered charity no. 1164883.',
        },
      ],
      says: 'Row 2, Recipient Org:Identifier: "360G-testshire-org-1" is made up, and its number is known.',
    },
    {
      awards: [
        {},
        {
          'Recipient Org:Identifier': '360G-testshire-org-1',
          'Recipient Org:Name': 'Testford bike club Ltd',
        },
      ],
      says: 'Row 3, Recipient Org:Identifier: "360G-testshire-org-1" is made up, and row 2 has a number for the same name.',
    },
  ],
};

/** The identifier of a register that a row has, in its own column or made from a number. */
function registeredId(award: Partial<Award>): string | undefined {
  const id = award['Recipient Org:Identifier'];
  const charity = award['Recipient Org:Charity Number'];
  const company = award['Recipient Org:Company Number'];
  if (id && /^(?!360G-)[A-Z]{2,3}-/.test(id)) return id;
  if (charity && /^\d{6,7}$/.test(charity)) return `GB-CHC-${charity}`;
  return company && /^[A-Z0-9]{8}$/.test(company) ? `GB-COH-${company}` : undefined;
}

/** The number that a text of the row tells. */
function saidId(award: Partial<Award>): string | undefined {
  const text = `${award['Recipient Org:Name'] ?? ''} ${award['Recipient Org:Description'] ?? ''} ${award.Description ?? ''}`;
  if (!/\d{6}/.test(text)) return undefined;
  const [, what, number] =
    /\b(charity|company)(?: (?:number|no\.?|reg\w*\.?))*:? ?([A-Z]{0,2}\d{6,8})\b/i.exec(text) ?? [];
  if (!what || !number) return undefined;
  return what.toLowerCase() === 'charity' ? `GB-CHC-${number}` : `GB-COH-${number.padStart(8, '0')}`;
}
