import { languages } from '../domain/languages.ts';

/** The language the page says it is in; English where it says one that is not known here. */
export const pageLanguage = languages.find((known) => known === document.documentElement.lang) ?? 'en';

/** The part of the page's main content that a script works on. Throws where the page has none of that kind. */
export function findPart<T extends HTMLElement>(selector: string, kind: new () => T): T {
  const element = document.querySelector(`main ${selector}`);
  if (!(element instanceof kind)) throw new Error(`The page ${location.pathname} has no ${selector}.`);
  return element;
}
