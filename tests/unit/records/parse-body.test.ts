import { expect, it } from 'vitest';
import type { Issue } from '../../../src/domain/issue.ts';
import { parseBody } from '../../../src/records/parse-body.ts';

it('plain Markdown is always a tree', () => {
  expect(parseBody('# A\n\n{b <c', 'a.md', 5)).toMatchObject({
    type: 'root',
    children: [{ type: 'heading' }, { type: 'paragraph' }],
  });
});

it.each([
  ['One {two', '9:5', 'A { here starts an {expression}, which is code, and code has no place in the text.'],
  [
    'é😀 {1 + 1}',
    '9:5',
    'A { here starts an {expression}, which is code, and code has no place in the text.',
  ],
  [
    '<Fact measure={a} />',
    '9:15',
    'A { here starts an {expression}, which is code, and code has no place in the text.',
  ],
  [
    '<Fact {...a} />',
    '9:7',
    'A { here starts an {expression}, which is code, and code has no place in the text.',
  ],
  [
    'A `{` and \\{ but \\\\{',
    '9:20',
    'A { here starts an {expression}, which is code, and code has no place in the text.',
  ],
  [
    'One\n\nimport a from "b"',
    '11:1',
    'A line that starts with import or export is code, and code has no place in the text.',
  ],
  [
    '# A\nexport const a = 1',
    '10:1',
    'A line that starts with import or export is code, and code has no place in the text.',
  ],
  [
    '<A x=\n"y"/>\nexport const a = 1',
    '11:1',
    'A line that starts with import or export is code, and code has no place in the text.',
  ],
  ['One\n\n<b>two', '11:1', '<b> is opened here and never closed.'],
  ['</a>', '9:1', '</a> closes what was never opened.'],
  ['<A>one <B></A>', '9:11', '</A> stands here while <B> is still open.'],
  ['Less <than', '9:6', 'A < here opens a tag that cannot be read.'],
  ['<me@example.gov.uk>', '9:1', 'A < here opens a tag that cannot be read.'],
  ['<!-- a -->', '9:1', 'A comment cannot stand in an .mdx file.'],
])('in an .mdx file %j is a fault at %s', (body, place, message) => {
  const issues = parseBody(body, 'a.mdx', 9) as Issue[];
  expect(issues.map((issue) => [`${issue.line}:${issue.column}`, issue.message])).toEqual([[place, message]]);
});

it.each([
  '2 < 3 and > 1, } too',
  '`{a}` and `<b>`',
  '```\n{\nimport a\n```',
  'We buy\nimport goods',
  '\\<b> \\{c}',
])('in an .mdx file %j is only text', (body) => {
  expect(parseBody(body, 'a.mdx', 9)).toMatchObject({ type: 'root' });
});

it.each([
  ['brackets in an export', `export const a = ${'['.repeat(40_000)}`],
  ['signs in an expression', `{${'!'.repeat(40_000)}x}`],
  ['tags in an expression', `{${'<A>'.repeat(40_000)}`],
  ['strings in strings', `{${'`${'.repeat(40_000)}`],
  ['an expression that only one of two parsers sees as code', `<A x={\`} /> {${'('.repeat(40_000)} \``],
])('%s never reach the parser, which they would crash', (_, body) => {
  expect(Array.isArray(parseBody(body, 'a.mdx', 1))).toBe(true);
});

it.each([
  ['quotes', '> '],
  ['lists', '- '],
])('%s that lie in each other without end are refused, not followed', (_, sign) => {
  expect(parseBody(`One.\n\n${sign.repeat(5000)}x`, 'a.md', 9)).toMatchObject([
    { rule: 'body-depth', line: 11 },
  ]);
});
