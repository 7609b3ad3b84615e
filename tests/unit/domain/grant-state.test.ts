import { expect, it } from 'vitest';
import { findGrantState, isOpen, type GrantDates, type RoundDates } from '../../../src/domain/grant-state.ts';

const today = '2026-04-01';

it.each([
  ['2026-04-01', '2026-05-31', 'open'],
  ['2026-04-01', '2026-04-16', 'open'],
  ['2026-04-01', '2026-04-15', 'closing-soon'],
  ['2026-03-01', '2026-04-01', 'closing-soon'],
  ['2026-03-01', '2026-04-01 09:00', 'closing-soon'],
  ['2026-03-01', '2026-03-31', 'closed'],
  ['2026-04-02', '2026-05-31', 'opening-soon'],
  ['2026-04-01 12:00', '2026-05-31', 'open'],
  [undefined, '2026-05-31', 'open'],
])('a round from %s to %s is %3$s on 2026-04-01', (opens, closes, state) => {
  expect(findGrantState(makeGrant({ rounds: [{ opens, closes }] }), today).state).toBe(state);
});

it('a grant without rounds is closed', () => {
  expect(findGrantState(makeGrant({}), today)).toEqual({ state: 'closed' });
});

it('between two rounds the next one counts', () => {
  const next = { opens: '2026-09-01', closes: '2026-10-31' };
  const last = { opens: '2025-09-01', closes: '2025-10-31' };
  expect(findGrantState(makeGrant({ rounds: [next, last] }), today)).toEqual({
    state: 'opening-soon',
    round: next,
  });
});

it('of two rounds that are open, the one that closes first counts', () => {
  const early = { closes: '2026-04-30' };
  expect(findGrantState(makeGrant({ rounds: [{ closes: '2026-06-30' }, early] }), today).round).toBe(early);
});

it('when all is over, the last round is told', () => {
  const last = { closes: '2026-01-31' };
  expect(findGrantState(makeGrant({ rounds: [last, { closes: '2025-01-31' }] }), today)).toEqual({
    state: 'closed',
    round: last,
  });
});

it('a rolling grant is open all year, and an open round says more', () => {
  expect(findGrantState(makeGrant({ rolling: true }), today)).toEqual({ state: 'rolling' });
  expect(findGrantState(makeGrant({ rolling: true, rounds: [{ closes: '2026-12-31' }] }), today).state).toBe(
    'open',
  );
});

it.each(['paused', 'withdrawn', 'fully-spent'] as const)('what is %s is so from its day on', (state) => {
  const grant = makeGrant({ rolling: true, override: { state, on: today } });
  expect(findGrantState(grant, today)).toEqual({ state });
  expect(findGrantState(grant, '2026-03-31')).toEqual({ state: 'rolling' });
});

it('somebody can apply while a grant is open, closing soon or rolling', () => {
  expect((['open', 'closing-soon', 'rolling'] as const).every(isOpen)).toBe(true);
  expect((['opening-soon', 'closed', 'paused', 'withdrawn', 'fully-spent'] as const).some(isOpen)).toBe(
    false,
  );
});

function makeGrant(changes: Partial<GrantDates<RoundDates>>): GrantDates<RoundDates> {
  return { rounds: [], rolling: false, ...changes };
}
