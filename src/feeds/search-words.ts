import { collectionNames } from '../domain/collection-names.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';

/**
 * The words of every title, summary and alias, lower-case and each once, sorted: what a misspelt search word is compared
 * with. Words of one or two letters are left out, as no slip in them can be told.
 */
export function toSearchWords(content: CouncilContent): string[] {
  const texts = collectionNames
    .flatMap((collection) => content[collection] as ContentRecord[])
    .flatMap(({ data }) => [data.title, data.summary, ...data.aliases]);
  const words = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  return [...new Set(words)].sort();
}
