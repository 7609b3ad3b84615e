import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findFormerRecords } from '../../../src/publishing/find-former-records.ts';
import { recordText, writeFiles } from '../../make-council.ts';

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'commonweal-git-'));
  folder = join(root, 'content/testshire');
  git('init', '--quiet');
});
afterEach(() => rm(root, { recursive: true }));

it('a renamed record is known by where it is now, however often it moved', async () => {
  await commit({ 'grants/chest.md': chest });
  await move('grants/chest.md', 'grants/fund.md');
  await move('grants/fund.md', 'grants/community-fund.md');
  const renamedTo = { collection: 'grants', id: 'community-fund', name: 'grants/community-fund.md' };
  expect(await findFormerRecords(folder)).toEqual([
    { collection: 'grants', id: 'fund', name: 'grants/fund.md', renamedTo },
    { collection: 'grants', id: 'chest', name: 'grants/chest.md', renamedTo },
  ]);
});

it('a removed record is one, and so is one that was renamed before it was removed', async () => {
  await commit({ 'grants/chest.md': chest });
  await move('grants/chest.md', 'grants/fund.md');
  await rm(join(folder, 'grants/fund.md'));
  await commit({});
  expect((await findFormerRecords(folder)).map(({ name, renamedTo }) => [name, renamedTo])).toEqual([
    ['grants/fund.md', undefined],
    ['grants/chest.md', undefined],
  ]);
});

it('what has no address of its own is none: drafts, translations, pictures, other councils', async () => {
  await commit({
    'grants/draft.md': recordText('grants', { status: 'draft' }),
    'grants/chest.cy.md': chest,
    'images/tree.svg': '<svg/>',
    'words.yaml': 'allow: []\n',
    '../otherton/grants/chest.md': chest,
  });
  await rm(join(root, 'content'), { recursive: true });
  await commit({ 'council.yaml': 'id: testshire\n' });
  expect(await findFormerRecords(folder)).toEqual([]);
});

it('without a repository or a commit there is none, and nothing is said', async () => {
  await mkdir(folder, { recursive: true });
  expect(await findFormerRecords(folder)).toEqual([]);
  await rm(join(root, '.git'), { recursive: true });
  expect(await findFormerRecords(folder)).toEqual([]);
});

const chest = recordText('grants', {}, 'Words that make one record known again under another name.');

async function move(from: string, to: string): Promise<void> {
  await rename(join(folder, from), join(folder, to));
  await commit({});
}

async function commit(files: Record<string, string>): Promise<void> {
  await writeFiles(folder, files);
  git('add', '--all');
  git(
    '-c',
    'user.name=T',
    '-c',
    'user.email=t@testshire.example',
    'commit',
    '--quiet',
    '--message',
    'Change',
  );
}

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: root });
}
