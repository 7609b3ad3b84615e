import type { CouncilSource, SourceFields } from '../schemas/council-source.ts';
import { translatedCouncilFields, translatedFields, type WordFields } from '../schemas/translated-fields.ts';
import { compareTranslation, type Difference } from './compare-translation.ts';

/** Each translation of a council beside its original: the records, then the council's own words. */
export function translatedFiles(source: CouncilSource): TranslatedFile[] {
  const records = source.translations.flatMap((translation): TranslatedFile[] => {
    const { original, collection } = translation;
    return original ? [pair(source, translation, original, translatedFields[collection])] : [];
  });
  const councils = source.councilTranslations.map((translation) =>
    pair(source, translation, source.council, translatedCouncilFields),
  );
  return [...records, ...councils];
}

export interface TranslatedFile {
  translation: SourceFields<object>;
  original: SourceFields<object>;
  /** The original as people know it: "grants/community-chest.md". */
  name: string;
  differences: Difference[];
}

function pair(
  { folder }: CouncilSource,
  translation: SourceFields<object>,
  original: SourceFields<object>,
  words: WordFields,
): TranslatedFile {
  return {
    translation,
    original,
    name: original.file.slice(folder.length + 1),
    differences: compareTranslation(original.fields, translation.fields, words),
  };
}
