import { languageNames } from '../domain/languages.ts';
import type { CouncilSource, SourceRecord } from '../schemas/council-source.ts';
import { findOutdated } from './rules/translation-outdated.ts';

/** For each other language of a council, the published pages that are not in it yet, and those whose original is newer. */
export function findUntranslated(source: CouncilSource): Untranslated[] {
  const [, ...others] = source.council.fields.languages ?? [];
  return others.map((language) => {
    const own = source.translations.filter((translation) => translation.language === language);
    const translated = new Set(own.map(({ original }) => original));
    const published = source.records.filter(({ draft }) => !draft);
    return {
      language: languageNames[language],
      published: published.length,
      missing: published.filter((record) => !translated.has(record)).map(pageOf),
      outdated: own.filter(findOutdated).map(({ file, fields }) => ({ title: fields.title ?? file, file })),
    };
  });
}

export interface Untranslated {
  /** By its own name. */
  language: string;
  /** How many pages the council has published. */
  published: number;
  missing: { title: string; file: string }[];
  outdated: { title: string; file: string }[];
}

function pageOf({ fields, file }: SourceRecord): { title: string; file: string } {
  return { title: fields.title ?? file, file };
}
