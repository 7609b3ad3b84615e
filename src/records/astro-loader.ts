import { relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../domain/collection-names.ts';
import type { Language } from '../domain/languages.ts';
import type { CouncilSource } from '../schemas/council-source.ts';
import { councilInLanguage, recordsInLanguage } from './in-language.ts';
import { loadCouncil } from './load-council.ts';

/**
 * Feeds one collection of a council to Astro from the same reader that the check uses, in the language of the site. A record with a fault is left as
 * it last was: the check refuses it before any build, and a live preview goes on.
 */
export function councilLoader(
  { contentFolder, council, language }: LoadedSite,
  collection: LoadedCollection,
): Loader {
  return {
    name: 'commonweal',
    load: async (context) => {
      fill(collection, await readShared(contentFolder, council), language, context);
      context.watcher?.add(`${contentFolder}/${council}`);
      context.watcher?.on('all', (_event, path) => {
        if (!path.includes(`${sep}${council}${sep}`)) return;
        void refresh(contentFolder, council).then((source) => fill(collection, source, language, context));
      });
    },
  };
}

interface LoadedSite {
  contentFolder: string;
  council: string;
  language: Language;
}

export type LoadedCollection = CollectionName | 'council' | 'awards' | 'redirects';

function fill(
  collection: LoadedCollection,
  source: CouncilSource,
  language: Language,
  context: LoaderContext,
): void {
  const { store } = context;
  const entries = entriesOf(collection, source, language);
  for (const id of store.keys()) if (!entries.some((entry) => entry.id === id)) store.delete(id);
  for (const { id, data, body, file } of entries) {
    if (!data) continue;
    // MDX is compiled as a module, so Astro is told to import the file when it renders the entry; it takes no absolute path.
    const isModule = file?.endsWith('.mdx')
      ? { filePath: relative('', file).split(sep).join('/'), deferredRender: true }
      : {};
    const digest = context.generateDigest(JSON.stringify([data, body]));
    store.set({ id, data, digest, ...(body === undefined ? {} : { body }), ...isModule });
  }
}

function entriesOf(collection: LoadedCollection, source: CouncilSource, language: Language): LoadedEntry[] {
  if (collection === 'council') {
    const own = councilInLanguage(source, language);
    return [{ id: source.id, data: own && { own, original: source.council.data } }];
  }
  if (collection === 'redirects') return [{ id: source.id, data: source.redirects.data }];
  if (collection === 'awards')
    return source.awards.rows.map((row, index) => ({ id: String(index).padStart(6, '0'), data: row.data }));
  const originals = new Map(source.records.map((record) => [`${record.collection}/${record.id}`, record]));
  return recordsInLanguage(source, language)
    .filter((record) => record.collection === collection)
    .map(({ id, data, body, file, ...state }) => {
      const original = originals.get(`${collection}/${id}`)?.data;
      return { id, data: data && { own: data, original, ...state }, body, file };
    });
}

interface LoadedEntry {
  id: string;
  data: Record<string, unknown> | undefined;
  body?: string;
  file?: string;
}

const reading = new Map<string, Promise<CouncilSource>>();

/** Every collection of a council is filled from one reading of its folder. */
function readShared(contentFolder: string, council: string): Promise<CouncilSource> {
  const key = `${contentFolder}/${council}`;
  const source = reading.get(key) ?? loadCouncil(contentFolder, council);
  reading.set(key, source);
  return source;
}

const refreshing = new Map<string, Promise<CouncilSource>>();

/** One new reading for the many events and collections that ask for it within a moment. */
function refresh(contentFolder: string, council: string): Promise<CouncilSource> {
  const key = `${contentFolder}/${council}`;
  const source =
    refreshing.get(key) ??
    new Promise((resolve) => setTimeout(resolve, 50)).then(() => {
      refreshing.delete(key);
      return loadCouncil(contentFolder, council);
    });
  refreshing.set(key, source);
  reading.set(key, source);
  return source;
}
