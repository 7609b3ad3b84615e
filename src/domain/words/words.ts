import type { Language } from '../languages.ts';
import { cy } from './cy.ts';
import { en, type Words } from './en.ts';

/** The words of the interface in a language. */
export function wordsIn(language: Language): Words {
  return all[language];
}

const all: Record<Language, Words> = { en, cy };
