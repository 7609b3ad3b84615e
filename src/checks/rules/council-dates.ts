import { addDays, formatDay, type Day } from '../../domain/days.ts';
import type { Accessibility } from '../../schemas/accessibility.ts';
import { at, type Rule } from '../rule.ts';

/** Days before the end of a security contact at which it is told. */
const notice = 30;

export const councilDates: Rule = {
  id: 'council-dates',
  why: 'The law wants the accessibility statement reviewed regularly. One older than a year, or a security contact that has run out, no longer tells the public what is true.',
  severity: 'warning',
  check: ({ council }, today) => {
    const { accessibility, security } = council.fields;
    return [
      ...(accessibility ? accessibilityFaults(accessibility, today) : []),
      ...(security ? securityFaults(security.expires, today) : []),
    ].map(({ path, ...words }) => at(council, path, words));
  },
  ok: [{ today: '2026-04-01' }],
  notOk: [
    statement({ testedOn: '2024-01-01' }, 'testedOn: it is 1 January 2024, more than a year ago.'),
    statement(
      { preparedOn: '2024-01-01', reviewedOn: '2025-01-01' },
      'reviewedOn: it is 1 January 2025, more than a year ago.',
    ),
    statement({ testedOn: '2026-04-02' }, 'testedOn: it is 2 April 2026, which has not come yet.'),
    statement(
      { preparedOn: '2026-02-01' },
      'reviewedOn: the statement was reviewed on 1 January 2026, before it was prepared on 1 February 2026.',
    ),
    statement(
      {
        knownIssues: [
          {
            problem: 'The map cannot be used with a keyboard.',
            reason: 'not-yet-mended',
            criterion: '2.1.1',
            alternative: 'The same places are in a list.',
            mendedBy: '2026-03-31',
          },
        ],
      },
      'knownIssues.0.mendedBy: it was to be mended by 31 March 2026, which has passed.',
    ),
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
    {
      today: '2026-04-01',
      council: { security: { contact: 'https://www.example.gov.uk', expires: '2027-04-02' } },
      says: 'security.expires: 2 April 2027 is more than a year ahead.',
    },
  ],
};

interface Fault {
  path: PropertyKey[];
  says: string;
  fix: string;
}

/** Days in the order in which they must lie, and what to do when one is too long ago. */
const kept = [
  ['preparedOn', undefined],
  ['reviewedOn', 'Read the statement through, put right what has changed, and write the day.'],
  ['testedOn', 'Test the site again and write the day.'],
] as const;

function accessibilityFaults(given: Accessibility, today: Day): Fault[] {
  const { preparedOn, reviewedOn, knownIssues } = given;
  const faults = kept.flatMap(([name, renewal]): Fault[] => {
    const path = ['accessibility', name];
    const says = `it is ${formatDay(given[name], 'en')}`;
    if (given[name] > today)
      return [{ path, says: `${says}, which has not come yet.`, fix: 'Write the day on which it was done.' }];
    return renewal && aYearAfter(given[name]) < today
      ? [{ path, says: `${says}, more than a year ago.`, fix: renewal }]
      : [];
  });
  if (reviewedOn < preparedOn)
    faults.push({
      path: ['accessibility', 'reviewedOn'],
      says: `the statement was reviewed on ${formatDay(reviewedOn, 'en')}, before it was prepared on ${formatDay(preparedOn, 'en')}.`,
      fix: 'Put the days right.',
    });
  for (const [index, { mendedBy }] of knownIssues.entries())
    if (mendedBy && mendedBy < today)
      faults.push({
        path: ['accessibility', 'knownIssues', index, 'mendedBy'],
        says: `it was to be mended by ${formatDay(mendedBy, 'en')}, which has passed.`,
        fix: 'Take the problem out if it is mended, or write a new day.',
      });
  return faults;
}

function securityFaults(expires: Day, today: Day): Fault[] {
  const path = ['security', 'expires'];
  if (expires > aYearAfter(today))
    return [
      {
        path,
        says: `${formatDay(expires, 'en')} is more than a year ahead.`,
        fix: 'Write a day within a year, and renew it each year.',
      },
    ];
  if (expires >= addDays(today, notice)) return [];
  return [
    {
      path,
      says: `it ${expires < today ? 'ended' : 'ends'} on ${formatDay(expires, 'en')}.`,
      fix: 'Make sure the contact still works and write a day within a year.',
    },
  ];
}

function aYearAfter(day: Day): Day {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

function statement(changes: Partial<Record<keyof Accessibility, unknown>>, says: string) {
  const accessibility = {
    contactUrl: 'https://www.testshire.example/contact',
    enforcement: 'Write to the Equality Advisory and Support Service.',
    preparedOn: '2026-01-01',
    reviewedOn: '2026-01-01',
    testedOn: '2026-01-01',
    testedBy: 'the web team',
    testedHow: 'Each kind of page was read with a screen reader.',
    ...changes,
  };
  return { council: { accessibility }, says: `accessibility.${says}` };
}
