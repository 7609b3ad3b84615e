import { formatPence } from '../domain/money.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { awardsTable } from './awards-table.ts';
import { linkTo } from './find-record.ts';
import { section, type Breadcrumbs, type Inline, type Link, type Section } from './blocks.ts';

/** The page of awards: how many from each scheme and funder, then each award. */
export interface AwardedPage {
  title: string;
  lead: string;
  breadcrumbs: Breadcrumbs;
  sections: Section[];
}

/** Totals are by scheme and funder: money of different funders is never added together. */
export function buildAwardedPage(content: CouncilContent): AwardedPage {
  const { awards, council, language } = content;
  const { frame, collections, figures, awards: words } = wordsIn(language);
  return {
    title: words.title,
    lead: words.lead(figures.awards(awards.length), council.shortName),
    breadcrumbs: {
      label: frame.breadcrumbs,
      links: [
        { text: frame.home, href: '/' },
        { text: collections.grants.section, href: '/grants/' },
      ],
    },
    sections: [
      ...section('schemes', words.bySchemeTitle, [
        {
          kind: 'table',
          table: {
            caption: words.bySchemeCaption,
            columns: [
              { heading: words.scheme },
              { heading: words.moneyFrom },
              { heading: words.awards, numeric: true },
              { heading: words.amount, numeric: true },
            ],
            rows: totalsByScheme(content),
          },
        },
      ]),
      ...section('awards', words.all, [
        awardsTable(content),
        { kind: 'text', text: words.asData((text): Link => ({ text, href: '/data/' })) },
      ]),
    ],
  };
}

function totalsByScheme({ awards, grants }: CouncilContent): Inline[][] {
  return grants.flatMap((grant) => {
    const own = awards.filter((award) => award['Grant Programme:Code'] === grant.data.programmeCode);
    return [...Map.groupBy(own, (award) => award['Funding Org:Name'])].map(([funder, given]): Inline[] => {
      const total = given.reduce((sum, award) => sum + award['Amount Awarded'], 0);
      return [linkTo(grant), funder, String(given.length), formatPence(total)];
    });
  });
}
