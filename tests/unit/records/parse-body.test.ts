import { expect, it } from 'vitest';
import { parseBody } from '../../../src/records/parse-body.ts';

it('plain Markdown is always a tree', () => {
  expect(parseBody('# A\n\n{b <c', 'a.md', 5)).toMatchObject({
    type: 'root',
    children: [{ type: 'heading' }, { type: 'paragraph' }],
  });
});

it.each([
  ['One {two', '9:5'],
  ['One\n\n<b>two', '11:1'],
  ['</a>', '9:1'],
  ['<!-- a -->', '9:1'],
  ['é😀 {', '9:5'],
])('in an .mdx file %j is a fault at %s', (body, place) => {
  const issue = parseBody(body, 'a.mdx', 9);
  expect(issue).toMatchObject({ rule: 'mdx-syntax' });
  expect('rule' in issue && `${issue.line}:${issue.column}`).toBe(place);
});

it.each([
  ['quotes', '> '],
  ['lists', '- '],
])('%s that lie in each other without end are refused, not followed', (_, sign) => {
  expect(parseBody(`One.\n\n${sign.repeat(5000)}x`, 'a.md', 9)).toMatchObject({
    rule: 'body-depth',
    line: 11,
  });
});

it.each([
  ['brackets', '['],
  ['stars', '*a **b '],
  ['pictures', '!['],
  ['backticks', '`'],
  ['carriage of a table', '|a'],
])('thousands of %s do no harm', (_, sign) => {
  expect(parseBody(sign.repeat(5000), 'a.md', 1)).toBeDefined();
});
