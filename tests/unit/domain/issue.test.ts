import { expect, it } from 'vitest';
import { fieldName, hasErrors, sortIssues, type Issue } from '../../../src/domain/issue.ts';

it('issues stand by file, then line, then column', () => {
  const places = [
    ['b', 1, 1],
    ['a', 10, 1],
    ['a', 2, 9],
    ['a', 2, 1],
  ] as const;
  const sorted = sortIssues(places.map(([file, line, column]) => makeIssue({ file, line, column })));
  expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a:2:1',
    'a:2:9',
    'a:10:1',
    'b:1:1',
  ]);
});

it('a warning alone does not stop the build', () => {
  expect(hasErrors([makeIssue({ severity: 'warning' })])).toBe(false);
  expect(hasErrors([makeIssue({ severity: 'warning' }), makeIssue({})])).toBe(true);
});

it('a field is named by its path', () => {
  expect(fieldName(['rounds', 0, 'closes'])).toBe('rounds.0.closes');
  expect(fieldName([])).toBe('');
});

function makeIssue(changes: Partial<Issue>): Issue {
  return {
    file: 'a',
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'r',
    field: '',
    message: 'm',
    fix: 'f',
    ...changes,
  };
}
