import { addDays, type Day } from './days.ts';
import { closesAt, opensAt, toInstant } from './instants.ts';
import { dayOf, type Moment } from './moments.ts';
import type { GrantState } from './vocabulary.ts';

/** How many days before its closing day a round counts as closing soon: from the start of that day in London. */
export const closingSoonDays = 14;

/**
 * Every state of a grant in order, each from its instant on (milliseconds since 1970 in UTC). The first has been so for
 * ever. A state with another round behind it is an entry of its own.
 */
export function grantTimeline<R extends RoundDates>(grant: GrantDates<R>): GrantTransition<R>[] {
  const known = timelines.get(grant);
  if (known) return known as GrantTransition<R>[];
  const spans = grant.rounds
    .map((round): Span<R> => {
      const closes = closesAt(round);
      const soon = toInstant(addDays(dayOf(round.closes), -closingSoonDays), 'start');
      return { round, opens: opensAt(round) ?? -Infinity, soon, closes };
    })
    .sort((a, b) => a.closes - b.closes);
  const stops = grant.override ? toInstant(grant.override.on, 'start') : Infinity;
  const instants = [-Infinity, stops, ...spans.flatMap(({ opens, soon, closes }) => [opens, soon, closes])];
  const timeline: GrantTransition<R>[] = [];
  for (const at of [...new Set(instants)].filter((at) => at < Infinity).sort((a, b) => a - b)) {
    const next =
      grant.override && at >= stops ? { state: grant.override.state } : stateOf(spans, grant.rolling, at);
    const last = timeline.at(-1);
    if (last?.state !== next.state || last.round !== next.round) timeline.push({ at, ...next });
  }
  timelines.set(grant, timeline);
  return timeline;
}

/**
 * The state at an instant, with the round it comes from where there is one.
 *
 * An override wins from the start of its day on. A round whose opening is not known counts as open until it closes; of two
 * open rounds the one that closes first counts. With no round now or to come the grant is closed; `round` is then the last
 * one, if any.
 */
export function findGrantState<R extends RoundDates>(grant: GrantDates<R>, instant: number): StateOfGrant<R> {
  const { state, round } = grantTimeline(grant).findLast(({ at }) => at <= instant) as GrantTransition<R>;
  return { state, ...(round ? { round } : {}) };
}

/** True while somebody can apply. */
export function isOpen(state: GrantState): boolean {
  return state === 'open' || state === 'closing-soon' || state === 'rolling';
}

function stateOf<R>(spans: readonly Span<R>[], rolling: boolean, at: number): StateOfGrant<R> {
  const current = spans.find(({ opens, closes }) => opens <= at && at < closes);
  if (current) return { state: at >= current.soon ? 'closing-soon' : 'open', round: current.round };
  if (rolling) return { state: 'rolling' };
  const next = spans.find(({ opens }) => opens > at);
  if (next) return { state: 'opening-soon', round: next.round };
  const last = spans.at(-1);
  return last ? { state: 'closed', round: last.round } : { state: 'closed' };
}

/** Every list asks for the state of every grant; its dates do not change meanwhile. */
const timelines = new WeakMap<object, GrantTransition<RoundDates>[]>();

export interface RoundDates {
  opens?: Moment | undefined;
  closes: Moment;
}

export interface GrantDates<R extends RoundDates> {
  rounds: readonly R[];
  rolling: boolean;
  override?: { state: 'paused' | 'withdrawn' | 'fully-spent'; on: Day } | undefined;
}

export interface StateOfGrant<R> {
  state: GrantState;
  round?: R;
}

export interface GrantTransition<R> extends StateOfGrant<R> {
  at: number;
}

/** A round with its instants. */
interface Span<R> {
  round: R;
  opens: number;
  soon: number;
  closes: number;
}
