import { audiencePath } from '../domain/audience-pages.ts';
import type { CollectionName } from '../domain/collection-names.ts';
import { formatDay, type Day } from '../domain/days.ts';
import type { Now } from '../domain/now.ts';
import { recordPath, sectionPaths } from '../domain/paths.ts';
import type { Language } from '../domain/languages.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Change, Source } from '../schemas/parts.ts';
import type { Breadcrumbs, Fact, Inline, Section, Tag } from './blocks.ts';
import { section } from './blocks.ts';
import { findStrand, type RecordStrand } from './record-strand.ts';
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
  /** Set on a draft. */
  draft?: Tag;
  /** The language of the whole page, where nobody has translated it into that of the site. */
  language?: Language;
  /** What has to be said of its translation, in the language of the site. */
  notice?: string;
  breadcrumbs: Breadcrumbs;
  contentsTitle: string;
  /** The one figure the page is about, large. */
  figure?: { words: string; label: string };
  facts: Fact[];
  factsTitle: string;
  opening: Section[];
  middle: Section[];
  sections: Section[];
  /** Where it hangs between promise and figure. */
  strand?: RecordStrand;
  /** Whom it is for, with the way to all there is for them, and what else people call it: sentences. */
  forWhom?: Inline[];
  alsoCalled?: string;
  /** Who keeps it right, and when it was and will be looked at. */
  upkeep: string;
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
  now: Now,
  parts: RecordParts,
): RecordPage {
  const { data, collection, id } = record;
  const { language } = content;
  const { collections, names, record: words } = wordsIn(language);
  const day = (daylike: Day) => formatDay(daylike, language);
  const audience = data.audience.map((name) => names.audience[name]);
  const forWhom = data.audience.map((name) => ({ text: names.audience[name], href: audiencePath(name) }));
  const sources = uniqueSources([...data.sources, ...(parts.sources ?? [])]);
  const shown = linksIn([...(parts.opening ?? []), ...(parts.middle ?? []), ...(parts.sections ?? [])]);
  const related = findRelated(content, record)
    .map((other) => toListItem(other, now, language))
    .filter(({ href }) => !shown.has(href));
  const strand = findStrand(content, record);
  return {
    path: recordPath(collection, id),
    title: data.title,
    summary: data.summary,
    kind: parts.kind ?? collections[collection].singular,
    ...(parts.tag ? { tag: parts.tag } : {}),
    ...(parts.figure ? { figure: parts.figure } : {}),
    ...(data.status === 'draft' ? { draft: { text: words.draft, tone: 'stopped' as const } } : {}),
    breadcrumbs: breadcrumbsTo(collection, language),
    contentsTitle: words.onThisPage,
    facts: parts.facts,
    factsTitle: parts.factsTitle ?? words.atAGlance,
    opening: parts.opening ?? [],
    middle: parts.middle ?? [],
    sections: [
      ...(parts.sections ?? []),
      ...section('sources', words.sources, [
        { kind: 'sources', sources: sources.map((source) => showSource(source, language)) },
      ]),
      ...section('changes', words.changes, [
        {
          kind: 'facts',
          facts: byDay(data.changes).map(({ on, what }) => ({ label: day(on), value: what })),
        },
      ]),
      ...section('related', words.related, [{ kind: 'records', items: related, brief: true }]),
    ],
    ...(strand ? { strand } : {}),
    ...(audience.length > 0 ? { forWhom: words.forWhom<Inline>(withCommas(forWhom)) } : {}),
    ...(data.aliases.length > 0 ? { alsoCalled: words.alsoCalled(data.aliases.join(', ')) } : {}),
    upkeep: words.upkeep(data.owner, day(data.reviewedOn), day(data.reviewBy)),
    ...(data.reviewBy < now.day ? { overdue: words.overdue(day(data.reviewBy)) } : {}),
    search: { section: collections[collection].section, themes: parts.themes ?? [], audience },
  };
}

/** The links of a list in a sentence. */
function withCommas(links: readonly Inline[]): Inline[] {
  return links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));
}

/** The newest change first. */
function byDay(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

/** The records that the page lists already; they are not listed again under Related. */
function linksIn(sections: readonly Section[]): Set<string> {
  return new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'records' ? block.items.map(({ href }) => href) : [])),
    ),
  );
}

function breadcrumbsTo(collection: CollectionName, language: Language): Breadcrumbs {
  const { frame, collections } = wordsIn(language);
  const list = collection === 'outcomes' ? 'strategy' : collection;
  return {
    label: frame.breadcrumbs,
    links: [
      { text: frame.home, href: '/' },
      ...(list === 'pages' ? [] : [{ text: collections[list].section, href: sectionPaths[list] }]),
    ],
  };
}
