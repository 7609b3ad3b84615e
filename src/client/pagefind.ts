/** The part of Pagefind's browser API that the search page uses. https://pagefind.app/docs/api/ */
export interface Pagefind {
  options: (options: { ranking?: Record<string, number>; excerptLength?: number }) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (query: string | null, options?: { filters?: Record<string, { any: string[] }> }) => Promise<SearchAnswer>;
}

/** For each filter, each of its values with the number of pages. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface SearchAnswer {
  results: FoundPage[];
  filters: FilterCounts;
}

export interface FoundPage {
  id: string;
  score: number;
  data: () => Promise<FoundData>;
}

export interface FoundData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}
