import { listFeeds } from '../feeds/list-feeds.ts';
import { settings } from './environment.ts';
import { loadContent } from './load-content.ts';

/** The static path of an Atom feed, where the site has it. */
export async function feedPath<P extends Record<string, string>>(
  path: string,
  params: P,
): Promise<{ params: P }[]> {
  return listFeeds(await loadContent(), settings).some(({ href }) => href === path) ? [{ params }] : [];
}
