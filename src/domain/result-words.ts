import type { Forms } from './say.ts';

/** What the search page says of its results. Its script gets these as data, so they are plain texts with places to fill. */
export interface ResultWords {
  /** `{count}` and `{query}`. */
  found: Forms;
  /** `{count}`, `{asked}` and `{query}`: another spelling was looked for. */
  corrected: Forms;
  /** `{count}` and `{query}`: no page has every word. */
  some: Forms;
  /** `{query}`. */
  nothing: string;
  /** `{query}`: filters are set. */
  nothingWithFilters: string;
  /** While the index is fetched. */
  waiting: string;
  /** The index could not be fetched. */
  failed: string;
  /** What each filter is called. */
  filters: { section: string; theme: string; audience: string };
}
