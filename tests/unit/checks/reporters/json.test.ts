import { expect, it } from 'vitest';
import { reportJson } from '../../../../src/checks/reporters/json.ts';

it('a program gets the eight fields of each problem and no others', () => {
  const issue = {
    file: 'a.md',
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'r',
    field: '',
    message: 'm',
    fix: 'f',
  } as const;
  expect(JSON.parse(reportJson([{ ...issue, extra: true } as typeof issue]))).toEqual([issue]);
});

it('no problem is an empty list, and not nothing', () => {
  expect(reportJson([])).toBe('[]');
});
