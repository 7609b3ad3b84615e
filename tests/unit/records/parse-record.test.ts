import { expect, it } from 'vitest';
import { parseFields, parseRecord } from '../../../src/records/parse-record.ts';
import { measureSchema } from '../../../src/schemas/measures.ts';
import { pageSchema } from '../../../src/schemas/pages.ts';
import { redirectsSchema } from '../../../src/schemas/redirects.ts';
import { recordText } from '../../make-council.ts';

it('a record that is right has its data, with what it leaves out filled in', () => {
  const { data, issues, body, bodyLine } = parseRecord(recordText('pages'), 'a.md', pageSchema);
  expect(issues).toEqual([]);
  expect(data).toMatchObject({ title: 'About this site', status: 'published', aliases: [], related: [] });
  expect([body, bodyLine]).toEqual(['\nText.\n', 9]);
});

it('a record that is wrong keeps the fields that are right', () => {
  const { data, fields } = parseRecord(
    recordText('pages', { kind: 'none', reviewBy: '2026-02-31' }),
    'a.md',
    pageSchema,
  );
  expect(data).toBeUndefined();
  expect(fields).toMatchObject({ title: 'About this site', reviewedOn: '2026-01-01' });
  expect(Object.keys(fields)).not.toContain('kind');
});

it('a wrong field has no value at all, not even the one it has when left out', () => {
  const { fields } = parseRecord(
    recordText('measures', { values: [{}], status: 'live' }),
    'a.md',
    measureSchema,
  );
  expect(fields).not.toHaveProperty('values');
  expect(fields).not.toHaveProperty('status');
});

it.each(['---\n---\n', '---\n# later\n---\n', '---\nnull\n---\n'])('%j has no fields', (text) => {
  expect(parseRecord(text, 'a.md', pageSchema).issues).toMatchObject([
    { message: 'There are no fields in this file.' },
  ]);
});

it.each([
  ['- a', 'This should be a group of fields, each on its own line and indented, and it is a list.'],
  ['hello', 'This should be a group of fields, each on its own line and indented, and it is "hello".'],
  ['3', 'This should be a group of fields, each on its own line and indented, and it is the number 3.'],
])('%j in place of fields is told in words', (yaml, message) => {
  expect(parseRecord(`---\n${yaml}\n---\n`, 'a.md', pageSchema).issues).toMatchObject([
    { message, line: 2, column: 1 },
  ]);
});

it.each(['__proto__', 'constructor', 'hasOwnProperty'])(
  'a field called %s is unknown, at its line',
  (name) => {
    const text = recordText('pages').replace('kind:', `${name}: x\nkind:`);
    expect(parseRecord(text, 'a.md', pageSchema).issues).toMatchObject([
      { field: name, line: 7, column: 1, rule: 'field-unknown' },
    ]);
  },
);

it('redirects are fields without a record', () => {
  expect(parseFields('/a/: /b/#c\n', 'redirects.yaml', redirectsSchema).data).toEqual({ '/a/': '/b/#c' });
});
