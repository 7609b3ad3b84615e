import type { GrantState } from './vocabulary.ts';

/** What a tag says of a state. */
export interface StateWords {
  text: string;
  tone: 'good' | 'soon' | 'stopped' | 'plain';
  state?: GrantState | undefined;
}

/** What it will say from an instant on, in milliseconds since 1970 in UTC. */
export interface ComingState extends StateWords {
  at: number;
}

/** The last of the coming states that has come; undefined where none has. */
export function stateAt(coming: readonly ComingState[], instant: number): ComingState | undefined {
  return coming.findLast(({ at }) => at <= instant);
}

/** When the first of many states comes after an instant; undefined where none does. */
export function nextChange(coming: readonly ComingState[], instant: number): number | undefined {
  const later = coming.map(({ at }) => at).filter((at) => at > instant);
  return later.length > 0 ? Math.min(...later) : undefined;
}
