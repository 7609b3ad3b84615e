import { formatDay } from '../domain/days.ts';
import { findGrantState, grantTimeline, type StateOfGrant } from '../domain/grant-state.ts';
import { toInstant } from '../domain/instants.ts';
import type { Language } from '../domain/languages.ts';
import { formatDeadline, formatMoment, timeOf, type Moment } from '../domain/moments.ts';
import type { Now } from '../domain/now.ts';
import type { GrantState } from '../domain/vocabulary.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { Grant, Round } from '../schemas/grants.ts';
import type { Tag } from './blocks.ts';

/**
 * The state of a grant as a tag that says its day, with the states to come; undefined for one that nobody can apply for at
 * any time, which has none.
 */
export function grantTag(grant: Grant, { instant }: Now, language: Language): Tag | undefined {
  if (!takesBids(grant)) return undefined;
  const { time, ...words } = describeState(grant, findGrantState<Round>(grant, instant), language);
  const next = grantTimeline<Round>(grant)
    .filter(({ at }) => at > instant)
    .map((transition) => {
      const { text, tone, state } = describeState(grant, transition, language);
      return { at: transition.at, state, text, tone };
    });
  return { ...words, ...(time ? { time } : {}), ...(next.length > 0 ? { next } : {}) };
}

/** True where somebody can apply at some time: a grant that names no applicants is given without bids. */
export function takesBids({ applicants }: Pick<Grant, 'applicants'>): boolean {
  return applicants.length > 0;
}

/** "Closes 31 March 2026", "Opens 1 May 2026", "Paused since 1 June 2025": the date that matters most at an instant. */
export function closingWords(grant: Grant, now: Now, language: Language): string | undefined {
  const { names, grant: words, lists } = wordsIn(language);
  const shown = (moment: Moment) => formatMoment(moment, language);
  const { state, round } = findGrantState<Round>(grant, now.instant);
  if (isStopped(grant, now))
    return words.stoppedSince(names.grantState[state], formatDay(grant.override.on, language));
  if (!takesBids(grant)) return lists.given;
  if (!round) return state === 'rolling' ? words.anyTime : undefined;
  if (state === 'opening-soon' && round.opens) return words.opensOn(shown(round.opens));
  return state === 'closed' ? words.closedOn(shown(round.closes)) : words.closesOn(shown(round.closes));
}

/** True from the day on which an override says that no bids are taken. */
export function isStopped(grant: Grant, now: Now): grant is Grant & { override: object } {
  return grant.override !== undefined && grant.override.on <= now.day;
}

/** A state in words that hold its day, so that they are true whenever they are read. */
function describeState(
  { override }: Grant,
  { state, round }: StateOfGrant<Round>,
  language: Language,
): Tag & { state: GrantState } {
  const { names, grantState: words } = wordsIn(language);
  const tag = { state, tone: tones[state] };
  const dated = (say: (when: string) => string, moment: Moment) => {
    const when = formatDeadline(moment, language);
    return { ...tag, text: say(when), time: { words: when, datetime: toDatetime(moment) } };
  };
  if (state === 'rolling') return { ...tag, text: words.rolling };
  if (!round) {
    const on = override && state === override.state ? formatDay(override.on, language) : undefined;
    return { ...tag, text: on ? words.since(names.grantState[state], on) : words.noDates };
  }
  if (state === 'open') return dated(words.openUntil, round.closes);
  if (state === 'closing-soon') return dated(words.closes, round.closes);
  return state === 'opening-soon' && round.opens
    ? dated(words.opens, round.opens)
    : dated(words.closed, round.closes);
}

/** A day, or an instant in UTC. */
function toDatetime(moment: Moment): string {
  return timeOf(moment) ? new Date(toInstant(moment, 'start')).toISOString().slice(0, 16) + 'Z' : moment;
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
