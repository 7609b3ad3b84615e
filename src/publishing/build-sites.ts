import { availableParallelism } from 'node:os';
import { languageNames, type Language } from '../domain/languages.ts';
import { findFiles } from './find-files.ts';
import { runAstro } from './run-astro.ts';
import { scanSite } from './scan-site.ts';
import type { SiteOptions } from './site-environment.ts';
import { openStage, siteName } from './stage.ts';

/**
 * Builds the sites of several councils aside, one in each language, and puts them into place when all of them are whole.
 * As many are built at once as there are processors. `report` is told what happens, one line at a time.
 */
export async function buildSites({ councils, out, report, ...options }: BuildRequest): Promise<BuiltSite[]> {
  const stage = await openStage(out);
  try {
    const sites = councils.flatMap(({ id, languages }) =>
      languages.map((language) => ({ council: id, languages, language })),
    );
    const waiting = [...sites];
    const built: BuiltSite[] = [];
    const work = async (): Promise<void> => {
      for (let site = waiting.shift(); site !== undefined; site = waiting.shift()) {
        const shown = nameOf(site);
        report(`Building ${shown} …`);
        const started = performance.now();
        const name = siteName(site.council, site.language, site.languages);
        const folder = stage.folderFor(name);
        await runAstro('build', { ...options, ...site, out: folder, cache: stage.cacheFor(name) }, false, [
          '--silent',
        ]);
        await scanSite(folder);
        const pages = (await findFiles(folder, '.html')).length;
        const seconds = (performance.now() - started) / 1000;
        report(`Built ${shown}: ${pages} pages in ${seconds.toFixed(1)} seconds.`);
        built.push({ council: site.council, language: site.language, pages, seconds });
      }
    };
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), sites.length) }, work));
    for (const { id, languages } of councils) await stage.bring(id, languages);
    for (const { id } of councils) await stage.publish(id);
    return sites.flatMap(
      (site) => built.find((one) => one.council === site.council && one.language === site.language) ?? [],
    );
  } finally {
    await stage.close();
  }
}

/** "testshire", and "testshire in Cymraeg" for a council with more than one language. */
function nameOf({ council, languages, language }: { council: string } & Languages): string {
  return languages.length > 1 ? `${council} in ${languageNames[language]}` : council;
}

type Languages = Pick<SiteOptions, 'languages' | 'language'>;

export interface BuildRequest extends Omit<SiteOptions, 'council' | 'out' | 'cache' | keyof Languages> {
  /** Each with its languages, the main one first. */
  councils: { id: string; languages: readonly Language[] }[];
  /** The folder that gets a folder for each council. */
  out: string;
  report: (line: string) => void;
}

export interface BuiltSite {
  council: string;
  language: Language;
  pages: number;
  seconds: number;
}
