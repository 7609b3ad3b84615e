import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listCouncil, listCouncils } from '../../../src/records/list-council.ts';
import { writeFiles } from '../../make-council.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commonweal-'));
  await writeFile(join(folder, 'council.yaml'), '');
});
afterEach(() => rm(folder, { recursive: true }));

it('records, pictures and the files of the council are told apart', async () => {
  await writeFiles(folder, {
    'grants/b.md': '',
    'grants/a.mdx': '',
    'grants/a.cy.md': '',
    'council.cy.yaml': '',
    'images/old/tree.png': '',
    'awards.csv': '',
    '.DS_Store': '',
  });
  expect(await listCouncil(folder)).toEqual({
    files: new Set([
      'awards.csv',
      'council.cy.yaml',
      'council.yaml',
      'grants/a.cy.md',
      'grants/a.mdx',
      'grants/b.md',
    ]),
    records: [
      { collection: 'grants', id: 'a', name: 'grants/a.mdx' },
      { collection: 'grants', id: 'b', name: 'grants/b.md' },
    ],
    translations: [{ collection: 'grants', id: 'a', name: 'grants/a.cy.md', language: 'cy' }],
    images: ['images/old/tree.png'],
    issues: [],
  });
});

it.each([
  ['grant/a.md', 'grant', 'Did you mean grants?'],
  ['award.csv', 'award.csv', 'Did you mean awards.csv?'],
  ['council.yml', 'council.yml', 'Did you mean council.yaml?'],
  ['grants', 'grants', 'Make it a folder.'],
  ['images', 'images', 'Make it a folder.'],
  ['redirects.yaml/a', 'redirects.yaml', 'Make it a file.'],
  ['grants/2026/a.md', 'grants/2026', 'Save it as a file that ends in .md, or move pictures to images.'],
  ['grants/a.fr.md', 'grants/a.fr.md', 'Rename it: without that ending, or with that of the language.'],
  ['grants/tree.png', 'grants/tree.png', 'Save it as a file that ends in .md, or move pictures to images.'],
])('%s has no place', async (name, place, fix) => {
  await writeFiles(folder, { [name]: '' });
  expect((await listCouncil(folder)).issues).toMatchObject([
    { file: `${folder}/${place}`, rule: 'file-place', fix },
  ]);
});

it('a link to something else is refused, wherever it lies', async () => {
  await mkdir(join(folder, 'grants'));
  await mkdir(join(folder, 'images'));
  for (const name of ['themes', 'grants/a.md', 'images/a.png']) await symlink('/etc', join(folder, name));
  const { issues, files, images } = await listCouncil(folder);
  expect(issues.map(({ file, rule }) => [file.replace(`${folder}/`, ''), rule])).toEqual([
    ['grants/a.md', 'file-link'],
    ['images/a.png', 'file-link'],
    ['themes', 'file-link'],
  ]);
  expect([[...files], images]).toEqual([['council.yaml'], []]);
});

it('a council that is only a link is refused whole, and not read', async () => {
  await writeFiles(folder, { 'elsewhere/council.yaml': '', 'elsewhere/grants/a.md': '' });
  await symlink(join(folder, 'elsewhere'), join(folder, 'linked'));
  const { issues, files } = await listCouncil(`${folder}/linked`);
  expect([issues.map(({ rule, file }) => [rule, file]), [...files]]).toEqual([
    [['file-link', `${folder}/linked`]],
    [],
  ]);
  expect(await listCouncils(folder)).toContain('linked');
});

it('links deep inside images are refused too', async () => {
  await writeFiles(folder, { 'images/old/tree.png': '' });
  await symlink('/etc', join(folder, 'images/old/etc'));
  const { issues, images } = await listCouncil(folder);
  expect(issues).toMatchObject([{ rule: 'file-link', file: `${folder}/images/old/etc` }]);
  expect(images).toEqual(['images/old/tree.png']);
});

it.each([
  ['grants/nul.md', 'file-name'],
  ['images/COM1.png', 'file-name'],
  ['images/a\u202egnp.svg', 'file-name'],
  ['images/a:b.png', 'file-name'],
  ['images/a .png ', 'file-name'],
  ['con/a.md', 'file-name'],
])('%j is a name that cannot be copied everywhere', async (name, rule) => {
  await writeFiles(folder, { [name]: '' });
  expect((await listCouncil(folder)).issues.map((issue) => issue.rule)).toContain(rule);
});

it('without council.yaml it is not known who the council is', async () => {
  await rm(join(folder, 'council.yaml'));
  expect((await listCouncil(folder)).issues).toMatchObject([
    { rule: 'council-file', file: `${folder}/council.yaml` },
  ]);
});

it('each folder is a council, and a file is none', async () => {
  await writeFiles(folder, { 'b/council.yaml': '', 'a/x': '', '.git/x': '' });
  expect(await listCouncils(folder)).toEqual(['a', 'b']);
});
