import { addDays, type Day } from './days.ts';
import { closingOrder, dayOf, openingOrder, type Moment } from './moments.ts';
import type { GrantState } from './vocabulary.ts';

/** How many days before its end a round counts as closing soon. */
export const closingSoonDays = 14;

/**
 * The state on a day in Europe/London, with the round it comes from where there is one.
 *
 * An override wins from its day on. A round whose opening is not known counts as open until it closes. With no round now
 * or to come the grant is closed; `round` is then the last one, if any. `today` has no time of day: on its closing day a
 * round is still open.
 */
export function findGrantState<R extends RoundDates>(
  grant: GrantDates<R>,
  today: Day,
): { state: GrantState; round?: R } {
  if (grant.override && grant.override.on <= today) return { state: grant.override.state };
  const rounds = [...grant.rounds].sort((a, b) => (closingOrder(a.closes) < closingOrder(b.closes) ? -1 : 1));
  const current = rounds.find((round) => hasOpened(round, today) && dayOf(round.closes) >= today);
  if (current) {
    const soon = dayOf(current.closes) <= addDays(today, closingSoonDays);
    return { state: soon ? 'closing-soon' : 'open', round: current };
  }
  if (grant.rolling) return { state: 'rolling' };
  const next = rounds.find((round) => !hasOpened(round, today));
  if (next) return { state: 'opening-soon', round: next };
  const last = rounds.at(-1);
  return last ? { state: 'closed', round: last } : { state: 'closed' };
}

/** True while somebody can apply. */
export function isOpen(state: GrantState): boolean {
  return state === 'open' || state === 'closing-soon' || state === 'rolling';
}

function hasOpened(round: RoundDates, today: Day): boolean {
  return round.opens === undefined || openingOrder(round.opens).slice(0, 10) <= today;
}

export interface RoundDates {
  opens?: Moment | undefined;
  closes: Moment;
}

export interface GrantDates<R extends RoundDates> {
  rounds: readonly R[];
  rolling: boolean;
  override?: { state: 'paused' | 'withdrawn' | 'fully-spent'; on: Day } | undefined;
}
