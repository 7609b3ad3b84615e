import { activityNames, type ActivityName } from '../domain/collection-names.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';

/** What serves outcomes: grants, programmes, partnerships, and strategy pages that name them. */
export type Activity = ContentRecord<ActivityName>;

/** The activities that name an outcome. */
export function activitiesFor(content: CouncilContent, outcomeId: string): Activity[] {
  return activities(content).filter((activity) => activity.data.outcomes.includes(outcomeId));
}

/** The measures that name an outcome. */
export function measuresFor(content: CouncilContent, outcomeId: string): ContentRecord<'measures'>[] {
  return content.measures.filter((measure) => measure.data.outcomes.includes(outcomeId));
}

/** The measures that count what an activity does. */
export function measuresOf(content: CouncilContent, activity: ContentRecord): ContentRecord<'measures'>[] {
  return content.measures.filter((measure) =>
    measure.data.activities.includes(`${activity.collection}/${activity.id}`),
  );
}

/** The ids of the themes a record stands under: its own, or those of the outcomes it names. */
export function themeIdsOf(content: CouncilContent, record: ContentRecord): string[] {
  const { data } = record;
  if (record.collection === 'themes') return [record.id];
  const own = 'themes' in data ? data.themes : [];
  if (own.length > 0) return own;
  const outcomeIds = 'outcomes' in data ? data.outcomes : [];
  return [
    ...new Set(
      content.outcomes.filter(({ id }) => outcomeIds.includes(id)).flatMap((outcome) => outcome.data.themes),
    ),
  ];
}

/** The titles of those themes, in the order of the themes. */
export function themeTitlesOf(content: CouncilContent, record: ContentRecord): string[] {
  const ids = themeIdsOf(content, record);
  return orderedThemes(content)
    .filter(({ id }) => ids.includes(id))
    .map(({ data }) => data.title);
}

/** The themes from the lowest order up. */
export function orderedThemes(content: CouncilContent): ContentRecord<'themes'>[] {
  return [...content.themes].sort((a, b) => a.data.order - b.data.order);
}

/** The outcomes in the order in which the vision names them; those it does not name come last. */
export function orderedOutcomes(content: CouncilContent): ContentRecord<'outcomes'>[] {
  const named = content.strategy
    .filter(({ data }) => data.kind === 'vision')
    .flatMap(({ data }) => data.outcomes);
  const place = (id: string) => (named.includes(id) ? named.indexOf(id) : named.length);
  return [...content.outcomes].sort((a, b) => place(a.id) - place(b.id));
}

function activities(content: CouncilContent): Activity[] {
  return activityNames.flatMap((name): Activity[] => content[name]);
}
