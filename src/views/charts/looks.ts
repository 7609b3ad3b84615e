import type { Look } from './chart.ts';
import type { Figure } from './choose-figures.ts';

export function lookOf({ kind, state }: Figure): Look {
  if (kind === 'baseline') return 'baseline';
  if (kind !== 'actual') return 'aim';
  return state === 'provisional' ? 'provisional' : 'actual';
}

/** What a figure was to reach: the target or promise for its own period, or else the one and only there is. */
export function aimOf(figure: Figure, aims: readonly Figure[]): Figure | undefined {
  if (figure.kind !== 'actual') return undefined;
  const goals = aims.filter(({ kind }) => kind === 'target' || kind === 'committed');
  const own = goals.find(({ period }) => period.end === figure.period.end);
  return own ?? (goals.length === 1 ? goals[0] : undefined);
}
