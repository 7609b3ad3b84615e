import { addDays, firstDayOf, lastDayOf, type Day } from '../domain/days.ts';
import { grantTimeline } from '../domain/grant-state.ts';
import { toInstant } from '../domain/instants.ts';
import type { Now } from '../domain/now.ts';
import { collectionNames } from '../domain/collection-names.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';

/**
 * When any page of the site would say something else, were it built then: within a year, in order, in UTC. A host that
 * builds the site at these instants needs no build in between.
 */
export function toNextChange(content: CouncilContent, { instant, day }: Now): NextChange {
  const end = toInstant(addDays(day, 366), 'start');
  const instants = [...grantChanges(content), ...ruleChanges(content), ...reviewChanges(content)];
  const next = [...new Set(instants)].filter((at) => at > instant && at < end).sort((a, b) => a - b);
  return { made: toText(instant), next: next.map(toText) };
}

function grantChanges({ grants }: CouncilContent): number[] {
  return grants
    .filter(({ data }) => data.applicants.length > 0 || data.override !== undefined)
    .flatMap(({ data }) => grantTimeline(data).map(({ at }) => at));
}

/** A rule for contracts is one to come, then in force, then an earlier one. */
function ruleChanges({ strategy }: CouncilContent): number[] {
  return strategy
    .flatMap(({ data }) => data.thresholds)
    .flatMap(({ inForceFrom, inForceTo }) => [
      ...(inForceFrom ? [toInstant(firstDayOf(inForceFrom), 'start')] : []),
      ...(inForceTo ? [toInstant(lastDayOf(inForceTo), 'end')] : []),
    ]);
}

/** A page says that its review is overdue from the day after. */
function reviewChanges(content: CouncilContent): number[] {
  const days: Day[] = collectionNames.flatMap((name) =>
    (content[name] as ContentRecord[]).map(({ data }) => data.reviewBy),
  );
  return [...new Set(days)].map((day) => toInstant(day, 'end'));
}

function toText(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

export interface NextChange {
  made: string;
  next: string[];
}
