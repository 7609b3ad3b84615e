import type { CollectionName } from './collection-names.ts';
import type { Language } from './languages.ts';

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

/** The page that shows every promise of a council with what is done for it and what is known of it. */
export const threadPath = '/golden-thread/';

/** The page that tells a supplier what a contract has to do, by what it is worth. */
export const procurementPath = '/procurement/';

/** Where the site of a council lives in one language: the main one at the council's own path, each other in a folder there. */
export function languageBase(root: string, language: Language, [main]: readonly Language[]): string {
  return language === main ? root : `${root}${language}/`;
}

/** True for an address that there is once for all languages of a council, at the council's own path. */
export function isShared(path: string): boolean {
  return sharedAddresses.some((pattern) => pattern.test(path));
}

/** What holds no words of the interface: files of data, pictures, fonts, colours. Pages, calendars and feeds are in each language. */
const sharedAddresses = [
  /^\/data\/.+\.(?!(?:html|ics|atom)$)[a-z0-9]+$/,
  /^\/images\//,
  /^\/fonts\//,
  /^\/council\.css$/,
  /^\/(icon\.svg|apple-touch-icon\.png)$/,
  /^\/robots\.txt$/,
];

/** An address from the root of a site, as a page of it has to link to it. */
export function addressIn({ root, base }: SitePlace, path: string): string {
  return withBase(path, isShared(path) ? root : base);
}

export interface SitePlace {
  /** The path of the council, `/` or `/social-value/`. */
  root: string;
  /** The path of the site in one of its languages, such as `/social-value/cy/`. */
  base: string;
}

/** An address from the root, put under the path a site lives at: `/grants/` and `/social-value` give `/social-value/grants/`. */
export function withBase(path: string, base: string): string {
  const root = base.replace(/\/+$/, '');
  return path.startsWith('/') && !path.startsWith('//') ? `${root}${path}` : path;
}
