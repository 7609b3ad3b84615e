import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { findFiles } from '../../src/publishing/find-files.ts';
import { serveSite } from '../../src/publishing/serve-site.ts';
import { it } from './browse.ts';
import { followLinks } from './follow-links.ts';
import { runScript } from './run-script.ts';
import { build, edit, useScratch } from './scratch-build.ts';

const scratch = useScratch();

it('a third council is a copied folder with a council.yaml of its own', async () => {
  await cp('content/sevenoaks', join(scratch.content, 'thirdshire'), { recursive: true });
  await edit(join(scratch.content, 'thirdshire/council.yaml'), (text) =>
    text
      .replaceAll('sevenoaks', 'thirdshire')
      .replaceAll('Sevenoaks', 'Thirdshire')
      .replace('GB-LAE-SEV', 'GB-LAE-THI'),
  );
  await build(scratch.content, scratch.out, 'thirdshire');
  const home = await readFile(join(scratch.out, 'thirdshire/index.html'), 'utf8');
  expect(home).toContain(
    '<title>Social value in Thirdshire – Social value, Thirdshire District Council</title>',
  );
  expect(await linksOf('thirdshire')).toMatchObject({ broken: [], astray: [] });
});

it.for(['themes/social.md', ''])(
  'a council of council.yaml and “%s” has a whole site without empty menus',
  async (record, { openTab }) => {
    const id = record ? 'onetheme' : 'nothing';
    const folder = join(scratch.content, id);
    await mkdir(join(folder, 'themes'), { recursive: true });
    await cp('tests/fixtures/testshire/council.yaml', join(folder, 'council.yaml'));
    await edit(join(folder, 'council.yaml'), (text) =>
      text
        .replace('id: testshire', `id: ${id}`)
        .replace(/^(?:logo|icon): .*\n/gm, '')
        .replace('  - cy\n', ''),
    );
    if (record) await cp(join('tests/fixtures/testshire', record), join(folder, record));
    if (record)
      await edit(join(folder, record), (text) =>
        text
          .replace(/^related:\n(?: {2}- .*\n)+/m, '')
          .replace(/\]\(\/[^)]*\)/g, '](https://www.testshire.example/)'),
      );
    await build(scratch.content, scratch.out, id);

    const { url, server } = await serveSite(join(scratch.out, id), 0);
    try {
      const tab = await openTab(url);
      expect(await tab.locator('.site-menu a').allInnerTexts()).toEqual(record ? ['Themes'] : []);
      expect(await tab.locator('main h2').allInnerTexts()).toEqual(
        record ? ['Who are you?', 'What we work for'] : [],
      );
      expect(await followLinks(url)).toMatchObject({ broken: [], astray: [] });
      await tab.goto(`${url}search/?q=social`);
      expect(await tab.locator('.results-status:not(:empty)').innerText()).toContain('social');
    } finally {
      server.closeAllConnections();
      server.close();
    }
  },
);

it('without grants there is no page, menu entry or link of grants', async () => {
  const council = join(scratch.content, 'testshire');
  await rm(join(council, 'grants'), { recursive: true });
  await rm(join(council, 'awards.csv'));
  await takeOutFaults();
  await build(scratch.content, scratch.out, 'testshire');
  const site = join(scratch.out, 'testshire');
  expect(existsSync(join(site, 'grants'))).toBe(false);
  for (const file of await findFiles(site, '.html'))
    expect(await readFile(join(site, file), 'utf8'), file).not.toMatch(/href="\/grants\//);
  expect(await linksOf('testshire')).toMatchObject({ broken: [], astray: [] });
});

/** Takes every line that the check objects to out of Testshire, as an officer would who follows it. */
async function takeOutFaults(): Promise<void> {
  const { output } = await runScript('check', [
    'testshire',
    '--content',
    scratch.content,
    '--format',
    'json',
  ]);
  const issues = (JSON.parse(output) as { file: string; line: number; severity: string }[]).filter(
    ({ severity }) => severity === 'error',
  );
  for (const [file, found] of Map.groupBy(issues, (issue) => issue.file)) {
    const wrong = new Set(found.map(({ line }) => line - 1));
    await edit(file, (text) =>
      text
        .split('\n')
        .filter((_, index) => !wrong.has(index))
        .join('\n'),
    );
  }
  if (issues.length > 0) await takeOutFaults();
}

async function linksOf(council: string) {
  const { url, server } = await serveSite(join(scratch.out, council), 0);
  try {
    return await followLinks(url);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
