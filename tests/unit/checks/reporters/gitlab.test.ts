import { expect, it } from 'vitest';
import { reportGitlab } from '../../../../src/checks/reporters/gitlab.ts';
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

it('each problem has what GitLab asks for', () => {
  expect(JSON.parse(reportGitlab([issue, { ...issue, rule: 'spelling', severity: 'warning' }]))).toEqual([
    {
      description: 'It closes before it opens. Write a later day.',
      check_name: 'grant-dates-in-order',
      fingerprint: expect.any(String) as string,
      severity: 'major',
      location: { path: 'content/testshire/grants/x.md', lines: { begin: 7 } },
    },
    expect.objectContaining({ check_name: 'spelling', severity: 'minor' }),
  ]);
});

it('a problem that moves to another line is the same one, and two alike are two', () => {
  const fingerprints = (...issues: Issue[]) =>
    (JSON.parse(reportGitlab(issues)) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
  const moved = { ...issue, line: 20 };
  expect(fingerprints(moved)).toEqual(fingerprints(issue));
  expect(new Set(fingerprints(issue, moved)).size).toBe(2);
});

it('no problem is an empty list, which tells GitLab that all are mended', () => {
  expect(reportGitlab([])).toBe('[]');
});
