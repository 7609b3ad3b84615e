import {
  awardPagePath,
  awardsOnPage,
  firstTotals,
  totalsOnPage,
  type AwardPage,
} from '../domain/award-pages.ts';
import { formatPence } from '../domain/money.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { awardYears, awardsIn } from './award-lists.ts';
import { drawYearBars } from './awards-chart.ts';
import { buildAwardFinder } from './awards-finder.ts';
import { awardsTable } from './awards-table.ts';
import {
  formatCount,
  fundersTable,
  ownByYear,
  schemesTable,
  schemeTotals,
  totalsOf,
  yearsTable,
} from './awards-totals.ts';
import { section, type Block, type Breadcrumbs, type Link, type Section } from './blocks.ts';
import { linkTo, requireRecord } from './find-record.ts';

/** A page of awards: what they come to on the first page of a list, then the awards themselves. */
export interface AwardedPage {
  path: string;
  title: string;
  lead: string;
  breadcrumbs: Breadcrumbs;
  sections: Section[];
}

export function buildAwardedPage(content: CouncilContent, at: AwardPage): AwardedPage {
  const { title, lead, parent, sections } = describe(content, at);
  const { frame, collections, awards: words } = wordsIn(content.language);
  const first = awardPagePath({ ...at, page: 1 });
  return {
    path: awardPagePath(at),
    title: at.page === 1 ? title : words.onPage(title, at.page),
    lead,
    breadcrumbs: {
      label: frame.breadcrumbs,
      links: [
        { text: frame.home, href: '/' },
        { text: collections.grants.section, href: '/grants/' },
        ...parent,
        ...(at.page === 1 ? [] : [{ text: title, href: first }]),
      ],
    },
    sections: [...(at.page === 1 ? sections : []), ...listOn(content, at)],
  };
}

/** What the pages of a list say beside the list itself. */
function describe(content: CouncilContent, { list }: AwardPage): Described {
  const { figures, awards: words } = wordsIn(content.language);
  const place = content.council.shortName;
  const awards = awardsIn(content, list);
  const count = figures.awards(awards.length, formatCount(awards.length));
  const all: Link = { text: words.title, href: '/grants/awarded/' };
  switch (list.of) {
    case 'all':
      return { title: words.title, lead: words.lead(count, place), parent: [], sections: summary(content) };
    case 'totals':
      return { title: words.schemesTitle, lead: words.schemesLead, parent: [all], sections: [] };
    case 'year':
      return {
        title: words.inYear(list.year),
        lead: words.inYearLead(count, place, list.year),
        parent: [all],
        sections: section('funders', words.byFunder, [
          fundersTable(content, list.year, awards),
          { kind: 'text', text: [words.yearsNote] },
        ]),
      };
    case 'scheme': {
      const grant = requireRecord(content, 'grants', list.grantId);
      const title = words.ofScheme(grant.data.title);
      return { title, lead: words.ofSchemeLead(count), parent: [linkTo(grant)], sections: [] };
    }
  }
}

function summary(content: CouncilContent): Section[] {
  const words = wordsIn(content.language).awards;
  const totals = schemeTotals(content);
  const more: Block[] = [
    { kind: 'text', text: [words.mostSchemes(firstTotals, formatCount(totals.length))] },
    { kind: 'text', text: [{ text: words.allSchemes, href: '/grants/awarded/schemes/' }] },
  ];
  return [
    ...section('years', words.byYear, [
      yearChart(content),
      { kind: 'table', table: yearsTable(content) },
      { kind: 'text', text: [words.yearsNote] },
    ]),
    ...section('schemes', words.bySchemeTitle, [
      schemesTable(content, totals.slice(0, firstTotals)),
      ...(totals.length > firstTotals ? more : []),
    ]),
  ];
}

/** The council's own money by year, where there is more than one year to compare. */
function yearChart(content: CouncilContent): Block | undefined {
  const words = wordsIn(content.language).awards;
  const amounts = ownByYear(content).map(({ year, amountPence }) => ({ year, amount: amountPence }));
  if (amounts.length < 2) return undefined;
  const most = amounts.reduce((a, b) => (b.amount > a.amount ? b : a));
  const chart = drawYearBars(amounts, {
    title: words.chartTitle(content.council.name),
    description: words.chartText(formatPence(most.amount), most.year),
    format: formatPence,
  });
  return { kind: 'bars', chart };
}

/** The part of the list that a page shows, with the ways to the parts before and after it. */
function listOn(content: CouncilContent, { list, page }: AwardPage): Section[] {
  const words = wordsIn(content.language).awards;
  if (list.of === 'totals') {
    const pages = Math.ceil(schemeTotals(content).length / totalsOnPage);
    return section('schemes', words.bySchemeTitle, [
      schemesTable(content, totalsOf(content, page)),
      pager(content, { list, page }, pages),
    ]);
  }
  const awards = awardsIn(content, list);
  const shown = awards.slice((page - 1) * awardsOnPage, page * awardsOnPage);
  const finder: Block = { kind: 'award-finder', finder: buildAwardFinder(content.language) };
  return section('awards', words.all, [
    ...(list.of === 'all' && page === 1 ? [finder] : []),
    awardsTable(content, shown, { oneScheme: list.of === 'scheme' }),
    pager(content, { list, page }, Math.ceil(awards.length / awardsOnPage)),
    ...(list.of === 'year' ? [otherYears(content, list.year)] : []),
    { kind: 'text', text: words.asData((text): Link => ({ text, href: '/data/' })) },
  ]);
}

function pager({ language }: CouncilContent, { list, page }: AwardPage, pages: number): Block | undefined {
  const words = wordsIn(language).awards;
  if (pages < 2) return undefined;
  const to = (other: number, say: (page: number) => string) => ({
    text: say(other),
    href: awardPagePath({ list, page: other }),
  });
  return {
    kind: 'pager',
    label: words.pages,
    where: words.pageOf(page, pages),
    ...(page > 1 ? { previous: to(page - 1, words.previous) } : {}),
    ...(page < pages ? { next: to(page + 1, words.next) } : {}),
  };
}

/** The years just before and after one that have awards. */
function otherYears(content: CouncilContent, year: string): Block | undefined {
  const words = wordsIn(content.language).awards;
  const years = awardYears(content);
  const at = years.indexOf(year);
  const to = (other: string | undefined) =>
    other === undefined
      ? undefined
      : {
          text: words.inYear(other),
          href: awardPagePath({ list: { of: 'year', year: other }, page: 1 }),
        };
  const [previous, next] = [to(years[at + 1]), to(years[at - 1])];
  if (!previous && !next) return undefined;
  return {
    kind: 'pager',
    label: words.otherYears,
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}

interface Described extends Pick<AwardedPage, 'title' | 'lead' | 'sections'> {
  /** The pages between the list of grants and this one. */
  parent: Link[];
}
