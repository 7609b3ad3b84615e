import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findFiles } from '../../src/publishing/find-files.ts';
import { runScript, startScript } from './run-script.ts';
import { build, edit, runBuild, useScratch } from './scratch-build.ts';
import { siteOf } from './sites.ts';

const scratch = useScratch();

it('two builds of one content on one day are the same, byte for byte', async () => {
  await build(scratch.content, scratch.out);
  expect(await hashAll(join(scratch.out, 'testshire'))).toEqual(await hashAll(siteOf('testshire').folder));
});

it('a fault leaves the last good site as it was, to the byte and the moment, and says what the check says', async () => {
  const before = [await hashAll(scratch.out), await timesOf(scratch.out)];
  const file = join(scratch.content, 'testshire/grants/tree-fund.md');
  const text = await readFile(file, 'utf8');
  await edit(file, (good) => good.replace(/^owner: .*$/m, 'owner: 12\nbudget: 5'));
  const built = await runBuild(scratch.content, scratch.out);
  const checked = await runScript('check', ['--content', scratch.content]);
  await edit(file, () => text);

  expect([built.code, checked.code]).toEqual([1, 1]);
  expect(linesAbout('tree-fund.md', checked.output).length).toBeGreaterThanOrEqual(2);
  expect(linesAbout('tree-fund.md', built.output)).toEqual(linesAbout('tree-fund.md', checked.output));
  expect(built.output, 'no stack trace').not.toMatch(/^\s+at /m);
  expect([await hashAll(scratch.out), await timesOf(scratch.out)]).toEqual(before);
});

it('a build that is killed half way leaves the last good site, and the next one is whole', async () => {
  const before = await hashAll(scratch.out);
  for (const wait of [500, 2500]) {
    const args = ['--content', scratch.content, '--out', scratch.out, '--today', '2026-04-02'];
    const child = startScript('build', args);
    const ended = new Promise((resolve) => child.once('close', resolve));
    await new Promise((resolve) => setTimeout(resolve, wait));
    // The group: what the build has started is killed with it, as when a machine loses its power.
    process.kill(-Number(child.pid), 'SIGKILL');
    await ended;
    expect(await hashAll(scratch.out)).toEqual(before);
  }
  await build(scratch.content, scratch.out);
  expect(await hashAll(scratch.out)).toEqual(before);
  expect((await readdir(scratch.root)).sort(), 'nothing is left beside the sites').toEqual([
    'content',
    'dist',
  ]);
});

function linesAbout(file: string, output: string): string[] {
  return output.split('\n').filter((line) => line.includes(file));
}

/** What is in each file of a folder. */
async function hashAll(root: string): Promise<Map<string, string>> {
  const hash = async (file: string) =>
    [
      file,
      createHash('sha256')
        .update(await readFile(join(root, file)))
        .digest('hex'),
    ] as const;
  return new Map(await Promise.all((await findFiles(root, '')).map(hash)));
}

/** When each file and folder was last written. */
async function timesOf(root: string): Promise<Map<string, number>> {
  const entries = ['', ...(await readdir(root, { recursive: true }))].sort();
  return new Map(
    await Promise.all(
      entries.map(async (entry) => [entry, (await stat(join(root, entry))).mtimeMs] as const),
    ),
  );
}
