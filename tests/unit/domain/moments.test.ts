import { expect, it } from 'vitest';
import {
  closingOrder,
  dayOf,
  findMomentFault,
  formatMoment,
  formatTime,
  openingOrder,
  timeOf,
} from '../../../src/domain/moments.ts';
import { londonDay } from '../../../src/domain/london-day.ts';

it('a day alone closes at its end and opens at its start', () => {
  expect(closingOrder('2026-03-31') > closingOrder('2026-03-31 23:59')).toBe(true);
  expect(openingOrder('2026-03-31')).toBe(openingOrder('2026-03-31 00:00'));
  expect(closingOrder('2026-03-31') > openingOrder('2026-03-31')).toBe(true);
});

it('a moment falls apart into its day and its time', () => {
  expect([dayOf('2026-03-31 17:00'), timeOf('2026-03-31 17:00')]).toEqual(['2026-03-31', '17:00']);
  expect([dayOf('2026-03-31'), timeOf('2026-03-31')]).toEqual(['2026-03-31', undefined]);
});

it.each(['2026-03-31', '2026-03-31 00:00', '2026-03-31 23:59', '2026-03-31T17:00'])(
  '%s is a moment',
  (text) => {
    expect(findMomentFault(text)).toBeUndefined();
  },
);

it.each([
  ['2026-03-31 24:00', '"24:00" is not a time of day'],
  ['2026-03-31 5pm', '"5pm" is not a time of day; 17:00 would be'],
  ['2026-03-31 9.30 am', '"9.30 am" is not a time of day; 09:30 would be'],
  ['2026-03-31T17:00:00Z', '"17:00:00Z" is not a time of day; 17:00 would be'],
  ['2026-03-31 12am', '"12am" is not a time of day; 00:00 would be'],
  ['2026-03-31 9:00', '"9:00" is not a time of day; 09:00 would be'],
  ['17:00', '"17:00" is a time without a day'],
  ['2026-03-31 ', '"" is not a time of day'],
  ['2026-02-31 17:00', '31 February does not exist'],
  ['2026-03-31 17:00 sharp', '"17:00 sharp" is not a time of day'],
  ['', 'the day is missing'],
])('%j is none: %s', (text, fault) => {
  expect(findMomentFault(text)).toBe(fault);
});

it.each([
  ['17:00', '5pm', '5pm'],
  ['09:30', '9.30am', '9.30am'],
  ['12:00', 'midday', 'canol dydd'],
  ['12:05', '12.05pm', '12.05pm'],
  ['00:00', 'midnight', 'hanner nos'],
  ['00:15', '12.15am', '12.15am'],
  ['23:59', '11.59pm', '11.59pm'],
])('%s is said as %s, in Welsh as %s', (time, english, welsh) => {
  expect([formatTime(time, 'en'), formatTime(time, 'cy')]).toEqual([english, welsh]);
});

it('a moment is said with its time first, where it has one', () => {
  expect(formatMoment('2026-03-31 17:00', 'en')).toBe('5pm on 31 March 2026');
  expect(formatMoment('2026-03-31', 'en')).toBe('31 March 2026');
  expect(formatMoment('2026-03-31 17:00', 'cy')).toBe('5pm ar 31 Mawrth 2026');
});

it.each([
  ['2026-01-31T23:59:59Z', '2026-01-31'],
  ['2026-06-30T22:59:59Z', '2026-06-30'],
  ['2026-06-30T23:00:00Z', '2026-07-01'],
  ['2026-03-29T00:59:59Z', '2026-03-29'],
  ['2026-10-24T23:30:00Z', '2026-10-25'],
  ['2026-10-25T23:30:00Z', '2026-10-25'],
  ['2025-12-31T23:59:59Z', '2025-12-31'],
  ['2026-01-01T00:00:00Z', '2026-01-01'],
])('at %s it is %s in London', (instant, day) => {
  expect(londonDay(new Date(instant))).toBe(day);
});
