import { describe, expect, it } from 'vitest';
import {
  addDays,
  findDayFault,
  findDaylikeFault,
  firstDayOf,
  formatDay,
  lastDayOf,
} from '../../../src/domain/days.ts';

describe('findDayFault', () => {
  it.each(['2026-03-31', '2024-02-29', '2000-02-29', '0001-01-01'])('finds nothing wrong with %s', (day) => {
    expect(findDayFault(day)).toBeUndefined();
  });

  it.each([
    ['2026-02-31', '31 February does not exist'],
    ['2026-02-29', '29 February 2026 does not exist'],
    ['1900-02-29', '29 February 1900 does not exist'],
    ['2026-04-31', '31 April does not exist'],
    ['2026-13-01', 'there is no month 13'],
    ['2026-00-01', 'there is no month 0'],
    ['2026-01-00', 'there is no day 0'],
    ['31/03/2026', '"31/03/2026" is written day first; the year goes first, 2026-03-31'],
    ['31/02/2026', '"31/02/2026" is written day first'],
    ['1.4.2026', '"1.4.2026" is written day first; the year goes first, 2026-04-01'],
    ['1/4/26', '"1/4/26" is written day first; the year goes first, 2026-04-01'],
    ['03/31/2026', '"03/31/2026" is written month first; the year goes first, 2026-03-31'],
    ['2026-3-1', '"2026-3-1" needs hyphens and two digits each, 2026-03-01'],
    ['2026/03/31', '"2026/03/31" needs hyphens and two digits each, 2026-03-31'],
    ['20260331', '"20260331" needs hyphens, 2026-03-31'],
    ['31 March 2026', '"31 March 2026" is written in words; the year goes first, 2026-03-31'],
    [
      'Tuesday 31st March 2026',
      '"Tuesday 31st March 2026" is written in words; the year goes first, 2026-03-31',
    ],
    ['31-Mar-26', '"31-Mar-26" is written in words; the year goes first, 2026-03-31'],
    ['March 31, 2026', '"March 31, 2026" is written in words; the year goes first, 2026-03-31'],
    ['31 Smarch 2026', '"31 Smarch 2026" is not a day'],
    ['2026-03-31T00:00:00Z', '"2026-03-31T00:00:00Z" has a time, and a day alone goes here, 2026-03-31'],
    ['17:00', '"17:00" is a time without a day'],
    ['5pm', '"5pm" is a time without a day'],
    ['2026', '"2026" is not a day'],
    ['tomorrow', '"tomorrow" is not a day'],
    [' ', 'the day is missing'],
  ])('of %j says %j', (text, fault) => {
    expect(findDayFault(text)).toBe(fault);
  });
});

it('a day, a month and a year may all stand where a fact is only so exact', () => {
  expect(['2026', '2026-03', '2026-03-31'].map(findDaylikeFault)).toEqual([undefined, undefined, undefined]);
  expect(findDaylikeFault('2026-13')).toBe('there is no month 13');
});

it.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2026-03-05', '2026-03-05', '2026-03-05'],
])('%s lasts from %s to %s', (daylike, first, last) => {
  expect([firstDayOf(daylike), lastDayOf(daylike)]).toEqual([first, last]);
});

it.each([
  ['2026-03-31', 14, '2026-04-14'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-03-01', -1, '2024-02-29'],
])('%s and %i days make %s, whatever the clocks do', (day, count, sum) => {
  expect(addDays(day, count)).toBe(sum);
});

it.each([
  ['2018-06-07', '7 June 2018', '7 Mehefin 2018'],
  ['2018-06', 'June 2018', 'Mehefin 2018'],
  ['2018', '2018', '2018'],
])('%s is said as %s, in Welsh as %s', (daylike, english, welsh) => {
  expect([formatDay(daylike, 'en'), formatDay(daylike, 'cy')]).toEqual([english, welsh]);
});
