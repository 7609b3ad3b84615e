import { isCollectionName, type CollectionName } from '../domain/collection-names.ts';
import { recordPath } from '../domain/paths.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Link } from './blocks.ts';

/** The record of an id. Throws when it is not there: the check has promised that every reference leads somewhere. */
export function requireRecord<C extends CollectionName>(
  content: CouncilContent,
  collection: C,
  id: string,
): ContentRecord<C> {
  const found = findRecord(content, collection, id);
  if (!found) throw new Error(`There is no ${collection}/${id} in ${content.council.id}.`);
  return found;
}

/** The record of an id; undefined where it is a draft and drafts are not shown. */
export function findRecord<C extends CollectionName>(
  content: CouncilContent,
  collection: C,
  id: string,
): ContentRecord<C> | undefined {
  return (content[collection] as ContentRecord<C>[]).find((record) => record.id === id);
}

/** The records that references `collection/id` name, drafts left out. */
export function findReferences(content: CouncilContent, references: readonly string[]): ContentRecord[] {
  return references.flatMap((reference) => {
    const [collection = '', id = ''] = reference.split('/');
    const found = isCollectionName(collection) ? findRecord(content, collection, id) : undefined;
    return found ? [found] : [];
  });
}

/** A link to the page of a record; its text is in another language where nobody has translated it yet. */
export function linkTo({ collection, id, data, language }: ContentRecord): Link {
  return { text: data.title, href: recordPath(collection, id), ...(language ? { lang: language } : {}) };
}

/** Links to the records of one collection with these ids. */
export function linksTo(content: CouncilContent, collection: CollectionName, ids: readonly string[]): Link[] {
  return findReferences(
    content,
    ids.map((id) => `${collection}/${id}`),
  ).map(linkTo);
}
