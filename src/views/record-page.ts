import type { CollectionName } from '../domain/collection-names.ts';
import { formatDay, type Day } from '../domain/days.ts';
import type { Language } from '../domain/languages.ts';
import { recordPath, sectionPaths } from '../domain/paths.ts';
import { audienceNames } from '../domain/vocabulary.ts';
import { collections } from '../schemas/collections.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Source } from '../schemas/parts.ts';
import type { Fact, Link, Section, Tag } from './blocks.ts';
import { section } from './blocks.ts';
import { findRelated } from './related.ts';
import { showSource, uniqueSources } from './sources.ts';
import { toListItem } from './list-item.ts';

/**
 * Everything the page of one record shows. In order: `opening`; what the record's own body says before its first heading;
 * `middle`; the rest of the body; `sections`.
 */
export interface RecordPage {
  path: string;
  title: string;
  summary: string;
  /** What kind of thing this is, in a word or two, over the title. */
  kind: string;
  tag?: Tag;
  draft: boolean;
  /** The language of the whole page, where nobody has translated it into that of the site. */
  language?: Language;
  /** What has to be said of its translation, in the language of the site. */
  notice?: string;
  breadcrumbs: Link[];
  /** The one figure the page is about, large. */
  figure?: { words: string; label: string };
  facts: Fact[];
  factsTitle: string;
  opening: Section[];
  middle: Section[];
  sections: Section[];
  audience: string[];
  aliases: string[];
  owner: string;
  reviewedOn: string;
  reviewBy: string;
  /** Set when the review is overdue on the day of the build. */
  overdue?: string;
  search: { section: string; themes: string[]; audience: string[] };
}

/** What a view of one collection adds to what all record pages have. */
export type RecordParts = Pick<RecordPage, 'facts'> &
  Partial<Pick<RecordPage, 'kind' | 'tag' | 'figure' | 'opening' | 'middle' | 'sections' | 'factsTitle'>> & {
    sources?: Source[];
    themes?: string[];
  };

/** Puts a record's own parts together with the sources, related records and upkeep that every record has. */
export function assembleRecordPage<C extends CollectionName>(
  content: CouncilContent,
  record: ContentRecord<C>,
  today: Day,
  parts: RecordParts,
): RecordPage {
  const { data, collection, id } = record;
  const { section: sectionName, singular } = collections[collection];
  const sources = uniqueSources([...data.sources, ...(parts.sources ?? [])]);
  const shown = linksIn([...(parts.opening ?? []), ...(parts.middle ?? []), ...(parts.sections ?? [])]);
  const related = findRelated(content, record)
    .map((other) => toListItem(other, today))
    .filter(({ href }) => !shown.has(href));
  const overdue =
    data.reviewBy < today
      ? { overdue: `This page was due for a review by ${formatDay(data.reviewBy)}.` }
      : {};
  return {
    path: recordPath(collection, id),
    title: data.title,
    summary: data.summary,
    kind: parts.kind ?? singular,
    ...(parts.tag ? { tag: parts.tag } : {}),
    ...(parts.figure ? { figure: parts.figure } : {}),
    draft: data.status === 'draft',
    breadcrumbs: breadcrumbsTo(collection),
    facts: parts.facts,
    factsTitle: parts.factsTitle ?? 'At a glance',
    opening: parts.opening ?? [],
    middle: parts.middle ?? [],
    sections: [
      ...(parts.sections ?? []),
      ...section('sources', 'Sources', [{ kind: 'sources', sources: sources.map(showSource) }]),
      ...section('related', 'Related', [{ kind: 'records', items: related, brief: true }]),
    ],
    audience: data.audience.map((name) => audienceNames[name]),
    aliases: data.aliases,
    owner: data.owner,
    reviewedOn: formatDay(data.reviewedOn),
    reviewBy: formatDay(data.reviewBy),
    ...overdue,
    search: {
      section: sectionName,
      themes: parts.themes ?? [],
      audience: data.audience.map((name) => audienceNames[name]),
    },
  };
}

/** The records that the page lists already; they are not listed again under Related. */
function linksIn(sections: readonly Section[]): Set<string> {
  return new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'records' ? block.items.map(({ href }) => href) : [])),
    ),
  );
}

function breadcrumbsTo(collection: CollectionName): Link[] {
  const home = { text: 'Home', href: '/' };
  if (collection === 'pages') return [home];
  const list = collection === 'outcomes' ? 'strategy' : collection;
  return [home, { text: collections[list].section, href: sectionPaths[list] }];
}
