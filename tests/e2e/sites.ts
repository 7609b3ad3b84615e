import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { findFiles } from '../../src/publishing/find-files.ts';

/** The sites that the set-up built and serves, with every page of them. */
export const sites: Site[] = await Promise.all(
  inject('sites').map(async (site) => {
    const all = await readPages(site);
    return { ...site, pages: all.filter((page) => !isOld(page)), oldAddresses: all.filter(isOld) };
  }),
);

/** Both real councils: those whose content a resident reads. */
export const realSites = sites.filter(({ council }) => council !== 'testshire');

/** The site of one council. */
export function siteOf(council: string): Site {
  const site = sites.find((one) => one.council === council);
  if (!site) throw new Error(`No site of ${council} was built.`);
  return site;
}

/** One page of each kind, the longest: a kind is an address such as `/grants/…/`. */
export function onePerKind(pages: readonly SitePage[]): SitePage[] {
  const longest = new Map<string, SitePage>();
  for (const page of [...pages].sort((a, b) => b.html.length - a.html.length)) {
    const kind = page.path.replace(
      /^(\/(?:grants|impact|outcomes|partnerships|programmes|strategy|themes)\/)(?!awarded\/).+/,
      '$1…/',
    );
    if (!longest.has(kind)) longest.set(kind, page);
  }
  return [...longest.values()];
}

/** Every page of every site with the name a failing test should show. */
export function allPages(): (SitePage & { name: string })[] {
  return sites.flatMap(({ council, pages }) =>
    pages.map((page) => ({ ...page, name: `${council}${page.path}` })),
  );
}

export interface Site {
  council: string;
  /** Where it was built. */
  folder: string;
  /** Where it is served, with a slash at its end. */
  url: string;
  pages: SitePage[];
  /** Addresses that only send the reader on to another. */
  oldAddresses: SitePage[];
}

export interface SitePage {
  /** From the root of the site: `/grants/`. */
  path: string;
  /** The whole address on the test server. */
  url: string;
  html: string;
}

function isOld({ html }: SitePage): boolean {
  return html.includes('http-equiv="refresh"');
}

async function readPages({ folder, url }: { folder: string; url: string }): Promise<SitePage[]> {
  const files = await findFiles(folder, '.html');
  return files.map((file) => {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    return { path, url: new URL(path.slice(1), url).href, html: readFileSync(join(folder, file), 'utf8') };
  });
}
