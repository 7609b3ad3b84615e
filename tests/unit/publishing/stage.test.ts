import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStage, siteName } from '../../../src/publishing/stage.ts';
import { writeFiles } from '../../make-council.ts';

const home = process.cwd();
/** The process id of a process that has ended. */
const dead = spawnSync(process.execPath, ['--version']).pid;

let project: string;
beforeEach(async () => {
  project = await realpath(await mkdtemp(join(tmpdir(), 'commonweal-')));
  process.chdir(project);
});
afterEach(async () => {
  process.chdir(home);
  await rm(project, { recursive: true });
});

it('a site takes the place of the last one, and nothing else is left', async () => {
  await put('dist/testshire', { 'index.html': 'old', 'gone.html': 'old' });
  await build('testshire');
  expect(await readdir('dist/testshire')).toEqual(['index.html']);
  expect(await read('dist/testshire/index.html')).toBe('new');
  expect(await leftBehind()).toEqual([]);
});

it('the other sites of the folder stay as they are', async () => {
  await put('dist/exampleton', { 'index.html': 'kept' });
  await build('testshire');
  expect(await read('dist/exampleton/index.html')).toBe('kept');
});

it('the sites of a council in other languages come into place with the main one, in folders of it', async () => {
  const languages = ['en', 'cy'] as const;
  const stage = await openStage('dist');
  for (const language of languages)
    await put(stage.folderFor(siteName('testshire', language, languages)), { 'index.html': language });
  await stage.bring('testshire', languages);
  await stage.publish('testshire');
  await stage.close();
  expect(await read('dist/testshire/index.html')).toBe('en');
  expect(await read('dist/testshire/cy/index.html')).toBe('cy');
  expect(await leftBehind()).toEqual([]);
});

it('until a site is put into its place the last one stands there', async () => {
  await put('dist/testshire', { 'index.html': 'old' });
  const stage = await openStage('dist');
  await put(stage.folderFor('testshire'), { 'index.html': 'new' });
  await stage.bring('testshire');
  expect(await read('dist/testshire/index.html')).toBe('old');
  await stage.close();
  expect(await read('dist/testshire/index.html')).toBe('old');
  expect(await leftBehind()).toEqual([]);
});

it('a site that could not be put into its place leaves the last one there', async () => {
  await put('dist/testshire', { 'index.html': 'old' });
  const stage = await openStage('dist');
  await expect(stage.publish('testshire')).rejects.toThrow('ENOENT');
  await stage.close();
  expect(await read('dist/testshire/index.html')).toBe('old');
});

it('what a build killed between the two renames took away is brought back by the next', async () => {
  await put(`.dist-building-${dead}/old/testshire`, { 'index.html': 'old' });
  await put(`.dist-building-${dead}/new/testshire`, { 'index.html': 'new' });
  await put('dist/exampleton', { 'index.html': 'kept' });
  const stage = await openStage('dist');
  expect(await read('dist/testshire/index.html')).toBe('old');
  await stage.close();
  expect(await leftBehind()).toEqual([]);
});

it('what a killed build had replaced is not brought back', async () => {
  await put(`.dist-building-${dead}/old/testshire`, { 'index.html': 'old' });
  await put('dist/testshire', { 'index.html': 'new' });
  await (await openStage('dist')).close();
  expect(await read('dist/testshire/index.html')).toBe('new');
});

it('what a killed build left under our own process id is brought back and cleared too', async () => {
  await put(`.dist-building-${process.pid}/old/testshire`, { 'index.html': 'old' });
  await put(`.dist-building-${process.pid}/new/testshire`, { 'index.html': 'half' });
  await put(`.cache/building-${process.pid}/testshire`, { 'half.html': 'half' });
  const stage = await openStage('dist');
  expect(await read('dist/testshire/index.html')).toBe('old');
  expect(existsSync(stage.folderFor('testshire'))).toBe(false);
  await stage.close();
  await build('testshire');
  expect(await read('dist/testshire/index.html')).toBe('new');
});

it('workshops and stages of builds that have ended are cleared, those of running ones left', async () => {
  for (const pid of [dead, process.ppid]) {
    await put(`.cache/building-${pid}/testshire`, { 'index.html': '' });
    await put(`.dist-building-${pid}/new/testshire`, { 'index.html': '' });
  }
  await build('testshire');
  expect(await leftBehind()).toEqual([`.cache/building-${process.ppid}`, `.dist-building-${process.ppid}`]);
});

it('folders that no build made are left', async () => {
  await put('.dist-building-notes', { 'notes.txt': 'mine' });
  await put('.dist-building-a-building-1', { 'index.html': 'of the folder dist-building-a' });
  await put('.cache/previews/testshire', { 'index.html': 'preview' });
  await build('testshire');
  expect(await leftBehind()).toEqual(['.dist-building-a-building-1', '.dist-building-notes']);
  expect(await read('.cache/previews/testshire/index.html')).toBe('preview');
});

it('a folder for the sites is made where there is none, at any depth', async () => {
  await build('testshire', 'public/sites/all');
  expect(await read('public/sites/all/testshire/index.html')).toBe('new');
  expect(await readdir('public/sites')).toEqual(['all']);
});

async function build(council: string, out = 'dist'): Promise<void> {
  const stage = await openStage(out);
  await put(stage.folderFor(council), { 'index.html': 'new' });
  await stage.bring(council);
  await stage.publish(council);
  await stage.close();
}

function put(folder: string, files: Record<string, string>): Promise<void> {
  return writeFiles(folder, files);
}

function read(file: string): Promise<string> {
  return readFile(file, 'utf8');
}

/** The folders of builds that lie about. */
async function leftBehind(): Promise<string[]> {
  const workshops = (await readdir('.cache')).map((name) => `.cache/${name}`);
  return [...workshops, ...(await readdir('.'))].filter((name) => name.includes('building')).sort();
}
