import type { Language } from '../domain/languages.ts';
import type { Words } from '../domain/words/en.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Link, ListLink } from './blocks.ts';
import { linkTo } from './find-record.ts';
import { latestFigure, newestWords } from './measure-words.ts';
import { followOutcome, type KindStrand, type OutcomeStrand } from './outcome-strand.ts';
import { drawThread, type ThreadLines } from './thread-lines.ts';
import { orderedOutcomes, orderedThemes } from './thread.ts';

/** Every promise of a council: its themes, what is done for it, what is measured of that, and where nothing is. */
export interface GoldenThreadPage {
  title: string;
  lead: string;
  howToRead: string;
  titles: Record<'map' | 'strands' | 'themes' | 'outcomes' | 'activities' | 'measures', string>;
  themes: Link[];
  outcomes: MapOutcome[];
  lines: ThreadLines;
  strands: ShownStrand[];
}

/** An outcome on the map. It has a row for each kind of activity, and at least one. */
export interface MapOutcome {
  link: Link;
  /** The themes it stands under, as a sentence, and its state where it is no longer worked for. */
  under: string;
  state?: string;
  rows: MapRow[];
  /** Set where no measure names the outcome at all. */
  noFigure?: string;
}

export interface MapRow {
  /** Leads to the one activity, or to the list of them further down; text alone where there is none. */
  done: ListLink | { text: string };
  measured: { figure: FigureLink; more?: ListLink } | { gap: string };
}

/** A measure with its newest figure; text alone where it has none yet. */
export interface FigureLink extends Link {
  figure: string;
}

/** Everything that hangs on one outcome. */
export interface ShownStrand {
  id: string;
  link: Link;
  kinds: { id: string; title: string; activities: { link?: Link; measures: FigureLink[]; gap?: string }[] }[];
  gap?: string;
}

export function buildGoldenThreadPage(content: CouncilContent): GoldenThreadPage {
  const { language } = content;
  const { thread: words } = wordsIn(language);
  const themes = orderedThemes(content);
  const followed = orderedOutcomes(content).map((outcome) => followOutcome(content, outcome));
  const outcomes = followed.map((strand) => showOnMap(strand, themes, language));
  return {
    title: words.title,
    lead: words.lead,
    howToRead: words.howToRead,
    titles: words,
    themes: themes.map(linkTo),
    outcomes,
    lines: drawThread({
      themeCount: themes.length,
      outcomes: followed.map((strand) => ({
        themes: themes.flatMap(({ id }, index) => (strand.outcome.data.themes.includes(id) ? [index] : [])),
        rows: countRows(strand),
      })),
    }),
    strands: followed.map((strand) => showStrand(strand, language)),
  };
}

function showOnMap(
  strand: OutcomeStrand,
  themes: readonly ContentRecord<'themes'>[],
  language: Language,
): MapOutcome {
  const { names, record: shared, thread: words } = wordsIn(language);
  const { outcome, kinds, direct, measures } = strand;
  const { state } = outcome.data;
  const under = themes.filter(({ id }) => outcome.data.themes.includes(id)).map(({ data }) => data.title);
  const rows = [
    ...kinds.map((found): MapRow => ({
      done: showKind(outcome, found, words),
      measured: showMeasured(found.measures, outcome, found.kind, language),
    })),
    ...(direct.length > 0
      ? [
          {
            done: { text: words.direct },
            measured: showMeasured(direct, outcome, 'direct', language),
          },
        ]
      : []),
  ];
  return {
    link: linkTo(outcome),
    under: words.serves(under.join(', ')),
    ...(state === 'active' ? {} : { state: names.outcomeState[state] }),
    rows:
      rows.length > 0 ? rows : [{ done: { text: words.nothingDone }, measured: { gap: shared.noFigure } }],
    ...(measures.length === 0 ? { noFigure: shared.noFigure } : {}),
  };
}

/** The rows of an outcome as the lines count them, in the same order: a measure counts from its first figure on. */
function countRows({ kinds, direct }: OutcomeStrand): { activities: number; measures: number }[] {
  const rows = [
    ...kinds.map(({ activities, measures }) => ({
      activities: activities.length,
      measures: countKnown(measures),
    })),
    ...(direct.length > 0 ? [{ activities: 1, measures: countKnown(direct) }] : []),
  ];
  return rows.length > 0 ? rows : [{ activities: 0, measures: 0 }];
}

function countKnown(measures: readonly ContentRecord<'measures'>[]): number {
  return measures.filter(({ data }) => data.values.some(({ kind }) => kind === 'actual')).length;
}

function showKind(
  { id, data }: ContentRecord<'outcomes'>,
  { kind, activities }: KindStrand,
  words: Words['thread'],
): ListLink {
  const [only, ...others] = activities;
  if (only && others.length === 0) return linkTo(only.activity);
  return { text: words[kind](activities.length), href: `#${listId(id, kind)}`, of: data.title };
}

/** The measure that the council shows first, with its figure, and how many more there are. */
function showMeasured(
  measures: readonly ContentRecord<'measures'>[],
  { id, data }: ContentRecord<'outcomes'>,
  kind: KindStrand['kind'] | 'direct',
  language: Language,
): MapRow['measured'] {
  const { thread: words, outcome: titles } = wordsIn(language);
  const of = `${data.title}, ${kind === 'direct' ? words.direct : titles[kind]}`;
  const known = measures.filter((measure) => latestFigure(measure.data, language));
  const first = known.find((measure) => measure.data.headline) ?? known[0] ?? measures[0];
  if (!first) return { gap: words.noFigureHere };
  return {
    figure: showFigure(first, language),
    ...(measures.length > 1
      ? { more: { text: words.more(measures.length - 1), href: `#${listId(id, kind)}`, of } }
      : {}),
  };
}

function showFigure(measure: ContentRecord<'measures'>, language: Language): FigureLink {
  return { figure: newestWords(measure.data, language), ...linkTo(measure) };
}

function showStrand({ outcome, kinds, direct, measures }: OutcomeStrand, language: Language): ShownStrand {
  const { outcome: titles, record: shared, thread: words } = wordsIn(language);
  const figures = (found: readonly ContentRecord<'measures'>[]) =>
    found.map((measure) => showFigure(measure, language));
  const ofKinds = kinds.map(({ kind, activities }) => ({
    id: listId(outcome.id, kind),
    title: titles[kind],
    activities: activities.map(({ activity, measures: counted }) => ({
      link: linkTo(activity),
      measures: figures(counted),
      ...(counted.length === 0 && measures.length > 0 ? { gap: words.noFigureHere } : {}),
    })),
  }));
  const asWhole = { id: listId(outcome.id, 'direct'), title: words.direct };
  return {
    id: outcome.id,
    link: linkTo(outcome),
    kinds: [
      ...ofKinds,
      ...(direct.length > 0 ? [{ ...asWhole, activities: [{ measures: figures(direct) }] }] : []),
    ],
    ...(measures.length === 0 ? { gap: shared.noFigure } : {}),
  };
}

function listId(outcomeId: string, kind: string): string {
  return `${outcomeId}-${kind}`;
}
