import { addDays, formatDay, type Day } from '../../domain/days.ts';
import { at, type Finding, type Rule } from '../rule.ts';

/** Days before the end of a security contact at which it is told. */
const notice = 30;

export const councilDates: Rule = {
  id: 'council-dates',
  why: 'An accessibility test older than a year, or a security contact that has run out, no longer tells the public what is true.',
  severity: 'warning',
  check: ({ council }, today) => {
    const { accessibility, security } = council.fields;
    const findings: Finding[] = [];
    if (accessibility && aYearAfter(accessibility.testedOn) < today) {
      const says = `the last test was on ${formatDay(accessibility.testedOn, 'en')}, more than a year ago.`;
      findings.push(
        at(council, ['accessibility', 'testedOn'], { says, fix: 'Test the site again and write the day.' }),
      );
    }
    if (security && security.expires < addDays(today, notice)) {
      const says =
        security.expires < today
          ? `it ended on ${formatDay(security.expires, 'en')}.`
          : `it ends on ${formatDay(security.expires, 'en')}.`;
      findings.push(
        at(council, ['security', 'expires'], {
          says,
          fix: 'Make sure the contact still works and write a day within a year.',
        }),
      );
    }
    return findings;
  },
  ok: [{ today: '2026-04-01' }],
  notOk: [
    {
      today: '2028-04-01',
      council: { security: { contact: 'https://www.example.gov.uk', expires: '2027-01-01' } },
      says: 'security.expires: it ended on 1 January 2027.',
    },
    {
      today: '2026-12-15',
      council: { security: { contact: 'https://www.example.gov.uk', expires: '2027-01-01' } },
      says: 'security.expires: it ends on 1 January 2027.',
    },
  ],
};

function aYearAfter(day: Day): Day {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
