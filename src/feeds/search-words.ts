import { audiencesIn } from '../domain/audience-pages.ts';
import { collectionNames } from '../domain/collection-names.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';

/**
 * Every word of the council's records and of its pages for one audience, lower-case and each once, sorted: what a misspelt search word is compared with.
 * Words of one or two letters are left out, as no slip in them can be told.
 */
export function toSearchWords(content: CouncilContent): string[] {
  const records = collectionNames.flatMap((collection) => content[collection] as ContentRecord[]);
  const { pages } = wordsIn(content.language).audiences;
  const texts = [
    ...records.flatMap(({ data, body }) => [...textsIn(data), body]),
    ...audiencesIn(records.map(({ data }) => data)).flatMap((audience) => textsIn(pages[audience])),
  ];
  const words = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  return [...new Set(words)].sort();
}

/** Every text in a record's fields but web addresses. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('https://') ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
