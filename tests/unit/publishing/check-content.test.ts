import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkContent } from '../../../src/publishing/check-content.ts';
import { councilFiles, writeFiles } from '../../make-council.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commonweal-'));
  await writeFiles(join(folder, 'testshire'), councilFiles());
  await writeFiles(join(folder, 'exampleton'), {
    ...councilFiles({ council: { id: 'exampleton' } }),
    'notes.txt': '',
  });
});
afterAll(() => rm(folder, { recursive: true }));

it('all councils of a folder are checked, in order', async () => {
  const { sources, issues } = await checkContent(folder, '2026-04-01');
  expect(sources.map(({ id }) => id)).toEqual(['exampleton', 'testshire']);
  expect(issues).toMatchObject([{ file: `${folder}/exampleton/notes.txt` }]);
});

it('one council can be named, and a slash after the folder does no harm', async () => {
  const { sources, issues } = await checkContent(`${folder}/`, '2026-04-01', 'testshire');
  expect([sources.map((source) => source.folder), issues]).toEqual([[`${folder}/testshire`], []]);
});

it.each([
  ['', 'tetshire', 'There is no council tetshire in FOLDER. Did you mean testshire?'],
  ['', 'x', 'There is no council x in FOLDER. There are: exampleton, testshire.'],
  ['', '../testshire', 'There is no council ../testshire in FOLDER. Did you mean testshire?'],
  ['/none', undefined, 'There is no folder FOLDER/none. Name the folder that holds the councils.'],
  [
    '/testshire/council.yaml',
    undefined,
    'There is no folder FOLDER/testshire/council.yaml. Name the folder that holds the councils.',
  ],
  [
    '/testshire/council.yaml/x',
    undefined,
    'There is no folder FOLDER/testshire/council.yaml/x. Name the folder that holds the councils.',
  ],
  [
    '/testshire/images',
    undefined,
    'There is no council in FOLDER/testshire/images. Each council is a folder of its own there.',
  ],
])('in the folder%s the council %j is told to be missing', async (path, council, message) => {
  await expect(checkContent(folder + path, '2026-04-01', council)).rejects.toThrow(
    message.replaceAll('FOLDER', folder),
  );
});
