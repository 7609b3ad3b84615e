import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findFiles } from '../../../src/publishing/find-files.ts';
import { writeFiles } from '../../make-council.ts';

it('files are found at any depth by the end of their name, sorted; folders of such a name are none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'commonweal-'));
  const files = ['index.html', 'a/b/index.html', 'a/old.html.gz', 'odd.html/index.html', 'c.css'];
  await writeFiles(folder, Object.fromEntries(files.map((name) => [name, ''])));
  expect(await findFiles(folder, '.html')).toEqual(['a/b/index.html', 'index.html', 'odd.html/index.html']);
  expect(await findFiles(`${folder}/`, '.xml')).toEqual([]);
  await rm(folder, { recursive: true });
});

it('a folder that is not there is an error, not an empty answer', async () => {
  await expect(findFiles(join(tmpdir(), 'commonweal-none'), '.html')).rejects.toThrow('ENOENT');
});
