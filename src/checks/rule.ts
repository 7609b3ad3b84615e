import type { CollectionName } from '../domain/collection-names.ts';
import type { Day } from '../domain/days.ts';
import type { Dictionary } from '../domain/dictionary.ts';
import { fieldName, type Issue, type Severity } from '../domain/issue.ts';
import type { Place } from '../domain/place.ts';
import type { Language } from '../domain/languages.ts';
import type {
  CouncilSource,
  FormerRecord,
  SourceFields,
  SourceRecord,
  SourceText,
} from '../schemas/council-source.ts';

/**
 * One thing the check holds content to. `why` is for the officer. The examples are the rule's tests and its help: each is
 * a whole council with these records changed, and a wrong one says exactly the message given.
 */
export interface Rule {
  id: string;
  why: string;
  severity: Severity;
  /** Whether an editor may let a finding stand with a waiver. Without it, warnings may be waived and errors may not. */
  waivable?: boolean;
  /** `today` is the day in London for which the content is checked; `dictionary` knows the words of its language. */
  check: (source: CouncilSource, today: Day, dictionary: Dictionary) => Finding[];
  ok: Example[];
  notOk: (Example & { says: string })[];
}

/** What a rule found; the run adds the rule's own id, and its severity unless the finding has one of its own. */
export type Finding = Omit<Issue, 'rule' | 'severity'> & { severity?: Severity };

/** Changes to a council that has nothing wrong with it. A field that is `undefined` is taken out. */
export interface Example {
  records?: {
    in: CollectionName;
    id?: string;
    ending?: 'md' | 'mdx';
    fields?: Record<string, unknown>;
    body?: string;
  }[];
  /** Records in another language; `id` is that of the record. */
  translations?: {
    of: CollectionName;
    id?: string;
    language?: Language;
    fields?: Record<string, unknown>;
    body?: string;
  }[];
  awards?: Record<string, string>[];
  council?: Record<string, unknown>;
  /** The council's own words in Welsh. */
  councilInWelsh?: Record<string, unknown>;
  redirects?: Record<string, string>;
  words?: Record<string, unknown>;
  /** SVG pictures by their name inside images/. */
  images?: Record<string, string>;
  /** Records that git remembers and that are no longer there. */
  former?: FormerRecord[];
  /** The day of the check; 1 April 2026 without it. */
  today?: Day;
}

/** The records of one collection that are published: what a reader of the site will find. */
export function publishedOf<C extends CollectionName>(
  source: CouncilSource,
  collection: C,
): SourceRecord<C>[] {
  return recordsOf(source, collection).filter((record) => record.fields.status !== 'draft');
}

/** The records of one collection, typed. */
export function recordsOf<C extends CollectionName>(source: CouncilSource, collection: C): SourceRecord<C>[] {
  return source.records.filter((record): record is SourceRecord<C> => record.collection === collection);
}

/** Every Markdown file of a council: its records, and what they say in other languages. */
export function allTexts(source: CouncilSource): SourceText[] {
  return [...source.records, ...source.translations];
}

/** A finding at a field of a file; the message begins with the field's name. */
export function at(
  file: SourceFields<never> | SourceFields<object>,
  path: PropertyKey[],
  words: Words,
): Finding {
  const field = fieldName(path);
  return { file: file.file, ...file.locate(path), field, message: `${field}: ${words.says}`, fix: words.fix };
}

/** A finding at a place in a file that belongs to no field. */
export function atPlace(file: string, place: Place, words: Words): Finding {
  return { file, ...place, field: '', message: words.says, fix: words.fix };
}

interface Words {
  says: string;
  fix: string;
}
