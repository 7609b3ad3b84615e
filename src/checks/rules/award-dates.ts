import { addDays, firstDayOf, formatDay, lastDayOf } from '../../domain/days.ts';
import type { Daylike } from '../../domain/days.ts';
import { findInAwards } from '../award-cell.ts';
import type { Rule } from '../rule.ts';

/** Beyond these years a date is more often a slip of the keys than a fact; 360Giving's own quality tool draws them here. */
const years = { ahead: 12, back: 25 };
const check = 'Look it up, and write the right one.';

export const awardDates: Rule = {
  id: 'award-dates',
  why: 'Money is awarded on a day that has come, and is used from a start to an end not too far from it.',
  severity: 'error',
  check: (source, today) =>
    findInAwards(source, (award, tell) => {
      const awarded = award['Award Date'];
      const start = award['Planned Dates:Start Date'];
      const end = award['Planned Dates:End Date'];
      const latest = yearsOn(today, years.ahead);
      return [
        awarded && firstDayOf(awarded) > today
          ? tell('Award Date', `${formatDay(awarded, 'en')} is still to come.`, check)
          : undefined,
        awarded && lastDayOf(awarded) < yearsOn(today, -years.back)
          ? tell(
              'Award Date',
              `${formatDay(awarded, 'en')} is more than ${years.back} years ago.`,
              check,
              'warning',
            )
          : undefined,
        start && end && firstDayOf(start) > lastDayOf(end)
          ? tell(
              'Planned Dates:End Date',
              `${formatDay(end, 'en')} is before the start, ${formatDay(start, 'en')}.`,
              'Write an end that is not before the start.',
            )
          : undefined,
        ...(
          [
            ['Planned Dates:Start Date', start],
            ['Planned Dates:End Date', end],
          ] as const
        ).map(([heading, planned]) => {
          if (!planned) return undefined;
          if (firstDayOf(planned) > latest)
            return tell(
              heading,
              `${formatDay(planned, 'en')} is more than ${years.ahead} years away.`,
              check,
              'warning',
            );
          if (awarded && lastDayOf(planned) < yearsOn(firstDayOf(awarded), -years.ahead))
            return tell(
              heading,
              `${formatDay(planned, 'en')} is more than ${years.ahead} years before the award.`,
              check,
              'warning',
            );
          return undefined;
        }),
        disagreement(start, end, award['Planned Dates:Duration (months)'])
          ? tell(
              'Planned Dates:Duration (months)',
              `${award['Planned Dates:Duration (months)']} is not the time from ${formatDay(start ?? '', 'en')} to ${formatDay(end ?? '', 'en')}.`,
              'Write the months from the start to the end, or leave it empty.',
              'warning',
            )
          : undefined,
      ];
    }),
  ok: [
    {
      awards: [
        { 'Award Date': '2026', 'Planned Dates:Start Date': '2026-05', 'Planned Dates:End Date': '2026' },
      ],
    },
    {
      awards: [
        {
          'Planned Dates:Start Date': '2025-09-01',
          'Planned Dates:End Date': '2026-08-31',
          'Planned Dates:Duration (months)': '12',
        },
      ],
    },
  ],
  notOk: [
    { awards: [{ 'Award Date': '2026-04-02' }], says: 'Row 2, Award Date: 2 April 2026 is still to come.' },
    { awards: [{ 'Award Date': '1925' }], says: 'Row 2, Award Date: 1925 is more than 25 years ago.' },
    {
      awards: [{ 'Planned Dates:Start Date': '2026-05-01', 'Planned Dates:End Date': '2026-04-30' }],
      says: 'Row 2, Planned Dates:End Date: 30 April 2026 is before the start, 1 May 2026.',
    },
    {
      awards: [{ 'Planned Dates:End Date': '2206-01' }],
      says: 'Row 2, Planned Dates:End Date: January 2206 is more than 12 years away.',
    },
    {
      awards: [{ 'Planned Dates:Start Date': '2006-09-01' }],
      says: 'Row 2, Planned Dates:Start Date: 1 September 2006 is more than 12 years before the award.',
    },
    {
      awards: [
        {
          'Planned Dates:Start Date': '2025-09-01',
          'Planned Dates:End Date': '2026-08-31',
          'Planned Dates:Duration (months)': '120',
        },
      ],
      says: 'Row 2, Planned Dates:Duration (months): 120 is not the time from 1 September 2025 to 31 August 2026.',
    },
  ],
};

/** True when the months are more than one away from both ends; a start or an end that is only a year says nothing. */
function disagreement(
  start: Daylike | undefined,
  end: Daylike | undefined,
  months: string | undefined,
): boolean {
  if (!start || !end || !months || start.length === 4 || end.length === 4) return false;
  const days = Date.parse(addDays(lastDayOf(end), 1)) - Date.parse(firstDayOf(start));
  return Math.abs(days / 86_400_000 / 30.44 - Number(months)) > 1.5;
}

function yearsOn(day: Daylike, count: number): string {
  return `${String(Number(day.slice(0, 4)) + count).padStart(4, '0')}${lastDayOf(day).slice(4)}`;
}
