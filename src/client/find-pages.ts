import { planSearch } from '../domain/search-plan.ts';
import type { FilterCounts, FoundPage, Pagefind } from './pagefind.ts';

/**
 * Looks for a query with the spelling of unknown words put right. Where no page has every word, the pages with most of
 * them stand first. `asked` is what was looked for in the end.
 */
export async function findPages(pagefind: Pagefind, query: string, words: readonly string[], chosen: Chosen): Promise<Found> {
  const plan = planSearch(query, words);
  const filters = Object.fromEntries(Object.entries(chosen).map(([name, values]) => [name, { any: values }]));
  const search = (terms: readonly string[]) => pagefind.search(terms.join(' '), { filters });
  const asked = plan.changed ? plan.corrected.join(' ') : query;

  const all = await search(plan.corrected);
  if (all.results.length > 0) return { ...all, how: plan.changed ? 'corrected' : 'all', asked };
  const each = await Promise.all(plan.corrected.map((term) => search([term])));
  return { results: mergeByWords(each.map(({ results }) => results)), filters: each[0]?.filters ?? {}, how: 'any', asked };
}

/** Pages found for several words, those with most words first, then by how well they fit. */
function mergeByWords(lists: readonly FoundPage[][]): FoundPage[] {
  const pages = new Map<string, { page: FoundPage; words: number; score: number }>();
  for (const page of lists.flat()) {
    const known = pages.get(page.id) ?? { page, words: 0, score: 0 };
    pages.set(page.id, { page, words: known.words + 1, score: known.score + page.score });
  }
  return [...pages.values()].sort((a, b) => b.words - a.words || b.score - a.score).map(({ page }) => page);
}

/** The values that are ticked, by filter. */
export type Chosen = Record<string, string[]>;

export interface Found {
  results: FoundPage[];
  filters: FilterCounts;
  how: 'all' | 'corrected' | 'any';
  asked: string;
}
