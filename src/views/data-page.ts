import type { CouncilContent } from '../schemas/council-content.ts';
import { countAwards } from './awards-table.ts';
import { section, type Section } from './blocks.ts';

/** What open data there is, under which licence, and how to use it. */
export interface DataPage {
  title: string;
  lead: string;
  sections: Section[];
}

export function buildDataPage({ awards, council }: CouncilContent): DataPage {
  return {
    title: 'Open data',
    lead: 'The figures behind this site, as files that anybody may use.',
    sections: [
      ...section('awards', 'Awards', [
        {
          kind: 'text',
          text: [
            `${countAwards(awards)}, one to a row, under the column headings of the 360Giving Data Standard.`,
          ],
        },
        { kind: 'action', link: { text: 'Download the awards as CSV', href: '/data/awards.csv' } },
        {
          kind: 'facts',
          facts: [
            { label: 'Publisher', value: `${council.name}, ${council.organisationId}` },
            { label: 'Amounts', value: 'In pounds, as plain numbers' },
            { label: 'Dates', value: 'A day where it is known, otherwise a month or a year' },
            {
              label: 'Standard',
              value: { text: '360Giving Data Standard', href: 'https://standard.threesixtygiving.org/' },
            },
          ],
        },
      ]),
      ...section('licence', 'Licence', [
        {
          kind: 'text',
          text: ['You may use it under the ', { text: council.licence.name, href: council.licence.url }, '.'],
        },
      ]),
    ],
  };
}
