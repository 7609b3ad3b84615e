import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { runScript, type Ran } from './run-script.ts';

/** A folder of a test file's own, with a copy of Testshire in `content`, that is there while its tests run. */
export function useScratch(): Scratch {
  const scratch = { root: '', content: '', out: '' };
  beforeAll(async () => {
    scratch.root = await mkdtemp(join(tmpdir(), 'commonweal-build-'));
    scratch.content = join(scratch.root, 'content');
    scratch.out = join(scratch.root, 'dist');
    await cp('tests/fixtures/testshire', join(scratch.content, 'testshire'), { recursive: true });
  });
  afterAll(() => rm(scratch.root, { recursive: true }));
  return scratch;
}

export interface Scratch {
  root: string;
  content: string;
  out: string;
}

/** Runs the build of a content folder into `out`, on the day for which the fixtures are made. */
export function runBuild(content: string, out: string, ...more: string[]): Promise<Ran> {
  return runScript('build', ['--content', content, '--out', out, '--today', '2026-04-01', ...more]);
}

/** The same, and it has to succeed. */
export async function build(content: string, out: string, ...more: string[]): Promise<void> {
  const { code, output } = await runBuild(content, out, ...more);
  expect(code, output).toBe(0);
}

/** Writes a file anew from what it says. */
export async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}
