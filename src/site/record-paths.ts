import type { CollectionName } from '../domain/collection-names.ts';
import type { ContentRecord } from '../schemas/council-content.ts';
import { loadContent } from './load-content.ts';

/** The static paths of one collection: a page for each record, its id in `id`. None when the council has no such record. */
export async function recordPaths<C extends CollectionName>(collection: C): Promise<RecordPath<C>[]> {
  const records = (await loadContent())[collection] as ContentRecord<C>[];
  return records.map((record) => ({ params: { id: record.id }, props: { record } }));
}

interface RecordPath<C extends CollectionName> {
  params: { id: string };
  props: { record: ContentRecord<C> };
}
