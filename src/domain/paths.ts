import type { CollectionName } from './collection-names.ts';

/** The address of a record on its council's site, from the root, always with a trailing slash. */
export function recordPath(collection: CollectionName, id: string): string {
  return collection === 'pages' ? `/${id}/` : `${sectionPaths[collection]}${id}/`;
}

/** Where a collection's list stands. Outcomes are listed with the strategy, other pages nowhere. */
export const sectionPaths = {
  strategy: '/strategy/',
  outcomes: '/outcomes/',
  themes: '/themes/',
  grants: '/grants/',
  programmes: '/programmes/',
  partnerships: '/partnerships/',
  measures: '/impact/',
  pages: '/',
} as const satisfies Record<CollectionName, string>;

/** An address from the root, put under the path a site lives at: `/grants/` and `/social-value` give `/social-value/grants/`. */
export function withBase(path: string, base: string): string {
  const root = base.replace(/\/+$/, '');
  return path.startsWith('/') && !path.startsWith('//') ? `${root}${path}` : path;
}
