import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findFiles } from '../publishing/find-files.ts';
import { drawCard } from './share-images/draw-card.ts';
import { findCard } from './share-images/find-card.ts';

/**
 * Draws the picture that stands for a page when its address is shared, for each built page whose head names one. It says
 * what the head says; so no page can have a picture of another, and a page without a head for cards has none.
 */
export function shareImages(): AstroIntegration {
  return {
    name: 'share-images',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const waiting = await findFiles(folder, '.html');
        const work = async (): Promise<void> => {
          for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
            const found = findCard(await readFile(join(folder, file), 'utf8'));
            if (!found) continue;
            const target = join(folder, found.path);
            await mkdir(dirname(target), { recursive: true });
            await writeFile(target, await drawCard(found.card));
          }
        };
        await Promise.all(Array.from({ length: availableParallelism() }, work));
      },
    },
  };
}
