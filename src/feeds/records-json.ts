import { collectionNames } from '../domain/collection-names.ts';
import { recordPath } from '../domain/paths.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import { dataEnvelope, type AddressOf } from './data-envelope.ts';

/** Every page the council wrote, by collection and id: its title and summary, where it is, whom it is for, when it was reviewed. */
export function toRecordsJson(content: CouncilContent, addressOf: AddressOf): object {
  const records = collectionNames.flatMap((name): ContentRecord[] => content[name]);
  return {
    ...dataEnvelope(content, 'records', addressOf),
    records: records.map((record) => toLine(record, addressOf)),
  };
}

function toLine({ collection, id, data }: ContentRecord, addressOf: AddressOf): object {
  const { title, summary, audience, aliases, owner, reviewedOn, reviewBy } = data;
  return {
    collection,
    id,
    url: addressOf(recordPath(collection, id)),
    title,
    summary,
    themes: 'themes' in data ? data.themes : [],
    audience,
    aliases,
    owner,
    reviewedOn,
    reviewBy,
  };
}
