import type { CollectionName } from '../domain/collection-names.ts';
import type { Language } from '../domain/languages.ts';
import type { Award } from './awards.ts';
import type { RecordData } from './collections.ts';
import type { Council } from './council.ts';
import type { Redirects } from './redirects.ts';

/** One record: its id, its checked front matter and its Markdown body as written. */
export interface ContentRecord<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
  data: RecordData<C>;
  body: string;
  /** The language of its words where it is not that of the content it stands in: nobody has translated it yet. */
  language?: Language;
  /** True where it is a translation, and the original has been reviewed since. */
  outdated?: true;
}

/** Everything one council says: the object that every page, feed and check works on. Records are in order of id. */
export type CouncilContent = { [C in CollectionName]: ContentRecord<C>[] } & {
  /** The language this site is in; its interface words and its days are in it. */
  language: Language;
  council: Council;
  awards: Award[];
  redirects: Redirects;
};
