import type { Language } from '../domain/languages.ts';
import type { ResultWords } from '../domain/result-words.ts';
import { chooseForm, say } from '../domain/say.ts';
import type { Found } from './find-pages.ts';

/** What was found, in a sentence: how many pages, for which words, and what was done to find them. */
export function describeResults(
  { results, how, asked }: Found,
  { query, narrowed }: { query: string; narrowed: boolean },
  words: ResultWords,
  language: Language,
): string {
  const count = results.length;
  const forms = { all: words.found, corrected: words.corrected, any: words.some }[how];
  const nothing = narrowed ? words.nothingWithFilters : words.nothing;
  const text = count === 0 ? nothing : chooseForm(forms, count, language);
  return say(text, { count: String(count), query, asked });
}
