import { contentPolicy } from './content-policy.ts';
import { fileTypes } from './file-types.ts';
import type { Language } from './languages.ts';

/**
 * The headers of every answer of a site: the one table that the files for each host are written from. The first rule is for
 * every path; where a later one has the same header, it takes its place.
 *
 * A council with two languages has a second site below the first, at `/cy/`, under the same rules.
 */
export function makeHeaderRules({ base, languages }: SitePaths): HeaderRule[] {
  const own = sitesOf({ base, languages }).flatMap((site, index) =>
    siteRules
      // Such a rule is for every site already, and some hosts join the headers of two rules that fit.
      .filter(({ path }) => index === 0 || !path.startsWith('*'))
      .map(({ path, headers }) => ({ path: `${site}${path}`, headers })),
  );
  return [{ path: `${base}*`, headers: everywhere }, ...own];
}

/** Where each site of a council lies, the main one first: `/`, `/cy/`. */
export function sitesOf({ base, languages }: SitePaths): string[] {
  return languages.map((language, index) => (index === 0 ? base : `${base}${language}/`));
}

/** True when a path is one of a rule: its own, any that a `*` stands for. */
export function isPathOf(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(path);
}

const revalidate = 'public, max-age=0, must-revalidate';
const unchanging = 'public, max-age=31536000, immutable';
const aWeek = 'public, max-age=604800';

/** What a page could ask a browser for; none does. Only names that every browser of today knows, or it would complain. */
const refused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/**
 * Two years of HTTPS only, but neither `includeSubDomains` nor `preload`: a council decides that for its whole domain, where
 * other services may live.
 */
const everywhere = {
  'Content-Security-Policy': contentPolicy('page'),
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': revalidate,
};

/** Data that other sites may read, wherever it lies. Not every JSON or XML file is data, but all of them in `data/` are. */
const openData = ['*.csv', '*.ics', '*.atom', 'data/*.json', 'data/*.jsonld', 'data/*.xml'].map((path) => ({
  path,
  headers: {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Content-Type': fileTypes[path.replace(/^.*\./, '') as keyof typeof fileTypes],
  },
}));

/** Paths from the top of a site. Files that have a digest of themselves in their names never change under that name. */
const siteRules: HeaderRule[] = [
  { path: 'search/', headers: { 'Content-Security-Policy': contentPolicy('search') } },
  {
    path: 'pagefind/pagefind-worker.js',
    headers: { 'Content-Security-Policy': contentPolicy('worker') },
  },
  ...['assets/*', 'pagefind/fragment/*', 'pagefind/index/*'].map((path) => ({
    path,
    headers: { 'Cache-Control': unchanging },
  })),
  { path: 'fonts/*', headers: { 'Cache-Control': aWeek } },
  ...openData,
];

export interface HeaderRule {
  /** A path of the host, `/search/`, or several with one `*` that stands for any signs: `/assets/*`, `/*.csv`. */
  path: string;
  headers: Record<string, string>;
}

export interface SitePaths {
  /** The path the site lives at, `/` or `/social-value/`. */
  base: string;
  /** The council's languages, the main one first. */
  languages: readonly Language[];
}
