import type { BreadcrumbList, GovernmentOrganization, WebPage, WithContext } from 'schema-dts';
import { collectionNames, type CollectionName } from '../../domain/collection-names.ts';
import { recordPath, sectionPaths } from '../../domain/paths.ts';
import { addressOf, type SiteAddress } from '../../domain/site-address.ts';
import { wordsIn } from '../../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../../schemas/council-content.ts';
import { toDataset } from './data.ts';
import { describeRecord } from './record.ts';
import { toWebSite } from './web-site.ts';

/**
 * What a page says to machines, in the words of schema.org, as the text of a JSON-LD block; undefined for a page that has
 * nothing to add to its own HTML. `addresses` are those of the site. Links are whole where the site's origin is known,
 * and otherwise stand against the page's own address, as JSON-LD has it.
 */
export function toJsonLd(
  content: CouncilContent,
  path: string,
  site: SiteAddress,
  addresses: ReadonlySet<string>,
): string | undefined {
  const page = buildPage(content, path, site, addresses);
  return page && toScriptText(page);
}

function buildPage(
  content: CouncilContent,
  path: string,
  site: SiteAddress,
  addresses: ReadonlySet<string>,
): object | undefined {
  if (path === '/') return toWebSite(content, site);
  if (path === '/data/') return toDataset(content, site, addresses);
  const record = collectionNames
    .flatMap((name) => content[name] as ContentRecord[])
    .find(({ collection, id }) => recordPath(collection, id) === path);
  return record && toWebPage(content, record, site);
}

function toWebPage(content: CouncilContent, record: ContentRecord, site: SiteAddress): WithContext<WebPage> {
  const { collection, id, data } = record;
  const { mainEntity, type = 'WebPage' } = describeRecord(content, record);
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': addressOf(recordPath(collection, id), site),
    name: data.title,
    description: data.summary,
    inLanguage: record.language ?? content.language,
    dateModified: data.reviewedOn,
    publisher: nameCouncil(content),
    breadcrumb: toTrail(content, record, site),
    ...(mainEntity ? { mainEntity } : {}),
  };
}

/** The way to the record's page from the home page, itself at the end. */
function toTrail(
  content: CouncilContent,
  { collection, id, data }: ContentRecord,
  site: SiteAddress,
): BreadcrumbList {
  const { frame, collections } = wordsIn(content.language);
  const list: CollectionName = collection === 'outcomes' ? 'strategy' : collection;
  const steps: [name: string, path: string][] = [
    [frame.home, '/'],
    ...(collection === 'pages' ? [] : [[collections[list].section, sectionPaths[list]] as [string, string]]),
    [data.title, recordPath(collection, id)],
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addressOf(path, site),
    })),
  };
}

function nameCouncil({ council }: CouncilContent): GovernmentOrganization {
  return { '@type': 'GovernmentOrganization', '@id': council.website, name: council.name };
}

/** JSON with the signs written as codes by which a script could end or a line break. */
function toScriptText(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
