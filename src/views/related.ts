import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import { collectionNames } from '../domain/collection-names.ts';
import { findReferences } from './find-record.ts';

/**
 * The records related to one, both ways: those it names, then those that name it, each once. Naming counts under
 * `related` and, for a measure, under `activities`.
 */
export function findRelated(content: CouncilContent, record: ContentRecord): ContentRecord[] {
  const key = `${record.collection}/${record.id}`;
  const named = findReferences(content, record.data.related);
  const naming = allRecords(content).filter((other) => namesOf(other).includes(key));
  return [...new Set([...named, ...naming])].filter((other) => other !== record);
}

function namesOf({ data }: ContentRecord): string[] {
  return 'activities' in data ? [...data.related, ...data.activities] : data.related;
}

/** Every record of a council, collection by collection. */
export function allRecords(content: CouncilContent): ContentRecord[] {
  return collectionNames.flatMap((collection) => content[collection] as ContentRecord[]);
}
