import { rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { isShared, languageBase } from '../domain/paths.ts';
import { findFiles } from '../publishing/find-files.ts';
import type { SiteSettings } from '../site/environment.ts';

/**
 * Lets the sites of one council in several languages stand together. What there is once for all of them is built with the
 * main one, so it is taken out of the others. A live preview is of one language; the others are served as `npm start` built
 * them.
 */
export function otherLanguages(settings: SiteSettings): AstroIntegration {
  const { root, base, out, language, languages } = settings;
  let putFirst: () => unknown = () => undefined;
  return {
    name: 'other-languages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (base === root) return;
        const folder = fileURLToPath(dir);
        const shared = (await findFiles(folder, '')).filter((file) => isShared(`/${file}`));
        for (const file of shared) await rm(join(folder, file));
        // The longest first: a folder inside another is empty before it.
        const folders = [...new Set(shared.map((file) => dirname(file)))].sort((a, b) => b.length - a.length);
        for (const name of folders) await removeEmpty(join(folder, name));
      },
      'astro:server:setup': ({ server }) => {
        const built = sirv(resolve(base === root ? out : join(out, '..')), { dev: true });
        const others = languages
          .filter((other) => other !== language)
          .map((other) => languageBase(root, other, languages));
        const isBuilt = (url: string) =>
          url.startsWith(`${base}pagefind/`) ||
          (others.some((other) => url.startsWith(other)) && (base === root || !url.startsWith(base)));
        const handle = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
          if (isBuilt(request.url ?? '/')) built(request, response, next);
          else next();
        };
        // Put before all else when all else is in place: the server has no answer outside the path of its own language.
        putFirst = () => server.middlewares.stack.unshift({ route: '', handle });
      },
      'astro:server:start': () => {
        putFirst();
      },
    },
  };
}

async function removeEmpty(path: string): Promise<void> {
  const left = await findFiles(path, '').catch(() => ['']);
  if (left.length === 0) await rm(path, { recursive: true });
}
