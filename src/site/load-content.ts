import { getCollection, getEntry } from 'astro:content';
import type { CollectionName } from '../domain/collection-names.ts';
import type { Language } from '../domain/languages.ts';
import type { Award } from '../schemas/awards.ts';
import type { RecordData } from '../schemas/collections.ts';
import type { Council } from '../schemas/council.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Redirects } from '../schemas/redirects.ts';
import { settings } from './environment.ts';

/**
 * Everything the council says, for the views: in the language of the site, or in the council's main one for a page that is
 * not translated. Drafts are in it only when they are to be shown.
 */
export function loadContent(language: Language = settings.language): Promise<CouncilContent> {
  if (import.meta.env.DEV) return assemble(language);
  const content = built.get(language) ?? assemble(language);
  built.set(language, content);
  return content;
}

const built = new Map<Language, Promise<CouncilContent>>();

async function assemble(language: Language): Promise<CouncilContent> {
  const council = await getEntry('council', settings.council);
  if (!council)
    throw new Error(`The council ${settings.council} could not be read. Run npm run check to see why.`);
  const { own, original } = council.data as unknown as Stored<Council>;
  const redirects = await getEntry('redirects', settings.council);
  const awards = await getCollection('awards');
  return {
    language,
    council: language === settings.language ? own : original,
    redirects: (redirects?.data ?? {}) as Redirects,
    awards: awards.sort((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => entry.data as Award),
    strategy: await recordsOf('strategy', language),
    outcomes: await recordsOf('outcomes', language),
    themes: await recordsOf('themes', language),
    grants: await recordsOf('grants', language),
    programmes: await recordsOf('programmes', language),
    partnerships: await recordsOf('partnerships', language),
    measures: await recordsOf('measures', language),
    pages: await recordsOf('pages', language),
  };
}

/** The loader has checked each entry by the schema of its collection, so its data has that shape. */
async function recordsOf<C extends CollectionName>(
  collection: C,
  language: Language,
): Promise<ContentRecord<C>[]> {
  const entries: { id: string; data: unknown; body?: string }[] = await getCollection(collection);
  return entries
    .map(({ id, data, body = '' }): ContentRecord<C> => {
      const { own, original, ...state } = data as Stored<RecordData<C>>;
      if (language !== settings.language) return { collection, id, data: original, body };
      return { collection, id, data: own, body, ...state };
    })
    .filter((record) => settings.drafts || record.data.status === 'published')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the loader keeps of a record or a council: its fields in the language of the site, and as they were written first. */
interface Stored<T> {
  own: T;
  original: T;
  language?: Language;
  outdated?: true;
}
