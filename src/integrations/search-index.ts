import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import sirv from 'sirv';
import { findFiles } from '../publishing/find-files.ts';

/**
 * The search index of a site: every built page with a `data-pagefind-body` is given to Pagefind, which writes its index to
 * `pagefind/`; the pages of each filter are added to it. A live preview is served the index of the build that `npm start`
 * made beside it.
 */
export function searchIndex({ base, out }: { base: string; out: string }): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeIndex(fileURLToPath(dir));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base}pagefind`, sirv(join(out, 'pagefind'), { dev: true }));
      },
    },
  };
}

async function writeIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  let pages = 0;
  for (const path of await findFiles(folder, '.html')) {
    const content = await readFile(join(folder, path), 'utf8');
    // Where no page at all is marked, Pagefind would take every page for one to find.
    if (!content.includes('data-pagefind-body')) continue;
    const { errors: refused } = await index.addHTMLFile({ sourcePath: path, content });
    if (refused.length > 0)
      throw new Error(`${path} could not be put into the search index: ${refused.join('; ')}`);
    pages += 1;
  }
  // Pagefind's own `writeFiles` answers before all is on the disk: on a busy machine a site was left with an empty file.
  const { files, errors: unmade } = await index.getFiles();
  if (unmade.length > 0) throw new Error(`The search index could not be made: ${unmade.join('; ')}`);
  await close();
  const own = {
    path: 'page-sets.json',
    content: Buffer.from(JSON.stringify(pages > 0 ? findPageSets(files) : {})),
  };
  for (const { path, content } of [...files.filter(isNeeded), own]) {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Pagefind brings search pages of its own along, in several kinds; the site has one already. */
function isNeeded({ path }: IndexFile): boolean {
  return !/^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(path);
}

/**
 * For each filter and each of its values, sorted, the ids of the pages that have it. Pagefind has filters of its own, but
 * writes their values in another order each time, and no two builds would be the same.
 */
function findPageSets(files: readonly IndexFile[]): Record<string, Record<string, string[]>> {
  const found: { name: string; value: string; id: string }[] = [];
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) continue;
    const text = gunzipSync(content).toString('utf8').slice(fragmentMark.length);
    const { meta } = JSON.parse(text) as { meta: { filters: string } };
    const filters = JSON.parse(meta.filters) as Record<string, string[]>;
    for (const [name, values] of Object.entries(filters))
      for (const value of values) found.push({ name, value, id });
  }
  found.sort((a, b) => a.value.localeCompare(b.value, 'en-GB') || (a.id < b.id ? -1 : 1));
  const sets: Record<string, Record<string, string[]>> = {};
  for (const { name, value, id } of found) ((sets[name] ??= {})[value] ??= []).push(id);
  return sets;
}

/** What Pagefind writes before each file's own content, to tell whether the browser has unpacked it. */
const fragmentMark = 'pagefind_dcd';
