import { findCloseMatch } from './close-match.ts';

/**
 * What to look for, from what somebody typed. `terms` are the words that say something; `corrected` are the same with
 * each word that the site does not know put right, where a known word is close. `words` are those the site knows, in
 * lower case. A query of nothing but little words keeps them.
 */
export function planSearch(query: string, words: readonly string[]): SearchPlan {
  const all = query.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu) ?? [];
  const telling = all.filter((word) => !littleWords.has(word));
  const terms = (telling.length > 0 ? telling : all).slice(0, mostTerms);
  const corrected = terms.map((term) =>
    isKnown(term, words) ? term : (findCloseMatch(term, words) ?? term),
  );
  return { terms, corrected, changed: corrected.some((term, index) => term !== terms[index]) };
}

export interface SearchPlan {
  terms: string[];
  corrected: string[];
  /** True when a word was put right. */
  changed: boolean;
}

/** The search itself finds the beginnings of words, so a word is known when a known one begins with it. */
function isKnown(term: string, words: readonly string[]): boolean {
  return term.length < 4 || /\d/.test(term) || words.some((word) => word.startsWith(term));
}

const mostTerms = 12;

/** Words that stand in nearly every question and tell no page from another. */
const littleWords = new Set(
  (
    'a about all am an and any are as at be because been before but by can could did do does for from get gets getting give given gives ' +
    'had has have having he her him his how i if in into is it its just like long many may me more most much must my need new no not ' +
    'now of off on one only or other our out over own please she should so some such tell than that the their them then there these ' +
    'they this those to too under up us use very want was way we were what when where which while who whom whose why will with would ' +
    'you your council find show'
  ).split(' '),
);
