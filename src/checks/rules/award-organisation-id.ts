import { findCloseMatch } from '../../domain/close-match.ts';
import { findInAwards } from '../award-cell.ts';
import type { Rule } from '../rule.ts';
import { organisationRegisters, splitOrganisationId } from '../tables/organisation-registers.ts';

export const awardOrganisationId: Rule = {
  id: 'award-organisation-id',
  why: 'Others find an organisation by its identifier. A wrong one leads to another organisation, or to none.',
  severity: 'error',
  check: (source) =>
    findInAwards(source, (award, tell) =>
      (['Recipient Org:Identifier', 'Funding Org:Identifier'] as const).map((heading) => {
        const id = award[heading];
        if (!id || /^360G-[^\s-]\S*$/.test(id)) return undefined;
        const shown = `"${id.slice(0, 60)}"`;
        const { register = '', number = '' } = splitOrganisationId(id) ?? {};
        const known = organisationRegisters.get(register);
        if (known) {
          if (known.pattern.test(number)) return undefined;
          const says = `${shown} is not a ${known.name} after ${register}-.`;
          return tell(heading, says, `Look the number up. One is written ${known.example}.`);
        }
        const nearest = findCloseMatch(register.toUpperCase(), organisationRegisters.keys());
        if (!/^[A-Z]{2,3}-[A-Z0-9_]+-\S+$/.test(id))
          return tell(heading, `${shown} does not say which register it is from.`, howTo);
        const fix = nearest ? `Did you mean ${nearest}-${number}?` : howTo;
        return tell(heading, `${shown} begins with the name of no register that we know.`, fix, 'warning');
      }),
    ),
  ok: [
    {
      awards: [
        'GB-CHC-1164883',
        'GB-COH-09668396',
        'GB-COH-SC123456',
        'GB-SC-SC012345',
        'GB-NIC-100002',
        'GB-EDU-118937',
        'GB-LAE-KEN',
        '360G-testshire-org-1',
      ].map((id) => ({ 'Recipient Org:Identifier': id })),
    },
  ],
  notOk: [
    {
      awards: [{ 'Recipient Org:Identifier': '1164883' }],
      says: 'Row 2, Recipient Org:Identifier: "1164883" does not say which register it is from.',
    },
    {
      awards: [{ 'Recipient Org:Identifier': 'GB-CHC-11648' }],
      says: 'Row 2, Recipient Org:Identifier: "GB-CHC-11648" is not a charity number after GB-CHC-.',
    },
    {
      awards: [{ 'Recipient Org:Identifier': 'GB-COH-9668396' }],
      says: 'Row 2, Recipient Org:Identifier: "GB-COH-9668396" is not a company number after GB-COH-.',
    },
    {
      awards: [{ 'Funding Org:Identifier': 'GB-LEA-TST' }],
      says: 'Row 2, Funding Org:Identifier: "GB-LEA-TST" begins with the name of no register that we know.',
    },
    {
      awards: [{ 'Recipient Org:Identifier': '360G-' }],
      says: 'Row 2, Recipient Org:Identifier: "360G-" does not say which register it is from.',
    },
  ],
};

const howTo =
  'Write an id such as GB-CHC-1164883 for a charity or GB-COH-09668396 for a company, or your 360Giving prefix and an id of your own.';
