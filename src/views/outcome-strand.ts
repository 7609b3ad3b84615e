import { activityNames, type ActivityName } from '../domain/collection-names.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import { activitiesFor, measuresFor, measuresOf, type Activity } from './thread.ts';

/** What hangs on one outcome: the work for it, kind by kind, and what is measured of that work for this outcome. */
export interface OutcomeStrand {
  outcome: ContentRecord<'outcomes'>;
  kinds: KindStrand[];
  /** Measures of the outcome that count nothing that serves it. */
  direct: ContentRecord<'measures'>[];
  /** Every measure that names the outcome. */
  measures: ContentRecord<'measures'>[];
}

/** The activities of one kind. A measure that counts two of them is there once. */
export interface KindStrand {
  kind: ActivityName;
  activities: { activity: Activity; measures: ContentRecord<'measures'>[] }[];
  measures: ContentRecord<'measures'>[];
}

/** A kind without an activity is left out, so the strand of an outcome that nothing serves has none. */
export function followOutcome(content: CouncilContent, outcome: ContentRecord<'outcomes'>): OutcomeStrand {
  const measures = measuresFor(content, outcome.id);
  const served = activitiesFor(content, outcome.id).map((activity) => ({
    activity,
    measures: measuresOf(content, activity).filter((measure) => measures.includes(measure)),
  }));
  const kinds = activityNames.flatMap((kind): KindStrand[] => {
    const activities = served.filter(({ activity }) => activity.collection === kind);
    if (activities.length === 0) return [];
    return [{ kind, activities, measures: [...new Set(activities.flatMap((found) => found.measures))] }];
  });
  const counted = new Set(kinds.flatMap((found) => found.measures));
  return { outcome, kinds, measures, direct: measures.filter((measure) => !counted.has(measure)) };
}
