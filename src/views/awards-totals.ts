import { awardPagePath, firstTotals, totalKey, totalsOnPage, yearOf } from '../domain/award-pages.ts';
import { formatPence } from '../domain/money.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { Award } from '../schemas/awards.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { awardYears, awardsIn } from './award-lists.ts';
import { schemeOf } from './awards-table.ts';
import type { Block, Inline, Table } from './blocks.ts';

/** Awards counted and added up by scheme and funder, most awards first: money of different funders is never added together. */
export function schemeTotals(content: CouncilContent): Inline[][] {
  return groupByCount(awardsIn(content, { of: 'all' }), totalKey).map(([first, given]) => [
    schemeOf(content, first),
    first['Funding Org:Name'],
    ...countAndSum(given),
  ]);
}

/** Some of these totals as a table. */
export function schemesTable({ language }: CouncilContent, rows: Inline[][]): Block {
  const words = wordsIn(language).awards;
  return totalsTable(words.bySchemeCaption, [words.scheme, words.moneyFrom], words, rows);
}

/** The rows of one page of all totals. */
export function totalsOf(content: CouncilContent, page: number): Inline[][] {
  return schemeTotals(content).slice((page - 1) * totalsOnPage, page * totalsOnPage);
}

/** The awards of a year by funder. Of many funders those with the most awards. */
export function fundersTable({ language }: CouncilContent, year: string, awards: readonly Award[]): Block {
  const words = wordsIn(language).awards;
  const rows = groupByCount(awards, (award) => award['Funding Org:Name'])
    .slice(0, firstTotals)
    .map(([first, given]) => [first['Funding Org:Name'], ...countAndSum(given)]);
  return totalsTable(words.byFunderCaption(year), [words.moneyFrom], words, rows);
}

/** For each year what the council itself gave, and how many awards others made: their money is of many funders. */
export function yearsTable(content: CouncilContent): Table {
  const { council, language } = content;
  const words = wordsIn(language).awards;
  const rows = yearTotals(content).map(({ year, own, others }): Inline[] => [
    { text: year, href: awardPagePath({ list: { of: 'year', year }, page: 1 }) },
    formatCount(own.length),
    own.length > 0 ? formatPence(sumOf(own)) : words.none,
    formatCount(others.length),
  ]);
  return {
    caption: words.yearsCaption,
    columns: [
      { heading: words.year },
      { heading: `${words.own(council.name)}: ${words.awards.toLowerCase()}`, numeric: true },
      { heading: `${words.own(council.name)}: ${words.amount.toLowerCase()}`, numeric: true },
      { heading: words.fromOthers, numeric: true },
    ],
    rows,
  };
}

/** What the council itself gave in each calendar year from the first to the last, in pence, oldest first. */
export function ownByYear(content: CouncilContent): { year: string; amountPence: number }[] {
  const totals = new Map(
    yearTotals(content)
      .filter(({ own }) => own.length > 0)
      .map(({ year, own }) => [Number(year), sumOf(own)]),
  );
  if (totals.size === 0) return [];
  const [first, last] = [Math.min(...totals.keys()), Math.max(...totals.keys())];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: String(first + index),
    amountPence: totals.get(first + index) ?? 0,
  }));
}

function yearTotals(content: CouncilContent): { year: string; own: Award[]; others: Award[] }[] {
  const isOwn = (award: Award) => award['Funding Org:Identifier'] === content.council.organisationId;
  const byYear = Map.groupBy(awardsIn(content, { of: 'all' }), yearOf);
  return awardYears(content).map((year) => {
    const given = byYear.get(year) ?? [];
    return { year, own: given.filter(isOwn), others: given.filter((award) => !isOwn(award)) };
  });
}

function totalsTable(
  caption: string,
  headings: string[],
  words: { awards: string; amount: string },
  rows: Inline[][],
): Block {
  const columns = [
    ...headings.map((heading) => ({ heading })),
    { heading: words.awards, numeric: true },
    { heading: words.amount, numeric: true },
  ];
  return { kind: 'table', table: { caption, columns, rows } };
}

/** Groups with their first award, the largest group first. */
function groupByCount(awards: readonly Award[], key: (award: Award) => string): [Award, Award[]][] {
  return [...Map.groupBy(awards, key).values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((given): [Award, Award[]][] => (given[0] ? [[given[0], given]] : []));
}

function countAndSum(given: readonly Award[]): string[] {
  return [formatCount(given.length), formatPence(sumOf(given))];
}

/** "10,000": Welsh writes it as English does. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-GB');
}

function sumOf(awards: readonly Award[]): number {
  return awards.reduce((sum, award) => sum + award['Amount Awarded'], 0);
}
