import type { AwardFinderWords } from '../domain/award-finder.ts';
import type { Language } from '../domain/languages.ts';
import { wordsIn } from '../domain/words/words.ts';

/** The controls that find and sort awards where scripts run; without them they are not shown. */
export interface AwardFinder {
  /** All awards, fetched when they are first looked through. */
  index: { href: string };
  title: string;
  search: string;
  year: string;
  everyYear: string;
  scheme: string;
  everyScheme: string;
  sortBy: string;
  clear: string;
  more: string;
  /** For the script: what it says, and the months. */
  script: string;
}

export function buildAwardFinder(language: Language): AwardFinder {
  const { awards: words, figures } = wordsIn(language);
  const texts: AwardFinderWords & { months: string[] } = { ...words.script, months: figures.months };
  return {
    index: { href: '/grants/awarded/awards.json' },
    title: words.find,
    search: words.search,
    year: words.year,
    everyYear: words.everyYear,
    scheme: words.scheme,
    everyScheme: words.everyScheme,
    sortBy: words.sortBy,
    clear: words.clear,
    more: words.moreAwards,
    script: JSON.stringify(texts),
  };
}
