import { languageNames, type Language } from '../domain/languages.ts';
import { languageBase, withBase } from '../domain/paths.ts';

/**
 * Where a page stands in each language of its council, the main one first, from the root of the host; none where there is
 * only one. A page has the same path in every language.
 */
export function languageLinks(path: string, root: string, languages: readonly Language[]): LanguageLink[] {
  if (languages.length < 2) return [];
  return languages.map((language) => ({
    language,
    text: languageNames[language],
    address: withBase(path, languageBase(root, language, languages)),
  }));
}

export interface LanguageLink {
  language: Language;
  /** The name of the language in itself. */
  text: string;
  address: string;
}
