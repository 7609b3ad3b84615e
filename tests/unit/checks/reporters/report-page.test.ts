import { expect, it } from 'vitest';
import { reportPage } from '../../../../src/checks/reporters/report-page.ts';

const nothing = { reviews: [], figures: [], closedGrants: [], dates: [] };

it('a council with nothing to tell has an empty part for each subject', () => {
  const page = reportPage([{ name: 'Testshire', freshness: nothing, issues: [], hardest: [] }], '2026-04-01');
  expect(page).toContain('<h1>Content report, 1 April 2026</h1>');
  expect(page.match(/<p>Nothing\.<\/p>/g)).toHaveLength(6);
});

it('a review that is overdue says so, with its owner and file', () => {
  const pages = [
    { title: 'Chest', file: 'content/testshire/grants/chest.md', reviewBy: '2026-03-31', overdue: true },
  ];
  const page = reportPage(
    [
      {
        name: 'Testshire',
        freshness: { ...nothing, reviews: [{ owner: 'Grants team', pages }] },
        issues: [],
        hardest: [],
      },
    ],
    '2026-04-01',
  );
  expect(page).toContain(
    '<td>Grants team</td><td>Chest</td><td>31 March 2026, overdue</td><td>content/testshire/grants/chest.md</td>',
  );
});

it('nothing in the content becomes part of the page', () => {
  const page = reportPage(
    [{ name: '<script>alert(1)</script>', freshness: nothing, issues: [], hardest: [] }],
    '2026-04-01',
  );
  expect(page).not.toContain('<script>');
});
