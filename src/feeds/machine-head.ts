import { withBase } from '../domain/paths.ts';
import { shareImagePath } from '../domain/share-image-path.ts';
import { addressOf, type SiteAddress } from '../domain/site-address.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { toJsonLd } from './json-ld/page.ts';
import { listFeeds, type FeedLink } from './list-feeds.ts';

/** What the head of a page holds for programs: feed readers, search engines, and whatever shows a link as a card. */
export interface MachineHead {
  feeds: FeedLink[];
  jsonLd?: string;
  /** The whole address of the picture for the card, where the site's own address is known. */
  image?: string;
}

export function toMachineHead(
  content: CouncilContent,
  path: string,
  site: SiteAddress,
  addresses: ReadonlySet<string>,
): MachineHead {
  const jsonLd = toJsonLd(content, path, site, addresses);
  const hasFeeds = path === '/' || path === '/data/' || path.startsWith('/grants/');
  return {
    feeds: (hasFeeds ? listFeeds(content, site) : []).map(({ text, href }) => ({
      text,
      href: withBase(href, site.base),
    })),
    ...(jsonLd ? { jsonLd } : {}),
    ...(site.origin ? { image: addressOf(shareImagePath(path), site) } : {}),
  };
}
