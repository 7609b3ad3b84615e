import { languageNames, type Language } from '../domain/languages.ts';
import { UsageError } from './read-arguments.ts';

/** The language that was named, or the council's main one. Throws a `UsageError` that lists those the council has. */
export function chooseLanguage(languages: readonly Language[], named: string | undefined): Language {
  const found = named === undefined ? languages[0] : languages.find((language) => language === named);
  if (found) return found;
  const known = languages.map((language) => `${language} (${languageNames[language]})`).join(' and ');
  throw new UsageError(
    `--language: the council has no site in "${String(named)}". Its languages are: ${known}.`,
  );
}
