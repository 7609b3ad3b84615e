import type { Known } from './find-pages.ts';
import { loadPageSets } from './page-sets.ts';
import type { Pagefind } from './pagefind.ts';

/** Fetches what a search needs, once: a second call gets the same, and one after a failure tries again. */
export function makeSearchOpener(files: SearchFiles): () => Promise<OpenSearch> {
  let opened: Promise<OpenSearch> | undefined;
  return () => {
    opened ??= open(files).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}

async function open(files: SearchFiles): Promise<OpenSearch> {
  const [pagefind, words, sets] = await Promise.all([
    import(/* @vite-ignore */ new URL(files.index, location.href).href) as Promise<Pagefind>,
    fetch(files.words).then((answer) => answer.json() as Promise<string[]>),
    loadPageSets(files.sets),
  ]);
  // A page that has the very word goes before one that has a word of the same stem; long pages are not held against it.
  await pagefind.options({ excerptLength: 24, ranking: { termSimilarity: 8, pageLength: 0.4 } });
  // A site without records has no index to open.
  if (sets.size > 0) await pagefind.init();
  return { pagefind, words, sets };
}

/** The addresses of the search index, of the list of known words and of the pages of each filter. */
export type SearchFiles = Record<'index' | 'words' | 'sets', string>;
export type OpenSearch = Known & { pagefind: Pagefind };
