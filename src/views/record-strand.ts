import { activityNames } from '../domain/collection-names.ts';
import { threadPath } from '../domain/paths.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Inline, Link } from './blocks.ts';
import { findReferences, findRecord, linksTo, linkTo } from './find-record.ts';
import { latestFigure, newestWords } from './measure-words.ts';
import { activitiesFor, measuresFor, measuresOf, themeIdsOf, type Activity } from './thread.ts';

/** Where a record hangs on the golden thread: a way through it for each of its outcomes, and the whole of it. */
export interface RecordStrand {
  title: string;
  ways: Step[][];
  whole: Link;
}

/** One place on the way; several things may stand there side by side. `here` is the page itself, `gap` what is missing. */
export interface Step {
  texts: Inline[];
  mark?: 'here' | 'gap';
}

/** What a page lists anyway is counted here and not named again. Undefined for a record that hangs on no outcome. */
export function findStrand(content: CouncilContent, record: ContentRecord): RecordStrand | undefined {
  const { thread: words } = wordsIn(content.language);
  const ways = waysThrough(content, record).map((way) => way.filter(({ texts }) => texts.length > 0));
  if (ways.length === 0) return undefined;
  return { title: words.title, ways, whole: { text: words.whole, href: threadPath } };
}

function waysThrough(content: CouncilContent, record: ContentRecord): Step[][] {
  if (isIn(record, 'themes')) return throughTheme(content, record);
  if (isIn(record, 'outcomes')) return [throughOutcome(content, record)];
  if (isIn(record, 'measures'))
    return outcomesOf(content, record.data.outcomes).map((outcome) =>
      throughMeasure(content, record, outcome),
    );
  if (!isActivity(record)) return [];
  return outcomesOf(content, record.data.outcomes).map((outcome) =>
    throughActivity(content, record, outcome),
  );
}

function throughTheme(content: CouncilContent, theme: ContentRecord<'themes'>): Step[][] {
  const { thread: words } = wordsIn(content.language);
  const outcomes = content.outcomes.filter(({ data }) => data.themes.includes(theme.id));
  if (outcomes.length === 0) return [];
  const activities = new Set(outcomes.flatMap(({ id }) => activitiesFor(content, id)));
  const measures = new Set(outcomes.flatMap(({ id }) => measuresFor(content, id)));
  return [
    [
      here(theme),
      { texts: [words.outcomeCount(outcomes.length)] },
      { texts: [words.activityCount(activities.size)] },
      countMeasures(content, measures.size),
    ],
  ];
}

function throughOutcome(content: CouncilContent, outcome: ContentRecord<'outcomes'>): Step[] {
  const { thread: words } = wordsIn(content.language);
  const activities = activitiesFor(content, outcome.id).length;
  return [
    themesOver(content, outcome),
    here(outcome),
    activities > 0
      ? { texts: [words.activityCount(activities)] }
      : { texts: [words.nothingDone], mark: 'gap' },
    countMeasures(content, measuresFor(content, outcome.id).length),
  ];
}

function throughActivity(
  content: CouncilContent,
  activity: Activity,
  outcome: ContentRecord<'outcomes'>,
): Step[] {
  const { thread: words } = wordsIn(content.language);
  const measures = measuresOf(content, activity).filter(({ data }) => data.outcomes.includes(outcome.id));
  const known = measures.filter(({ data }) => latestFigure(data, content.language));
  const shown = known.find(({ data }) => data.headline) ?? known[0] ?? measures[0];
  return [
    themesOver(content, outcome),
    { texts: [linkTo(outcome)] },
    here(activity),
    shown
      ? { texts: [linkTo(shown), newestWords(shown.data, content.language)] }
      : { texts: [words.noFigureHere], mark: 'gap' },
  ];
}

function throughMeasure(
  content: CouncilContent,
  measure: ContentRecord<'measures'>,
  outcome: ContentRecord<'outcomes'>,
): Step[] {
  const counted = findReferences(content, measure.data.activities);
  const serving = activitiesFor(content, outcome.id).filter((activity) => counted.includes(activity));
  return [
    themesOver(content, outcome),
    { texts: [linkTo(outcome)] },
    { texts: serving.map(linkTo) },
    here(measure),
  ];
}

function themesOver(content: CouncilContent, outcome: ContentRecord<'outcomes'>): Step {
  return { texts: linksTo(content, 'themes', themeIdsOf(content, outcome)) };
}

function countMeasures(content: CouncilContent, count: number): Step {
  const { record: shared, thread: words } = wordsIn(content.language);
  return count > 0 ? { texts: [words.measureCount(count)] } : { texts: [shared.noFigure], mark: 'gap' };
}

function here({ data }: ContentRecord): Step {
  return { texts: [data.title], mark: 'here' };
}

function outcomesOf(content: CouncilContent, ids: readonly string[]): ContentRecord<'outcomes'>[] {
  return ids.flatMap((id) => findRecord(content, 'outcomes', id) ?? []);
}

function isActivity(record: ContentRecord): record is Activity {
  return (activityNames as readonly string[]).includes(record.collection);
}

function isIn<C extends ContentRecord['collection']>(
  record: ContentRecord,
  collection: C,
): record is ContentRecord<C> {
  return record.collection === collection;
}
