import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closesAt, findClockFault, opensAt, toInstant } from '../../../src/domain/instants.ts';

const asText = (instant: number) => new Date(instant).toISOString().slice(0, 16);

describe.each([
  ['UTC', 0],
  ['America/New_York', 240],
  ['Asia/Tokyo', -540],
])('on a machine in %s', (zone, minutes) => {
  beforeEach(() => vi.stubEnv('TZ', zone));
  afterEach(() => vi.unstubAllEnvs());

  it('which is truly there', () => {
    expect(new Date('2026-07-01T00:00:00Z').getTimezoneOffset()).toBe(minutes);
  });

  it.each([
    ['2026-01-31 12:00', '2026-01-31T12:00'],
    ['2026-07-31 12:00', '2026-07-31T11:00'],
    ['2026-07-31 00:00', '2026-07-30T23:00'],
    ['2026-03-29 00:59', '2026-03-29T00:59'],
    ['2026-03-29 02:00', '2026-03-29T01:00'],
    ['2026-10-25 00:59', '2026-10-24T23:59'],
    ['2026-10-25 02:00', '2026-10-25T02:00'],
    ['2028-02-29 17:00', '2028-02-29T17:00'],
    ['2026-12-31 23:59', '2026-12-31T23:59'],
  ])('%s in London is %s in UTC', (moment, instant) => {
    expect(asText(toInstant(moment, 'start'))).toBe(instant);
    expect(asText(toInstant(moment, 'end'))).toBe(instant);
  });

  it.each([
    ['2026-01-31', '2026-01-31T00:00', '2026-02-01T00:00'],
    ['2026-06-30', '2026-06-29T23:00', '2026-06-30T23:00'],
    ['2026-03-29', '2026-03-29T00:00', '2026-03-29T23:00'],
    ['2026-10-25', '2026-10-24T23:00', '2026-10-26T00:00'],
    ['2028-02-29', '2028-02-29T00:00', '2028-03-01T00:00'],
    ['2026-12-31', '2026-12-31T00:00', '2027-01-01T00:00'],
  ])('%s alone lasts in London from %s to %s in UTC', (day, start, end) => {
    expect([asText(toInstant(day, 'start')), asText(toInstant(day, 'end'))]).toEqual([start, end]);
  });
});

it('a round opens at the start of its first day and is closed from the end of its last', () => {
  const round = { opens: '2026-03-29', closes: '2026-10-25' };
  expect([opensAt(round), closesAt(round)].map((instant) => asText(instant ?? 0))).toEqual([
    '2026-03-29T00:00',
    '2026-10-26T00:00',
  ]);
  expect(opensAt({})).toBeUndefined();
});

it.each(['2026-03-29 01:30', '2026-10-25 01:30'])('%s has no one instant', (moment) => {
  expect(() => toInstant(moment, 'end')).toThrow(RangeError);
});

it.each([
  '2026-03-29',
  '2026-03-29 00:59',
  '2026-03-29 02:00',
  '2026-10-25',
  '2026-10-25T02:00',
  '2026-06-01 01:30',
])('%s happens once', (moment) => {
  expect(findClockFault(moment)).toBeUndefined();
});

it.each([
  [
    '2026-03-29 01:30',
    '01:30 on 29 March 2026 does not exist, as the clocks go forward; write a time before 01:00 or after 01:59',
  ],
  [
    '2026-10-25 01:00',
    '01:00 on 25 October 2026 happens twice, as the clocks go back; write a time before 01:00 or after 01:59',
  ],
  [
    '2026-10-25T01:59',
    '01:59 on 25 October 2026 happens twice, as the clocks go back; write a time before 01:00 or after 01:59',
  ],
])('%s is refused in words', (moment, fault) => {
  expect(findClockFault(moment)).toBe(fault);
});
