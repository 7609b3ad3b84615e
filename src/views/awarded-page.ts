import { formatPence } from '../domain/money.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { awardsTable, countAwards } from './awards-table.ts';
import { linkTo } from './find-record.ts';
import { section, type Inline, type Link, type Section } from './blocks.ts';

/** The page of awards: how many from each scheme and funder, then each award. */
export interface AwardedPage {
  title: string;
  lead: string;
  breadcrumbs: Link[];
  sections: Section[];
}

/** Totals are by scheme and funder: money of different funders is never added together. */
export function buildAwardedPage(content: CouncilContent): AwardedPage {
  const { awards, council } = content;
  return {
    title: 'Grants that were awarded',
    lead: `${countAwards(awards)} in and around ${council.shortName} whose exact amount is public. Awards without a public amount are told on the page of their scheme.`,
    breadcrumbs: [
      { text: 'Home', href: '/' },
      { text: 'Grants', href: '/grants/' },
    ],
    sections: [
      ...section('schemes', 'By scheme', [
        {
          kind: 'table',
          table: {
            caption: 'Awards by scheme',
            columns: [
              { heading: 'Scheme' },
              { heading: 'Money from' },
              { heading: 'Awards', numeric: true },
              { heading: 'Amount', numeric: true },
            ],
            rows: totalsByScheme(content),
          },
        },
      ]),
      ...section('awards', 'Every award', [
        awardsTable(content),
        { kind: 'text', text: ['The same awards as ', { text: 'open data', href: '/data/' }, '.'] },
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
