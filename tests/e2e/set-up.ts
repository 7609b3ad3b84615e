import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { parse } from 'yaml';
import type { Language } from '../../src/domain/languages.ts';
import { serveSite } from '../../src/publishing/serve-site.ts';
import { openBrowser } from './open-browser.ts';
import { runScript } from './run-script.ts';

/** Both real councils and the made-up one are built once, by the real command, in each of their languages, and served until
 * the last test is over. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const out = await mkdtemp(join(tmpdir(), 'commonweal-sites-'));
  const takeAway = () => rm(out, { recursive: true });
  try {
    await build(['--out', out, '--today', '2026-11-22']);
    // The browser is unpacked here, before two test files want to do it at once.
    await (await openBrowser()).close();
    await build(['testshire', '--content', 'tests/fixtures', '--out', out, '--today', '2026-04-01']);
  } catch (cause) {
    await takeAway();
    throw cause;
  }
  const served = await Promise.all(
    ['havering', 'sevenoaks', 'testshire'].map(async (council) => {
      const folder = join(out, council);
      return { council, folder, ...(await serveSite(folder, 0)) };
    }),
  );
  const sites = served.flatMap(({ council, folder, url }) => {
    const { languages } = parse(readFileSync(join(contentOf(council), council, 'council.yaml'), 'utf8')) as {
      languages: Language[];
    };
    return languages.map((language, index) => {
      const inside = index === 0 ? '' : `${language}/`;
      return { council, language, root: folder, folder: join(folder, inside), url: url + inside };
    });
  });
  project.provide('sites', sites);
  return async () => {
    for (const { server } of served) {
      server.closeAllConnections();
      server.close();
    }
    await takeAway();
  };
}

function contentOf(council: string): string {
  return council === 'testshire' ? 'tests/fixtures' : 'content';
}

async function build(args: string[]): Promise<void> {
  const { code, output } = await runScript('build', args);
  if (code !== 0) throw new Error(`npm run build -- ${args.join(' ')} ended with ${code}.\n${output}`);
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: { council: string; language: Language; root: string; folder: string; url: string }[];
  }
}
