import { formatDay, type Day } from '../domain/days.ts';
import { findGrantState, grantStateNames, type GrantState } from '../domain/grant-state.ts';
import { formatPence } from '../domain/money.ts';
import { formatMoment } from '../domain/moments.ts';
import type { Grant, Round } from '../schemas/grants.ts';
import type { Tag } from './blocks.ts';

/** The state of a grant as a tag. */
export function grantTag(grant: Grant, today: Day): Tag {
  const { state } = findGrantState(grant, today);
  const known = grant.rounds.length > 0 || state !== 'closed';
  return known
    ? { text: grantStateNames[state], tone: tones[state] }
    : { text: 'No open round known', tone: 'plain' };
}

/** "£500", "Up to £10,000", "From £500", "£500 to £10,000"; undefined when no amount is published. */
export function howMuch({ minAward, maxAward }: Grant): string | undefined {
  if (maxAward === undefined) return minAward === undefined ? undefined : `From ${formatPence(minAward)}`;
  if (minAward === undefined || minAward === 0) return `Up to ${formatPence(maxAward)}`;
  return minAward === maxAward
    ? formatPence(maxAward)
    : `${formatPence(minAward)} to ${formatPence(maxAward)}`;
}

/** "Closes 31 March 2026", "Opens 1 May 2026", "Paused since 1 June 2025": the date that matters most on a day. */
export function closingWords(grant: Grant, today: Day): string | undefined {
  const { state, round } = findGrantState<Round>(grant, today);
  if (isStopped(grant, today)) return `${grantStateNames[state]} since ${formatDay(grant.override.on)}`;
  if (!round) return state === 'rolling' ? 'Apply at any time' : undefined;
  if (state === 'opening-soon' && round.opens) return `Opens ${formatMoment(round.opens)}`;
  return state === 'closed'
    ? `Last round closed ${formatMoment(round.closes)}`
    : `Closes ${formatMoment(round.closes)}`;
}

/** True from the day on which an override says that no bids are taken. */
export function isStopped(grant: Grant, today: Day): grant is Grant & { override: object } {
  return grant.override !== undefined && grant.override.on <= today;
}

const tones: Record<GrantState, Tag['tone']> = {
  'opening-soon': 'soon',
  open: 'good',
  'closing-soon': 'soon',
  closed: 'plain',
  rolling: 'good',
  paused: 'stopped',
  withdrawn: 'stopped',
  'fully-spent': 'stopped',
};
