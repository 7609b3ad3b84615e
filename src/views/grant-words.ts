import { formatDay } from '../domain/days.ts';
import type { Now } from '../domain/now.ts';
import { findGrantState } from '../domain/grant-state.ts';
import type { Language } from '../domain/languages.ts';
import { formatPence } from '../domain/money.ts';
import { formatMoment, type Moment } from '../domain/moments.ts';
import type { GrantState } from '../domain/vocabulary.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { Grant, Round } from '../schemas/grants.ts';
import type { Tag } from './blocks.ts';

/** The state of a grant as a tag. */
export function grantTag(grant: Grant, now: Now, language: Language): Tag {
  const { names, grant: words } = wordsIn(language);
  const { state } = findGrantState(grant, now.day);
  const known = grant.rounds.length > 0 || state !== 'closed';
  return known
    ? { text: names.grantState[state], tone: tones[state] }
    : { text: words.noRound, tone: 'plain' };
}

/** "£500", "Up to £10,000", "From £500", "£500 to £10,000"; undefined when no amount is published. */
export function howMuch({ minAward, maxAward }: Grant, language: Language): string | undefined {
  const words = wordsIn(language).grant;
  if (maxAward === undefined) return minAward === undefined ? undefined : words.from(formatPence(minAward));
  if (minAward === undefined || minAward === 0) return words.upTo(formatPence(maxAward));
  return minAward === maxAward
    ? formatPence(maxAward)
    : words.between(formatPence(minAward), formatPence(maxAward));
}

/** "Closes 31 March 2026", "Opens 1 May 2026", "Paused since 1 June 2025": the date that matters most on a day. */
export function closingWords(grant: Grant, now: Now, language: Language): string | undefined {
  const { names, grant: words } = wordsIn(language);
  const shown = (moment: Moment) => formatMoment(moment, language);
  const { state, round } = findGrantState<Round>(grant, now.day);
  if (isStopped(grant, now))
    return words.stoppedSince(names.grantState[state], formatDay(grant.override.on, language));
  if (!round) return state === 'rolling' ? words.anyTime : undefined;
  if (state === 'opening-soon' && round.opens) return words.opensOn(shown(round.opens));
  return state === 'closed' ? words.closedOn(shown(round.closes)) : words.closesOn(shown(round.closes));
}

/** True from the day on which an override says that no bids are taken. */
export function isStopped(grant: Grant, now: Now): grant is Grant & { override: object } {
  return grant.override !== undefined && grant.override.on <= now.day;
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
