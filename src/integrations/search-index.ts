import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { findFiles } from '../publishing/find-files.ts';

/**
 * The search index of a site: every built page is given to Pagefind, which keeps those with a `data-pagefind-body`, and
 * writes its index to `pagefind/`. A live preview is served the index of the build that `npm start` made beside it.
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
  for (const path of await findFiles(folder, '.html')) {
    const { errors: refused } = await index.addHTMLFile({ sourcePath: path, content: await readFile(join(folder, path), 'utf8') });
    if (refused.length > 0) throw new Error(`${path} could not be put into the search index: ${refused.join('; ')}`);
  }
  const { errors: unwritten } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (unwritten.length > 0) throw new Error(`The search index could not be written: ${unwritten.join('; ')}`);
  await close();
}
