import { findInAwards } from '../award-cell.ts';
import type { Rule } from '../rule.ts';

export const awardRecipient: Rule = {
  id: 'award-recipient',
  why: 'An award says who got it: an organisation by its name and id, or a person who is not named.',
  severity: 'error',
  check: (source) =>
    findInAwards(source, (award, tell, { data }) => {
      if (!data) return [];
      const isPerson = award['Recipient Ind:Identifier'] && award['Recipient Ind:Name'];
      const missing = (['Recipient Org:Identifier', 'Recipient Org:Name'] as const).filter(
        (heading) => !award[heading] && !isPerson,
      );
      const councilFunds = award['Funding Org:Identifier'] === source.council.fields.organisationId;
      return [
        ...missing.map((heading) =>
          tell(heading, 'is missing.', 'Write the organisation that got the money.'),
        ),
        councilFunds && !award['Funding Org:Department']
          ? tell(
              'Funding Org:Department',
              'is missing, and the council is the funder.',
              'Write the department, or Not stated.',
            )
          : undefined,
      ];
    }),
  ok: [{ awards: [{ 'Recipient Org:Name': 'Testford Youth Club' }] }],
  notOk: [
    { awards: [{ 'Recipient Org:Name': '' }], says: 'Row 2, Recipient Org:Name: is missing.' },
    {
      awards: [{ 'Funding Org:Department': '' }],
      says: 'Row 2, Funding Org:Department: is missing, and the council is the funder.',
    },
  ],
};
