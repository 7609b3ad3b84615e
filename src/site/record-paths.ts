import type { CollectionName } from '../domain/collection-names.ts';
import type { ContentRecord } from '../schemas/council-content.ts';
import { siteAddresses } from '../views/site-parts.ts';
import { loadContent } from './load-content.ts';

/** The static paths of one collection: a page for each record, its id in `id`. None when the council has no such record. */
export async function recordPaths<C extends CollectionName>(collection: C): Promise<RecordPath<C>[]> {
  const records = (await loadContent())[collection] as ContentRecord<C>[];
  return records.map((record) => ({ params: { id: record.id }, props: { record } }));
}

/** The same for a file that only some records have: those whose `pathOf` is an address of the site. */
export async function recordFilePaths<C extends CollectionName>(
  collection: C,
  pathOf: (id: string) => string,
): Promise<RecordPath<C>[]> {
  const addresses = siteAddresses(await loadContent());
  return (await recordPaths(collection)).filter(({ params }) => addresses.has(pathOf(params.id)));
}

interface RecordPath<C extends CollectionName> {
  params: { id: string };
  props: { record: ContentRecord<C> };
}
