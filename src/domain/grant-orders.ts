import type { Sort } from './facets.ts';
import type { Language } from './languages.ts';

/** By what grants are put in order: the same in the pages that are built and in the browser. */
export function compareGrants(
  sort: Sort | undefined,
  language: Language,
): (a: Sortable, b: Sortable) => number {
  const byTitle = (a: Sortable, b: Sortable) => a.title.localeCompare(b.title, language);
  const first = orders[sort ?? 'date'];
  return (a, b) => first(a, b) || byTitle(a, b);
}

/** What is near comes first, and the largest award; where none is published, last. Titles are what is left. */
const orders: Record<Sort | 'date', (a: Sortable, b: Sortable) => number> = {
  date: (a, b) => a.date - b.date,
  amount: (a, b) => (b.most ?? -1) - (a.most ?? -1),
  title: () => 0,
};

export interface Sortable {
  title: string;
  /** As in the list: the instant of the next date, in milliseconds, negative once it is over. */
  date: number;
  /** The largest award in pence, where it is published. */
  most?: number | undefined;
}
