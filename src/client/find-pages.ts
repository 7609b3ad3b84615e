import { planSearch } from '../domain/search-plan.ts';
import type { PageSets } from './page-sets.ts';
import type { FoundPage, Pagefind } from './pagefind.ts';

/**
 * Looks for a query with the spelling of unknown words put right, among the pages of the filters that are chosen. Where no
 * page has every word, the pages with most of them stand first. `asked` is what was looked for in the end.
 */
export async function findPages(
  pagefind: Pagefind,
  query: string,
  { words, sets }: Known,
  chosen: Chosen,
): Promise<Found> {
  const plan = planSearch(query, words);
  const search = async (terms: readonly string[]) =>
    sets.size > 0 ? (await pagefind.search(terms.join(' '))).results : [];
  const all = await search(plan.corrected);
  const pages =
    all.length > 0 ? all : mergeByWords(await Promise.all(plan.corrected.map((term) => search([term]))));
  return {
    results: pages.filter(isIn(sets, chosen)),
    filters: countFilters(pages, sets, chosen),
    how: all.length === 0 ? 'any' : plan.changed ? 'corrected' : 'all',
    asked: plan.changed ? plan.corrected.join(' ') : query,
  };
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

/** Whether a page has a chosen value of each filter of which one is chosen. */
function isIn(sets: PageSets, chosen: Chosen): (page: FoundPage) => boolean {
  return ({ id }) =>
    Object.entries(chosen).every(([name, values]) =>
      values.some((value) => sets.get(name)?.get(value)?.has(id)),
    );
}

/** The pages behind each value, were it chosen too: of its own filter any value will do, of the others what is chosen. */
function countFilters(pages: readonly FoundPage[], sets: PageSets, chosen: Chosen): FilterCounts {
  const counts = [...sets].map(([name, values]) => {
    const others = Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== name));
    const left = pages.filter(isIn(sets, others));
    return [
      name,
      Object.fromEntries(
        [...values].map(([value, ids]) => [value, left.filter(({ id }) => ids.has(id)).length]),
      ),
    ] as const;
  });
  return Object.fromEntries(counts);
}

/** The values that are ticked, by filter. */
export type Chosen = Record<string, string[]>;

/** For each filter, each of its values with the number of pages. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface Found {
  results: FoundPage[];
  filters: FilterCounts;
  how: 'all' | 'corrected' | 'any';
  asked: string;
}

/** What the search page knows of the site: its words, and the pages behind each filter. */
export interface Known {
  words: string[];
  sets: PageSets;
}
