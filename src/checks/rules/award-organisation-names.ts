import type { CouncilSource } from '../../schemas/council-source.ts';
import { findInAwards } from '../award-cell.ts';
import { isPersonName } from '../person-name.ts';
import { plainName } from '../plain-name.ts';
import type { Finding, Rule } from '../rule.ts';

export const awardOrganisationNames: Rule = {
  id: 'award-organisation-names',
  why: 'Sums by organisation come out wrong when one has two identifiers, or when two have one.',
  severity: 'error',
  check: (source) => [...compare(source, 'Funding'), ...compare(source, 'Recipient')],
  ok: [
    { awards: [{}, { 'Recipient Org:Name': 'The Testford bike club' }] },
    { awards: [{}, { 'Recipient Org:Name': 'Another club', 'Recipient Org:Identifier': 'GB-CHC-0000002' }] },
  ],
  notOk: [
    {
      awards: [
        {},
        { 'Funding Org:Identifier': 'GB-LAE-OTH', 'Funding Org:Name': 'Testshire District Council' },
      ],
      says: 'Row 3, Funding Org:Identifier: Testshire District Council is GB-LAE-TST in council.yaml, and GB-LAE-OTH here.',
    },
    {
      awards: [{ 'Funding Org:Name': 'Testshire Woods Trust' }],
      says: 'Row 2, Funding Org:Name: GB-LAE-TST is Testshire District Council in council.yaml, and Testshire Woods Trust here.',
    },
    {
      awards: [
        {
          'Funding Org:Identifier': '360G-testshire-org-a',
          'Funding Org:Name': 'A Trust',
          'Funding Org:Department': 'None',
        },
        {
          'Funding Org:Identifier': '360G-testshire-org-b',
          'Funding Org:Name': 'A Trust',
          'Funding Org:Department': 'None',
        },
      ],
      says: 'Row 3, Funding Org:Identifier: A Trust is 360G-testshire-org-a in row 2, and 360G-testshire-org-b here.',
    },
    {
      awards: [{}, { 'Recipient Org:Name': 'Testford Chess Club' }],
      says: 'Row 3, Recipient Org:Name: GB-CHC-0000001 is Testford Bike Club in row 2, and Testford Chess Club here.',
    },
    {
      awards: [{}, { 'Recipient Org:Identifier': 'GB-CHC-0000002' }],
      says: 'Row 3, Recipient Org:Identifier: Testford Bike Club is GB-CHC-0000001 in row 2, and GB-CHC-0000002 here.',
    },
  ],
};

/** Two clubs may share a name, and one may have changed it, so of recipients this is only a warning. */
function compare(source: CouncilSource, side: 'Funding' | 'Recipient'): Finding[] {
  const severity = side === 'Funding' ? 'error' : 'warning';
  const [idHeading, nameHeading] = [`${side} Org:Identifier`, `${side} Org:Name`] as const;
  const idOf = new Map<string, Known>();
  const nameOf = new Map<string, Known>();
  const { organisationId, name: councilName } = source.council.fields;
  if (organisationId && councilName) {
    idOf.set(plainName(councilName), { is: organisationId, where: 'council.yaml' });
    nameOf.set(organisationId, { is: councilName, where: 'council.yaml' });
  }
  return findInAwards(source, (award, tell, { row }) => {
    const id = award[idHeading];
    const name = award[nameHeading];
    // What may be a person's is told by award-individual and personal-data, which do not say it again.
    if (!id || !name || name.includes('@') || isPersonName(name)) return [];
    const plain = plainName(name);
    const [known, named] = [idOf.get(plain), nameOf.get(id)];
    const where = `row ${row}`;
    if (!known) idOf.set(plain, { is: id, where });
    if (!named) nameOf.set(id, { is: name, where });
    const isMadeUp = id.startsWith('360G-') !== known?.is.startsWith('360G-');
    return [
      // A made-up id beside a real one is told by award-organisation-known.
      known && known.is !== id && !(side === 'Recipient' && isMadeUp)
        ? tell(
            idHeading,
            `${name} is ${known.is} in ${known.where}, and ${id} here.`,
            'Write one identifier in all its rows.',
            severity,
          )
        : undefined,
      named && plainName(named.is) !== plain
        ? tell(
            nameHeading,
            `${id} is ${named.is} in ${named.where}, and ${name} here.`,
            'Write one name in all its rows, or the identifier that belongs to this name.',
            severity,
          )
        : undefined,
    ];
  });
}

interface Known {
  is: string;
  /** "row 2" or "council.yaml". */
  where: string;
}
