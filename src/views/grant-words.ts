import { formatDay, type Day } from '../domain/days.ts';
import { findGrantState } from '../domain/grant-state.ts';
import type { Language } from '../domain/languages.ts';
import { formatMoment, type Moment } from '../domain/moments.ts';
import type { GrantState } from '../domain/vocabulary.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { Grant, Round } from '../schemas/grants.ts';
import type { Tag } from './blocks.ts';

/** The state of a grant as a tag. */
export function grantTag(grant: Grant, today: Day, language: Language): Tag {
  const { names, grant: words } = wordsIn(language);
  const { state } = findGrantState(grant, today);
  const known = grant.rounds.length > 0 || state !== 'closed';
  return known
    ? { text: names.grantState[state], tone: tones[state] }
    : { text: words.noRound, tone: 'plain' };
}

/** "Closes 31 March 2026", "Opens 1 May 2026", "Paused since 1 June 2025": the date that matters most on a day. */
export function closingWords(grant: Grant, today: Day, language: Language): string | undefined {
  const { names, grant: words } = wordsIn(language);
  const shown = (moment: Moment) => formatMoment(moment, language);
  const { state, round } = findGrantState<Round>(grant, today);
  if (isStopped(grant, today))
    return words.stoppedSince(names.grantState[state], formatDay(grant.override.on, language));
  if (!round) return state === 'rolling' ? words.anyTime : undefined;
  if (state === 'opening-soon' && round.opens) return words.opensOn(shown(round.opens));
  return state === 'closed' ? words.closedOn(shown(round.closes)) : words.closesOn(shown(round.closes));
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
