import { expect, it } from 'vitest';
import { reportPage } from '../../../../src/checks/reporters/report-page.ts';

const nothing = { reviews: [], figures: [], closedGrants: [], dates: [] };

it('a council with nothing to tell has an empty part for each subject', () => {
  const page = reportPage(
    [{ name: 'Testshire', freshness: nothing, issues: [], gaps: [], hardest: [], untranslated: [] }],
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
        untranslated: [],
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
    [
      {
        name: '<script>alert(1)</script>',
        freshness: nothing,
        issues: [],
        gaps: [],
        hardest: [],
        untranslated: [],
      },
    ],
    '2026-04-01',
  );
  expect(page).not.toContain('<script>');
});

it('tells in one table what is not in another language yet', () => {
  const untranslated = [
    {
      language: 'Cymraeg',
      published: 2,
      missing: [{ title: 'Tree Fund', file: 'content/testshire/grants/tree-fund.md' }],
      outdated: [{ title: 'Cist', file: 'content/testshire/grants/chest.cy.md' }],
    },
  ];
  const freshness = { reviews: [], figures: [], closedGrants: [], dates: [] };
  const page = reportPage(
    [{ name: 'Testshire', freshness, issues: [], gaps: [], untranslated, hardest: [] }],
    '2026-04-01',
  );
  expect(page).toContain('In Cymraeg: 1 of 2 pages');
  expect(page).toContain('<td>Tree Fund</td><td>Not translated</td>');
  expect(page).toContain('<td>Cist</td><td>Older than its original</td>');
});

it('awards that lack what the Transparency Code asks for stand by what is missing, the first rows by number', () => {
  const rows = Array.from({ length: 32 }, (_, index) => index + 2);
  const gaps = [{ item: 'number' as const, rows, of: 40 }];
  const page = reportPage(
    [{ name: 'Testshire', freshness: nothing, issues: [], gaps, untranslated: [], hardest: [] }],
    '2026-04-01',
  );
  expect(page).toContain('<td>A charity or company number</td><td>32 of 40</td>');
  expect(page).toMatch(/<td>2, 3, .+, 31 and 2 more<\/td>/);
});
