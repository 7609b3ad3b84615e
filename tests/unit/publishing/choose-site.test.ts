import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { chooseSite } from '../../../src/publishing/choose-site.ts';
import { UsageError } from '../../../src/publishing/read-arguments.ts';
import { writeFiles } from '../../make-council.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'commonweal-'));
});
afterEach(() => rm(out, { recursive: true }));

it('the only site there is need not be named; files beside it do not count', async () => {
  await writeFiles(out, { 'testshire/index.html': '', 'notes.txt': '' });
  expect(chooseSite(out, undefined)).toBe('testshire');
});

it('of several sites the one that was named is taken', async () => {
  await writeFiles(out, { 'testshire/index.html': '', 'exampleton/index.html': '' });
  expect(chooseSite(out, 'testshire')).toBe('testshire');
});

it.each([
  [undefined, 'Name the council to preview: npm run preview -- exampleton or npm run preview -- testshire'],
  ['tetshire', 'There is no site of tetshire in OUT. Did you mean testshire?'],
  ['x', 'There is no site of x in OUT. There are: exampleton, testshire.'],
  ['../x', 'There is no site of ../x in OUT. There are: exampleton, testshire.'],
  ['', 'There is no site of  in OUT. There are: exampleton, testshire.'],
])('of several sites %j cannot be taken', async (council, message) => {
  await writeFiles(out, { 'testshire/index.html': '', 'exampleton/index.html': '' });
  expect(() => chooseSite(out, council)).toThrow(new UsageError(message.replace('OUT', out)));
});

it('where nothing is built it says what to run', () => {
  expect(() => chooseSite(out, undefined)).toThrow('is built in');
  expect(() => chooseSite(join(out, 'none'), 'testshire')).toThrow(
    new UsageError(`Nothing is built in ${join(out, 'none')} yet. Run npm run build first.`),
  );
});
