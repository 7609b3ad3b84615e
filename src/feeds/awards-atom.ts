import { firstDayOf, formatDay } from '../domain/days.ts';
import { feedPaths } from '../domain/feed-paths.ts';
import { formatPence } from '../domain/money.ts';
import { recordPath } from '../domain/paths.ts';
import type { SiteAddress } from '../domain/site-address.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { Award } from '../schemas/awards.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { toAtom, type Entry } from './atom.ts';

const mostAwards = 50;

/** The newest awards as Atom, the last one first. An award of which only the month is known stands at its first day. */
export function toAwardsAtom(content: CouncilContent, site: SiteAddress): string {
  const newest = [...content.awards]
    .sort(
      (a, b) =>
        compare(firstDayOf(b['Award Date']), firstDayOf(a['Award Date'])) ||
        compare(a.Identifier, b.Identifier),
    )
    .slice(0, mostAwards);
  return toAtom(content, site, {
    id: 'awards',
    title: wordsIn(content.language).feeds.awards(content.council.name),
    path: feedPaths.awards,
    page: '/grants/awarded/',
    entries: newest.map((award) => toEntry(content, award)),
  });
}

function toEntry({ grants, language }: CouncilContent, award: Award): Entry {
  const words = wordsIn(language).feeds;
  const scheme = grants.find(({ data }) => data.programmeCode === award['Grant Programme:Code']);
  const recipient = award['Recipient Org:Name'] ?? words.individual;
  return {
    id: `awards:${encodeURIComponent(award.Identifier)}`,
    title: words.awardOf(formatPence(award['Amount Awarded']), recipient),
    summary: [
      `${award.Title}.`,
      award.Description,
      `${words.scheme}: ${award['Grant Programme:Title']}.`,
      `${formatDay(award['Award Date'], language)}.`,
    ].join(' '),
    updated: firstDayOf(award['Award Date']),
    page: scheme ? recordPath('grants', scheme.id) : '/grants/awarded/',
    categories: [award['Grant Programme:Title']],
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
