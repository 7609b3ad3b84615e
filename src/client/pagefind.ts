/** The part of Pagefind's browser API that the search page uses. https://pagefind.app/docs/api/ */
export interface Pagefind {
  options: (options: { ranking?: Record<string, number>; excerptLength?: number }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: FoundPage[] }>;
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
