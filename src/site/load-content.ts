import { getCollection, getEntry } from 'astro:content';
import type { CollectionName } from '../domain/collection-names.ts';
import type { Award } from '../schemas/awards.ts';
import type { RecordData } from '../schemas/collections.ts';
import type { Council } from '../schemas/council.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Redirects } from '../schemas/redirects.ts';
import { settings } from './environment.ts';

/** Everything the council says, for the views. Drafts are in it only when they are to be shown. */
export function loadContent(): Promise<CouncilContent> {
  if (import.meta.env.DEV) return assemble();
  return (built ??= assemble());
}

let built: Promise<CouncilContent> | undefined;

async function assemble(): Promise<CouncilContent> {
  const council = await getEntry('council', settings.council);
  if (!council)
    throw new Error(`The council ${settings.council} could not be read. Run npm run check to see why.`);
  const redirects = await getEntry('redirects', settings.council);
  const awards = await getCollection('awards');
  return {
    language: settings.language,
    council: council.data as Council,
    redirects: (redirects?.data ?? {}) as Redirects,
    awards: awards.sort((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => entry.data as Award),
    strategy: await recordsOf('strategy'),
    outcomes: await recordsOf('outcomes'),
    themes: await recordsOf('themes'),
    grants: await recordsOf('grants'),
    programmes: await recordsOf('programmes'),
    partnerships: await recordsOf('partnerships'),
    measures: await recordsOf('measures'),
    pages: await recordsOf('pages'),
  };
}

/** The loader has checked each entry by the schema of its collection, so its data has that shape. */
async function recordsOf<C extends CollectionName>(collection: C): Promise<ContentRecord<C>[]> {
  const entries: { id: string; data: unknown; body?: string }[] = await getCollection(collection);
  return entries
    .map(({ id, data, body }) => ({ collection, id, data: data as RecordData<C>, body: body ?? '' }))
    .filter((record) => settings.drafts || record.data.status === 'published')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
