import { audiencePath } from '../domain/audience-pages.ts';
import { activityNames, collectionNames, type CollectionName } from '../domain/collection-names.ts';
import { firstDayOf, type Daylike } from '../domain/days.ts';
import { procurementPath, recordPath, threadPath } from '../domain/paths.ts';
import { addressOf, type SiteAddress } from '../domain/site-address.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import { audiences } from '../domain/vocabulary.ts';
import { toXmlText } from './xml.ts';

/**
 * The pages that search engines should know, each with the day on which what it says was last looked over: a record's own
 * review, and for a list the newest of what it lists. A page without such a day has none. https://www.sitemaps.org
 */
export function toSitemap(
  content: CouncilContent,
  site: SiteAddress,
  addresses: ReadonlySet<string>,
): string {
  const days = findDays(content);
  const pages = [...addresses].filter((path) => path.endsWith('/') && path !== '/search/');
  const urls = pages.map((path) => {
    const day = days.get(path) ?? dayUnder(path, days);
    const lastmod = day ? `<lastmod>${day}</lastmod>` : '';
    return `<url><loc>${toXmlText(encodeURI(addressOf(path, site)))}</loc>${lastmod}</url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}

/** The day of each page, by its path. An award of which the month alone is known counts from its first day. */
function findDays(content: CouncilContent): Map<string, Daylike> {
  const of = (...names: CollectionName[]) => names.flatMap((name) => content[name] as ContentRecord[]);
  const reviewed = (records: readonly ContentRecord[]) => newest(records.map(({ data }) => data.reviewedOn));
  const awarded = newest(content.awards.map((award) => firstDayOf(award['Award Date'])));
  const all = reviewed(of(...collectionNames));
  const days: [string, Daylike | undefined][] = [
    ['/', all],
    ['/a-to-z/', all],
    ['/grants/', reviewed(of('grants'))],
    ['/grants/awarded/', awarded],
    ['/data/', newest([awarded, reviewed(of('grants'))])],
    ['/programmes/', reviewed(of('programmes'))],
    ['/partnerships/', reviewed(of('partnerships'))],
    ['/volunteering/', reviewed(of('programmes', 'partnerships'))],
    ...audiences.map((audience): [string, Daylike | undefined] => [
      audiencePath(audience),
      reviewed(of(...collectionNames).filter(({ data }) => data.audience.includes(audience))),
    ]),
    ['/themes/', reviewed(of('themes'))],
    ['/impact/', reviewed(of('measures'))],
    ['/strategy/', reviewed(of('strategy', 'outcomes'))],
    [procurementPath, reviewed(content.strategy.filter(({ data }) => data.thresholds.length > 0))],
    [threadPath, reviewed(of('themes', 'outcomes', ...activityNames, 'measures'))],
    ['/accessibility/', content.council.accessibility.testedOn],
    ...of(...collectionNames).map(({ collection, id, data }): [string, Daylike] => [
      recordPath(collection, id),
      data.reviewedOn,
    ]),
  ];
  return new Map(days.filter((entry): entry is [string, Daylike] => entry[1] !== undefined));
}

/** A part of a list is as new as the list: a choice of the finder, a page of awards. */
function dayUnder(path: string, days: ReadonlyMap<string, Daylike>): Daylike | undefined {
  if (!path.startsWith('/grants/')) return undefined;
  return days.get(/\/award(s|ed)\//.test(path) ? '/grants/awarded/' : '/grants/');
}

function newest(days: readonly (Daylike | undefined)[]): Daylike | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
