import { expect, it } from 'vitest';
import { reportText, summarise } from '../../../../src/checks/reporters/text.ts';
import type { Issue } from '../../../../src/domain/issue.ts';

const issue: Issue = {
  file: 'content/testshire/grants/x.md',
  line: 7,
  column: 9,
  severity: 'error',
  rule: 'grant-dates-in-order',
  field: 'rounds.0.closes',
  message: 'It closes before it opens.',
  fix: 'Write a later day.',
};

it('each problem is one line, with its place first', () => {
  expect(reportText([issue, { ...issue, severity: 'warning' }])).toMatchInlineSnapshot(`
    "content/testshire/grants/x.md:7:9  error  grant-dates-in-order  It closes before it opens. Write a later day.
    content/testshire/grants/x.md:7:9  warning  grant-dates-in-order  It closes before it opens. Write a later day."
  `);
});

it('what somebody wrote cannot break the line or steer a terminal', () => {
  const line = reportText([{ ...issue, file: 'a\nb.md', message: '"\u001b[31mred\u202e\r\nnext".' }]);
  expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
});

it('no problem makes no line', () => {
  expect(reportText([])).toBe('');
});

it.each([
  [[], 40, 'No errors in 40 files.'],
  [[issue], 1, '1 error in 1 file.'],
  [[issue, issue, { ...issue, severity: 'warning' as const }], 2, '2 errors and 1 warning in 2 files.'],
])('the last line counts what was found', (issues, files, words) => {
  expect(summarise(issues, files)).toBe(words);
});
