import { addDays, type Day } from '../domain/days.ts';
import { findGrantState } from '../domain/grant-state.ts';
import { dayOf } from '../domain/moments.ts';
import { startOf } from '../domain/now.ts';
import type { CouncilSource, SourceRecord } from '../schemas/council-source.ts';
import { recordsOf } from './rule.ts';

/** How many days ahead a review counts as coming up. */
const ahead = 60;

/** What in a council's content has grown old, or soon will: for whoever plans the work. */
export interface Freshness {
  /** Reviews that are due, and those of the next two months, by owner, the oldest first. */
  reviews: { owner: string; pages: { title: string; file: string; reviewBy: Day; overdue: boolean }[] }[];
  /** Measures whose next figure has a day. */
  figures: { title: string; file: string; dueOn: Day; overdue: boolean }[];
  /** Grants whose last round has closed and that name no next one. */
  closedGrants: { title: string; file: string; closedOn: Day }[];
  /** The last accessibility test, and the end of the security contact. */
  dates: { what: string; day: Day; file: string }[];
}

export function findFreshness(source: CouncilSource, today: Day): Freshness {
  return {
    reviews: dueReviews(source.records, today),
    figures: recordsOf(source, 'measures').flatMap(({ file, fields }) =>
      fields.nextDueOn
        ? [{ title: titleOf(fields, file), file, dueOn: fields.nextDueOn, overdue: fields.nextDueOn < today }]
        : [],
    ),
    closedGrants: recordsOf(source, 'grants').flatMap(({ file, fields }) => {
      const { state, round } = findGrantState(
        { rounds: fields.rounds ?? [], rolling: fields.rolling ?? false, override: fields.override },
        startOf(today).instant,
      );
      return state === 'closed' && round
        ? [{ title: titleOf(fields, file), file, closedOn: dayOf(round.closes) }]
        : [];
    }),
    dates: councilDates(source),
  };
}

function dueReviews(records: readonly SourceRecord[], today: Day): Freshness['reviews'] {
  const due = records.flatMap(({ file, fields }) => {
    const { reviewBy, owner = 'No owner' } = fields;
    if (!reviewBy || reviewBy > addDays(today, ahead)) return [];
    return [{ owner, page: { title: titleOf(fields, file), file, reviewBy, overdue: reviewBy < today } }];
  });
  due.sort((a, b) => (a.page.reviewBy < b.page.reviewBy ? -1 : 1));
  return [...Map.groupBy(due, ({ owner }) => owner)].map(([owner, found]) => ({
    owner,
    pages: found.map(({ page }) => page),
  }));
}

function councilDates({ council }: CouncilSource): Freshness['dates'] {
  const { accessibility, security } = council.fields;
  return [
    ...(accessibility
      ? [{ what: 'Last accessibility test', day: accessibility.testedOn, file: council.file }]
      : []),
    ...(security ? [{ what: 'Security contact ends', day: security.expires, file: council.file }] : []),
  ];
}

function titleOf(fields: { title?: string | undefined }, file: string): string {
  return fields.title ?? file;
}
