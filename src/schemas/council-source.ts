import type { Root } from 'mdast';
import type { CollectionName } from '../domain/collection-names.ts';
import type { Language } from '../domain/languages.ts';
import type { Issue } from '../domain/issue.ts';
import type { Locate, Place } from '../domain/place.ts';
import type { Award } from './awards.ts';
import type { RecordData } from './collections.ts';
import type { Council } from './council.ts';
import type { Redirects } from './redirects.ts';
import type { CouncilTranslation, Translation } from './translations.ts';
import type { Words } from './words.ts';

/**
 * One council's folder as it was read: every file with its values and where they stand, faults and all. The checks work
 * on this; a site is built from it only when it has no error.
 */
export interface CouncilSource {
  /** The name of the council's folder. */
  id: string;
  /** The folder as people know it: "content/testshire". */
  folder: string;
  council: SourceFields<Council>;
  redirects: SourceFields<Redirects>;
  /** The council's own words; without the file both lists are empty. */
  words: SourceFields<Words>;
  records: SourceRecord[];
  /** The records in other languages: `x.cy.md` beside `x.md`. */
  translations: SourceTranslation[];
  /** The council's own words in other languages: `council.cy.yaml`. */
  councilTranslations: (SourceFields<CouncilTranslation> & { language: Language })[];
  awards: SourceAwards;
  /** Every file under images/, as "images/name.png". */
  images: string[];
  /** The text of each of them that is an SVG. */
  svgs: SourceSvg[];
  /** Published records that were renamed or removed, as far as git remembers; reading a folder alone finds none. */
  former: FormerRecord[];
  /** What was found while reading: syntax, encoding, fields that their schema refuses. */
  issues: Issue[];
}

/** A record that is no longer where it was. */
export interface FormerRecord {
  collection: CollectionName;
  id: string;
  /** Its file inside the council's folder: "grants/chest.md". */
  name: string;
  /** Where it is now; absent when it was removed. */
  renamedTo?: Omit<FormerRecord, 'renamedTo'> | undefined;
}

/** A picture that is text. */
export interface SourceSvg {
  file: string;
  /** "images/logo.svg". */
  name: string;
  text: string;
}

/** A file of fields. `data` is absent when something in it is wrong; `fields` still has every field that is right. */
export interface SourceFields<T> {
  file: string;
  data?: T | undefined;
  fields: Partial<T>;
  locate: Locate;
}

/** One Markdown record, as read. */
export interface SourceRecord<C extends CollectionName = CollectionName> extends SourceFields<RecordData<C>> {
  collection: C;
  id: string;
  /** The language it is written in: the council's main one. */
  language: Language;
  /** True when only the preview shows it. */
  draft: boolean;
  body: string;
  /** The Markdown tree of the body; absent when it could not be read. Its positions count from the body's first line. */
  tree?: Root | undefined;
  /** The trees of the fields that hold Markdown, such as howToApply. */
  fieldTrees: { field: string; tree: Root }[];
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

/** The words of one record in another language, as read. A draft when its original is one. */
export interface SourceTranslation
  extends SourceFields<Translation>, Omit<SourceRecord, keyof SourceFields<object>> {
  /** Absent when there is no such record. */
  original?: SourceRecord | undefined;
}

/** A Markdown file, whether it is a record or a translation of one. */
export type SourceText = SourceRecord | SourceTranslation;

/** `awards.csv`, as read. Without the file there are no rows. */
export interface SourceAwards {
  file: string;
  rows: SourceAward[];
}

/** One row: the cells that are right, and the place of each cell by its heading. */
export interface SourceAward {
  data?: Award | undefined;
  fields: Partial<Award>;
  placeOf: (heading: string) => Place;
  /** The row as a spreadsheet counts it, the headings being row 1. A cell with a line break takes several lines of the file. */
  row: number;
}
