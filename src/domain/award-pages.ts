/** How many awards one page lists. With more, its first view would not fit into one round trip. */
export const awardsOnPage = 30;

/** How many rows of totals one page has. */
export const totalsOnPage = 75;

/** How many rows of totals stand on a page that is about something else. With more, they have pages of their own. */
export const firstTotals = 10;

/** A list of awards: all of them, those of a calendar year, those of a scheme; or the totals of every scheme and funder. */
export type AwardList =
  { of: 'all' } | { of: 'year'; year: string } | { of: 'scheme'; grantId: string } | { of: 'totals' };

/** One page of a list; the first is 1. */
export interface AwardPage {
  list: AwardList;
  page: number;
}

/**
 * Where a page of a list stands. A scheme's awards stand under its grant, since the id of a grant may look like a year:
 * `/grants/awarded/2025/page-2/`, `/grants/2025/awards/`.
 */
export function awardPagePath({ list, page }: AwardPage): string {
  const first = firstPath(list);
  return page === 1 ? first : `${first}page-${page}/`;
}

/** Every page of awards that a site has; none without awards. An award whose scheme is a draft is in no scheme's list. */
export function listAwardPages(awards: readonly GivenAward[], grants: readonly Scheme[]): AwardPage[] {
  if (awards.length === 0) return [];
  const years = Map.groupBy(awards, yearOf);
  const schemes = Map.groupBy(awards, (award) => award['Grant Programme:Code']);
  const totals = new Set(awards.map(totalKey)).size;
  const pages = (list: AwardList, count: number, onPage = awardsOnPage) =>
    Array.from({ length: Math.ceil(count / onPage) }, (_, index) => ({ list, page: index + 1 }));
  return [
    ...pages({ of: 'all' }, awards.length),
    ...pages({ of: 'totals' }, totals > firstTotals ? totals : 0, totalsOnPage),
    ...[...years].flatMap(([year, { length }]) => pages({ of: 'year', year }, length)),
    ...grants.flatMap(({ id, data: { programmeCode } }) =>
      pages({ of: 'scheme', grantId: id }, schemes.get(programmeCode ?? '')?.length ?? 0),
    ),
  ];
}

/** The calendar year of an award: all that is known of some. */
export function yearOf(award: Pick<GivenAward, 'Award Date'>): string {
  return award['Award Date'].slice(0, 4);
}

/** What awards have in common that may be added up: one scheme and one funder. */
export function totalKey(award: GivenAward): string {
  return JSON.stringify([award['Grant Programme:Code'], award['Funding Org:Name']]);
}

function firstPath(list: AwardList): string {
  switch (list.of) {
    case 'all':
      return '/grants/awarded/';
    case 'totals':
      return '/grants/awarded/schemes/';
    case 'year':
      return `/grants/awarded/${list.year}/`;
    case 'scheme':
      return `/grants/${list.grantId}/awards/`;
  }
}

interface GivenAward {
  'Award Date': string;
  'Grant Programme:Code': string;
  'Funding Org:Name': string;
}

interface Scheme {
  id: string;
  data: { programmeCode?: string };
}
