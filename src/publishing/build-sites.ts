import { availableParallelism } from 'node:os';
import { findFiles } from './find-files.ts';
import { runAstro } from './run-astro.ts';
import { scanSite } from './scan-site.ts';
import type { SiteOptions } from './site-environment.ts';
import { openStage } from './stage.ts';

/**
 * Builds the sites of several councils aside and puts them into place when all of them are whole. As many are built at
 * once as there are processors. `report` is told what happens, one line at a time.
 */
export async function buildSites({ councils, out, report, ...options }: BuildRequest): Promise<BuiltSite[]> {
  const stage = await openStage(out);
  try {
    const waiting = [...councils];
    const built: BuiltSite[] = [];
    const work = async (): Promise<void> => {
      for (let council = waiting.shift(); council !== undefined; council = waiting.shift()) {
        report(`Building ${council} …`);
        const started = performance.now();
        const folder = stage.folderFor(council);
        await runAstro('build', { ...options, council, out: folder, cache: stage.cacheFor(council) }, false, [
          '--silent',
        ]);
        await scanSite(folder);
        const pages = (await findFiles(folder, '.html')).length;
        await stage.bring(council);
        const seconds = (performance.now() - started) / 1000;
        report(`Built ${council}: ${pages} pages in ${seconds.toFixed(1)} seconds.`);
        built.push({ council, pages, seconds });
      }
    };
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), councils.length) }, work));
    for (const council of councils) await stage.publish(council);
    return built.sort((a, b) => councils.indexOf(a.council) - councils.indexOf(b.council));
  } finally {
    await stage.close();
  }
}

export interface BuildRequest extends Omit<SiteOptions, 'council' | 'out' | 'cache'> {
  councils: string[];
  /** The folder that gets a folder for each council. */
  out: string;
  report: (line: string) => void;
}

export interface BuiltSite {
  council: string;
  pages: number;
  seconds: number;
}
