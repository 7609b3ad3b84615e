import { cp } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/** Serves and publishes a council's own pictures, `images/` of its folder, at `/images/`. */
export function councilImages({ base, contentFolder, council }: ImageSettings): AstroIntegration {
  const images = join(contentFolder, council, 'images');
  return {
    name: 'council-images',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (!existsSync(images)) return;
        // The check does not look at names that start with a dot, so they are not published either.
        const filter = (path: string) => !basename(path).startsWith('.');
        await cp(images, join(fileURLToPath(dir), 'images'), { recursive: true, filter });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base}images`, sirv(images, { dev: true }));
      },
    },
  };
}

interface ImageSettings {
  base: string;
  contentFolder: string;
  council: string;
}
