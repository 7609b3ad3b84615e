import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { section, type Link, type Section } from './blocks.ts';

/** What open data there is, under which licence, and how to use it. */
export interface DataPage {
  title: string;
  lead: string;
  sections: Section[];
}

export function buildDataPage({ awards, council, language }: CouncilContent): DataPage {
  const { frame, figures, data: words } = wordsIn(language);
  return {
    title: frame.openData,
    lead: words.lead,
    sections: [
      ...section('awards', words.awards, [
        {
          kind: 'text',
          text: [words.rows(figures.awards(awards.length))],
        },
        { kind: 'action', link: { text: words.download, href: '/data/awards.csv' } },
        {
          kind: 'facts',
          facts: [
            { label: words.publisher, value: `${council.name}, ${council.organisationId}` },
            { label: words.amounts, value: words.inPounds },
            { label: words.dates, value: words.asKnown },
            {
              label: words.standard,
              value: { text: words.standardName, href: 'https://standard.threesixtygiving.org/' },
            },
          ],
        },
      ]),
      ...section('licence', words.licence, [
        {
          kind: 'text',
          text: words.underLicence<Link>({ text: council.licence.name, href: council.licence.url }),
        },
      ]),
    ],
  };
}
