import { findInAwards } from '../award-cell.ts';
import { findPersonName, isPersonName, namesPerson } from '../person-name.ts';
import type { Rule } from '../rule.ts';

export const awardIndividual: Rule = {
  id: 'award-individual',
  why: 'Who got help as a private person is nobody’s business. Their award is published without a name, or not at all.',
  severity: 'error',
  check: (source) => {
    const prefix = source.council.fields.givingPrefix ?? '';
    return findInAwards(source, (award, tell) => {
      if (!award['Recipient Ind:Identifier'] && !award['Recipient Ind:Name'])
        return [
          isPersonName(award['Recipient Org:Name'] ?? '')
            ? tell('Recipient Org:Name', 'looks like the name of a person.', asPerson)
            : undefined,
          ...detailHeadings.map((heading) =>
            award[heading]
              ? tell(
                  heading,
                  'is about a person, and this award is to an organisation.',
                  'Leave it empty.',
                  'warning',
                )
              : undefined,
          ),
        ];
      const name = award['Recipient Ind:Name'];
      return [
        name && !anonymous.test(name)
          ? tell(
              'Recipient Ind:Name',
              'says something else than that it was a person.',
              'Write Individual, never a name.',
            )
          : undefined,
        ...(['Recipient Ind:Identifier', 'Identifier'] as const).map((heading) =>
          namesPerson((award[heading] ?? '').replace(prefix, '')) ||
          /@|\d{2}[-/]\d{2}[-/]\d{4}/.test(award[heading] ?? '')
            ? tell(
                heading,
                'looks as if it tells who the person is.',
                'Write your prefix and a number that only you can trace.',
              )
            : undefined,
        ),
        ...(['Title', 'Description'] as const).map((heading) =>
          findPersonName(award[heading] ?? '')
            ? tell(
                heading,
                'names a person, and this award is to a person.',
                'Say what it was for, and not for whom.',
              )
            : undefined,
        ),
        ...organisationHeadings.map((heading) =>
          award[heading]
            ? tell(
                heading,
                'is about an organisation, and this award is to a person.',
                'Leave it empty. An award has one recipient.',
              )
            : undefined,
        ),
        ...placeHeadings.map((heading) =>
          award[heading]
            ? tell(
                heading,
                'shows where one person lives.',
                'Leave it empty, and name the ward or the district instead.',
              )
            : undefined,
        ),
        /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/.test(award['Beneficiary Location:Name'] ?? '')
          ? tell(
              'Beneficiary Location:Name',
              'shows where one person lives.',
              'Name the ward or the district.',
            )
          : undefined,
      ];
    });
  },
  ok: [
    { awards: [person({})] },
    {
      awards: [
        person({ 'Recipient Ind:Name': 'Individual 12', 'Beneficiary Location:Name': 'Testford ward' }),
      ],
    },
    {
      awards: [
        'Grace Church',
        'Jack Petchey Foundation',
        'Kent County Council',
        'St Francis Hospice',
        'Dr Challoner’s School',
      ].map((name, index) => ({
        'Recipient Org:Name': name,
        'Recipient Org:Identifier': `360G-testshire-org-${index}`,
      })),
    },
    { awards: [{ 'Recipient Org:Name': 'Mary Hare (school)' }] },
  ],
  notOk: [
    {
      awards: [person({ 'Recipient Ind:Name': 'Jane Smith' })],
      says: 'Row 2, Recipient Ind:Name: says something else than that it was a person.',
    },
    {
      awards: [person({ 'Recipient Ind:Identifier': '360G-testshire-jane-smith' })],
      says: 'Row 2, Recipient Ind:Identifier: looks as if it tells who the person is.',
    },
    {
      awards: [person({ Description: 'Driving lessons for Mr Smith.' })],
      says: 'Row 2, Description: names a person, and this award is to a person.',
    },
    {
      awards: [person({ Title: 'Garden tools for Jane Smith' })],
      says: 'Row 2, Title: names a person, and this award is to a person.',
    },
    {
      awards: [person({ 'Recipient Org:Postal Code': 'ZZ99 1AA' })],
      says: 'Row 2, Recipient Org:Postal Code: is about an organisation, and this award is to a person.',
    },
    {
      awards: [person({ 'Beneficiary Location:Latitude': '51.5' })],
      says: 'Row 2, Beneficiary Location:Latitude: shows where one person lives.',
    },
    ...['Jane Smith', 'Mrs J Smith', 'J. Smith', 'Jane P. O’Neill'].map((name) => ({
      awards: [{ 'Recipient Org:Name': name, 'Recipient Org:Identifier': '360G-testshire-org-1' }],
      says: 'Row 2, Recipient Org:Name: looks like the name of a person.',
    })),
    {
      awards: [{ 'Recipient Org:Name': 'Mr John Smith', 'Recipient Org:Identifier': 'GB-CHC-1164883' }],
      says: 'Row 2, Recipient Org:Name: looks like the name of a person.',
    },
    {
      awards: [{ 'To Individuals Details:Grant Purpose': 'GTIP030' }],
      says: 'Row 2, To Individuals Details:Grant Purpose: is about a person, and this award is to an organisation.',
    },
  ],
};

const asPerson =
  'For a person, leave it empty and write Recipient Ind:Name Individual with a Recipient Ind:Identifier. For an organisation, write its name in full, or what it is after its name: Mary Hare (school).';

const anonymous =
  /^(?:an? )?(?:anonymous|anonymised|unnamed|private)?(?: ?(?:individual|person|resident|recipient|applicant|household|family|student|carer))*(?: \(?(?:not named|recipient|anonymous)\)?)?(?: ?#?\d{1,6})?$/i;

const detailHeadings = [
  'To Individuals Details:Primary Grant Reason',
  'To Individuals Details:Secondary Grant Reason',
  'To Individuals Details:Grant Purpose',
] as const;

const organisationHeadings = [
  'Recipient Org:Identifier',
  'Recipient Org:Name',
  'Recipient Org:Charity Number',
  'Recipient Org:Company Number',
  'Recipient Org:Street Address',
  'Recipient Org:City',
  'Recipient Org:County',
  'Recipient Org:Postal Code',
  'Recipient Org:Country',
  'Recipient Org:Description',
  'Recipient Org:Web Address',
] as const;

const placeHeadings = ['Beneficiary Location:Latitude', 'Beneficiary Location:Longitude'] as const;

/** The row of an award to a person, for the examples. */
function person(changes: Record<string, string>): Record<string, string> {
  return {
    'Recipient Org:Identifier': '',
    'Recipient Org:Name': '',
    'Recipient Ind:Identifier': '360G-testshire-person-1',
    'Recipient Ind:Name': 'Individual',
    ...changes,
  };
}
