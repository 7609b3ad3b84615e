import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  findGrantState,
  grantTimeline,
  isOpen,
  type GrantDates,
  type RoundDates,
} from '../../../src/domain/grant-state.ts';

const today = Date.parse('2026-03-31T23:00:00Z');

afterEach(() => vi.unstubAllEnvs());

/** The rounds of a grant, an instant, and what it is then. British summer time is from 29 March to 25 October 2026. */
const table: [what: string, opens: string | undefined, closes: string, at: string, state: string][] = [
  ['long before its end', '2026-04-01', '2026-05-31', '2026-04-01T12:00:00Z', 'open'],
  ['15 days before', '2026-04-01', '2026-05-31', '2026-05-16T22:59:59Z', 'open'],
  ['14 days before', '2026-04-01', '2026-05-31', '2026-05-16T23:00:00Z', 'closing-soon'],
  ['in the last second of its day', '2026-03-01', '2026-04-01', '2026-04-01T22:59:59Z', 'closing-soon'],
  ['at the end of its day', '2026-03-01', '2026-04-01', '2026-04-01T23:00:00Z', 'closed'],
  ['before its hour', '2026-03-01', '2026-04-01 09:00', '2026-04-01T07:59:59Z', 'closing-soon'],
  ['at its hour', '2026-03-01', '2026-04-01 09:00', '2026-04-01T08:00:00Z', 'closed'],
  ['before it opens', '2026-04-02', '2026-05-31', '2026-04-01T22:59:59Z', 'opening-soon'],
  ['when it opens', '2026-04-02', '2026-05-31', '2026-04-01T23:00:00Z', 'open'],
  ['before noon', '2026-04-01 12:00', '2026-05-31', '2026-04-01T10:59:59Z', 'opening-soon'],
  ['at noon', '2026-04-01 12:00', '2026-05-31', '2026-04-01T11:00:00Z', 'open'],
  ['at midnight, which starts its day', '2026-01-01', '2026-01-31 00:00', '2026-01-31T00:00:00Z', 'closed'],
  ['just before that midnight', '2026-01-01', '2026-01-31 00:00', '2026-01-30T23:59:59Z', 'closing-soon'],
  [
    'the day before the clocks go forward',
    '2026-01-01',
    '2026-03-28',
    '2026-03-28T23:59:59Z',
    'closing-soon',
  ],
  ['as that day ends', '2026-01-01', '2026-03-28', '2026-03-29T00:00:00Z', 'closed'],
  ['the day the clocks go forward', '2026-01-01', '2026-03-29', '2026-03-29T22:59:59Z', 'closing-soon'],
  ['as that short day ends', '2026-01-01', '2026-03-29', '2026-03-29T23:00:00Z', 'closed'],
  ['the day the clocks go back', '2026-01-01', '2026-10-25', '2026-10-25T23:59:59Z', 'closing-soon'],
  ['as that long day ends', '2026-01-01', '2026-10-25', '2026-10-26T00:00:00Z', 'closed'],
  ['14 days over a clock change', '2026-01-01', '2026-11-01', '2026-10-17T22:59:59Z', 'open'],
  ['from its first moment on', '2026-01-01', '2026-11-01', '2026-10-17T23:00:00Z', 'closing-soon'],
  ['on 29 February', '2028-02-01', '2028-02-29', '2028-02-29T23:59:59Z', 'closing-soon'],
  ['after 29 February', '2028-02-01', '2028-02-29', '2028-03-01T00:00:00Z', 'closed'],
  ['on the last of the year', '2026-12-01', '2026-12-31', '2026-12-31T23:59:59Z', 'closing-soon'],
  ['in the new year', '2026-12-01', '2026-12-31', '2027-01-01T00:00:00Z', 'closed'],
  ['without a known opening', undefined, '2026-05-31', '2020-01-01T00:00:00Z', 'open'],
];

describe.each(['UTC', 'America/New_York', 'Asia/Tokyo'])('on a machine in %s', (zone) => {
  it.each(table)('%s: a round from %s to %s is at %s %s', (_, opens, closes, at, state) => {
    vi.stubEnv('TZ', zone);
    expect(findGrantState(makeGrant({ rounds: [{ opens, closes }] }), Date.parse(at)).state).toBe(state);
  });

  it.each([
    ['2026-02-20', '2026-02-20T00:00:00Z'],
    ['2026-07-01', '2026-06-30T23:00:00Z'],
  ])('what is paused on %s is so from %s on', (on, from) => {
    vi.stubEnv('TZ', zone);
    const grant = makeGrant({ rolling: true, override: { state: 'paused', on } });
    expect(findGrantState(grant, Date.parse(from))).toEqual({ state: 'paused' });
    expect(findGrantState(grant, Date.parse(from) - 1)).toEqual({ state: 'rolling' });
  });
});

it('the timeline of a grant has every state in order, each from its instant on', () => {
  const first = { opens: '2026-03-01 09:00', closes: '2026-06-30 17:00' };
  const second = { opens: '2026-09-01', closes: '2026-09-10' };
  const override = { state: 'withdrawn', on: '2027-01-01' } as const;
  const timeline = grantTimeline(makeGrant({ rounds: [second, first], override }));
  expect(
    timeline.map(({ at, state }) => [at === -Infinity ? 'always' : new Date(at).toISOString(), state]),
  ).toEqual([
    ['always', 'opening-soon'],
    ['2026-03-01T09:00:00.000Z', 'open'],
    ['2026-06-15T23:00:00.000Z', 'closing-soon'],
    ['2026-06-30T16:00:00.000Z', 'opening-soon'],
    ['2026-08-31T23:00:00.000Z', 'closing-soon'],
    ['2026-09-10T23:00:00.000Z', 'closed'],
    ['2027-01-01T00:00:00.000Z', 'withdrawn'],
  ]);
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

it('somebody can apply while a grant is open, closing soon or rolling', () => {
  expect((['open', 'closing-soon', 'rolling'] as const).every(isOpen)).toBe(true);
  expect((['opening-soon', 'closed', 'paused', 'withdrawn', 'fully-spent'] as const).some(isOpen)).toBe(
    false,
  );
});

function makeGrant(changes: Partial<GrantDates<RoundDates>>): GrantDates<RoundDates> {
  return { rounds: [], rolling: false, ...changes };
}
