import { type Finding, type Rule } from '../rule.ts';

export const awardRecipient: Rule = {
  id: 'award-recipient',
  why: 'An award says who got it: an organisation by its name and id, or a person who is not named.',
  severity: 'error',
  check: ({ awards, council }) =>
    awards.rows.flatMap((row): Finding[] => {
      if (!row.data) return [];
      const finding = (field: string, message: string, fix: string): Finding => {
        return {
          file: awards.file,
          ...row.placeOf(field),
          field,
          message: `Row ${row.row}, ${message}`,
          fix,
        };
      };
      const missing = (['Recipient Org:Identifier', 'Recipient Org:Name'] as const).filter(
        (heading) => !row.data?.[heading],
      );
      const person = row.data['Recipient Ind:Identifier'] && row.data['Recipient Ind:Name'];
      const findings = person
        ? []
        : missing.map((heading) =>
            finding(heading, `${heading}: is missing.`, 'Write the organisation that got the money.'),
          );
      const councilFunds = row.data['Funding Org:Identifier'] === council.fields.organisationId;
      if (councilFunds && !row.data['Funding Org:Department']) {
        const heading = 'Funding Org:Department';
        findings.push(
          finding(
            heading,
            `${heading}: is missing, and the council is the funder.`,
            'Write the department, or Not stated.',
          ),
        );
      }
      return findings;
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
