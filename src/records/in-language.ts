import type { CollectionName } from '../domain/collection-names.ts';
import type { Language } from '../domain/languages.ts';
import type { RecordData } from '../schemas/collections.ts';
import type { Council } from '../schemas/council.ts';
import type { CouncilSource } from '../schemas/council-source.ts';
import { translatedCouncilFields, translatedFields } from '../schemas/translated-fields.ts';
import { layOver } from './lay-over.ts';

/**
 * A council's records as the site in one language shows them: each original, with its translation laid over it where there
 * is one. What is not translated is in the main language and says so. A record with a fault has no `data`.
 */
export function recordsInLanguage(source: CouncilSource, language: Language): RecordInLanguage[] {
  const translations = new Map(
    source.translations
      .filter((translation) => translation.language === language)
      .map((translation) => [`${translation.collection}/${translation.id}`, translation]),
  );
  return source.records.map((record): RecordInLanguage => {
    const { collection, id, data, body, file } = record;
    const original = { collection, id, data, body, file };
    if (record.language === language) return original;
    const translation = translations.get(`${collection}/${id}`);
    if (!data || !translation?.data) return { ...original, language: record.language };
    return {
      collection,
      id,
      data: layOver(data, translation.data, translatedFields[collection]),
      body: translation.body,
      file: translation.file,
      ...(translation.data.reviewedOn < data.reviewedOn ? { outdated: true } : {}),
    };
  });
}

/** `council.yaml`, with the words of `council.cy.yaml` for a site in Welsh. */
export function councilInLanguage(source: CouncilSource, language: Language): Council | undefined {
  const translation = source.councilTranslations.find((one) => one.language === language);
  return source.council.data && layOver(source.council.data, translation?.data, translatedCouncilFields);
}

export interface RecordInLanguage {
  collection: CollectionName;
  id: string;
  data: RecordData<CollectionName> | undefined;
  body: string;
  /** The file that the body comes from. */
  file: string;
  /** The language of its words, where it is not the one asked for. */
  language?: Language;
  /** True where the original was reviewed after the translation was. */
  outdated?: true;
}
