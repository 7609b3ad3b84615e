import { expect, it } from 'vitest';
import { reportPage } from '../../../../src/checks/reporters/report-page.ts';

const nothing = { reviews: [], figures: [], closedGrants: [], dates: [] };

it('a council with nothing to tell has an empty part for each subject', () => {
  const page = reportPage(
    [{ name: 'Testshire', freshness: nothing, issues: [], gaps: [], hardest: [] }],
    '2026-04-01',
  );
  expect(page).toContain('<h1>Content report, 1 April 2026</h1>');
  expect(page.match(/<p>Nothing\.<\/p>/g)).toHaveLength(7);
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
        gaps: [],
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
    [{ name: '<script>alert(1)</script>', freshness: nothing, issues: [], gaps: [], hardest: [] }],
    '2026-04-01',
  );
  expect(page).not.toContain('<script>');
});

it('awards that lack what the Transparency Code asks for stand by what is missing, the first rows by number', () => {
  const rows = Array.from({ length: 32 }, (_, index) => index + 2);
  const gaps = [{ item: 'number' as const, rows, of: 40 }];
  const page = reportPage(
    [{ name: 'Testshire', freshness: nothing, issues: [], gaps, hardest: [] }],
    '2026-04-01',
  );
  expect(page).toContain('<td>A charity or company number</td><td>32 of 40</td>');
  expect(page).toMatch(/<td>2, 3, .+, 31 and 2 more<\/td>/);
});
