import { feedPaths } from '../domain/feed-paths.ts';
import type { SiteAddress } from '../domain/site-address.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';

/** The Atom feeds that a site has: none before its own address is known, and none of what the council has not. */
export function listFeeds(
  { language, council, grants, awards }: CouncilContent,
  { origin }: SiteAddress,
): FeedLink[] {
  if (origin === undefined) return [];
  const words = wordsIn(language).feeds;
  return [
    ...(grants.length > 0 ? [{ text: words.grants(council.name), href: feedPaths.grants }] : []),
    ...(awards.length > 0 ? [{ text: words.awards(council.name), href: feedPaths.awards }] : []),
  ];
}

export interface FeedLink {
  text: string;
  href: string;
}
