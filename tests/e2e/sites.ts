import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { languages, type Language } from '../../src/domain/languages.ts';
import { findFiles } from '../../src/publishing/find-files.ts';

/** The sites that the set-up built and serves, one for each language of a council, with every page of them. */
export const sites: Site[] = await Promise.all(
  inject('sites').map(async (site) => {
    const all = await readPages(site);
    const name = site.folder === site.root ? site.council : `${site.council} in ${site.language}`;
    const isTranslation = site.folder !== site.root;
    return {
      ...site,
      name,
      isTranslation,
      pages: all.filter((page) => !isOld(page)),
      oldAddresses: all.filter(isOld),
    };
  }),
);

/** Both real councils: those whose content a resident reads. */
export const realSites = sites.filter(({ council }) => council !== 'testshire');

/** The site of one council in one language. */
export function siteOf(council: string, language: Language = 'en'): Site {
  const site = sites.find((one) => one.council === council && one.language === language);
  if (!site) throw new Error(`No site of ${council} in ${language} was built.`);
  return site;
}

/** One page of each kind, the longest: a kind is an address such as `/grants/…/`, or any list of the finder. */
export function onePerKind(pages: readonly SitePage[]): SitePage[] {
  const longest = new Map<string, SitePage>();
  for (const page of [...pages].sort((a, b) => b.html.length - a.html.length)) {
    const kind = page.path
      .replace(/^\/grants\/(?:for|open|opening-soon|over|sort|theme|up-to)\/.*/, 'a list of the finder')
      .replace(
        /^(\/(?:for|grants\/awarded|grants|impact|outcomes|partnerships|programmes|strategy|themes)\/)(?!awarded\/)(?:[^/]+\/)+?(awards\/)?(?:page-\d+\/)?$/,
        '$1…/$2',
      );
    if (!longest.has(kind)) longest.set(kind, page);
  }
  return [...longest.values()];
}

/** Every page of every site with the name a failing test should show. */
export function allPages(): (SitePage & { name: string })[] {
  return sites.flatMap(({ name, pages }) => pages.map((page) => ({ ...page, name: `${name}${page.path}` })));
}

export interface Site {
  council: string;
  language: Language;
  /** What a failing test calls it. */
  name: string;
  /** True for a site in another language than the council's main one. */
  isTranslation: boolean;
  /** Where the council's site in its main language was built: links of all languages start there. */
  root: string;
  /** Where this one was built. */
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

/** The pages of a site, less those of other languages in folders of their own. */
async function readPages({ folder, root, url }: Pick<Site, 'folder' | 'root' | 'url'>): Promise<SitePage[]> {
  const others = folder === root ? languages.map((language) => `${language}/`) : [];
  const files = (await findFiles(folder, '.html')).filter(
    (file) => !others.some((other) => file.startsWith(other)),
  );
  return files.map((file) => {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    return { path, url: new URL(path.slice(1), url).href, html: readFileSync(join(folder, file), 'utf8') };
  });
}
