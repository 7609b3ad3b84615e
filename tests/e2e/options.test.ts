import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { expect } from 'vitest';
import { findFiles } from '../../src/publishing/find-files.ts';
import { serveSite } from '../../src/publishing/serve-site.ts';
import { it } from './browse.ts';
import { followLinks } from './follow-links.ts';
import { build, useScratch } from './scratch-build.ts';
import { siteOf } from './sites.ts';

const scratch = useScratch();
const address = 'https://www.example.gov.uk/social-value';

it('lives under a path when the address says so: links, assets, search and canonical', async ({
  openTab,
  onTestFinished,
}) => {
  await build(scratch.content, scratch.out, '--site', address);
  const folder = join(scratch.out, 'testshire');
  for (const file of await findFiles(folder, '.html')) {
    const html = await readFile(join(folder, file), 'utf8');
    const paths = [
      ...html.matchAll(/\s(?:href|src|action|data-[a-z]+)="(\/[^"]*)"|content="0; url=([^"]*)"/g),
    ];
    const astray = paths
      .map((match) => match[1] ?? match[2])
      .filter((path) => !path?.startsWith('/social-value/'));
    expect(astray, file).toEqual([]);
    if (!html.includes('http-equiv="refresh"'))
      expect(html, file).toContain(`<link rel="canonical" href="${address}/`);
  }
  const sitemap = await readFile(join(folder, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]);
  expect(listed.length).toBeGreaterThan(40);
  expect(listed.filter((loc) => !loc?.startsWith(`${address}/`))).toEqual([]);

  expect(listed).not.toContain(`${address}/search/`);
  expect(sitemap.match(/<lastmod>/g)).toHaveLength(listed.length);

  await expectMachineFiles(folder);

  const { url, server } = await serveSite(folder, 0);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  expect(await followLinks(url)).toMatchObject({ broken: [], astray: [] });
  const tab = await openTab(`${url}search/?q=trees`);
  await tab.locator('.results .title').first().click();
  await tab.waitForURL((now) => now.href.startsWith(url) && !now.pathname.includes('/search/'));
  await tab.goto(`${url}chest/`);
  await tab.waitForURL(`${url}grants/community-chest/`);
});

it('shows a draft when it is asked to, and otherwise has nothing of it in any file', async () => {
  const draft = await findDraft(join(scratch.content, 'testshire'));
  const drafts = join(scratch.root, 'drafts');
  await build(scratch.content, drafts, '--drafts');
  const shown = await readFile(join(drafts, 'testshire', draft.path, 'index.html'), 'utf8');
  expect(shown).toContain(draft.title);
  expect(shown).toContain('Draft: not on the public site');

  const { folder } = siteOf('testshire');
  for (const file of await findFiles(folder, '')) {
    const text = await readFile(join(folder, file), 'utf8');
    for (const words of [`/${draft.path}/`, draft.title, draft.summary])
      expect(text.includes(words), `${file} says ${words}`).toBe(false);
  }
});

it('an .mdx record is rendered like any other', async () => {
  const html = await readFile(join(siteOf('testshire').folder, 'about/index.html'), 'utf8');
  expect(html).toContain('<strong>plain Markdown</strong>');
  expect(html).toMatch(/<h2 id="plain-markdown">/);
  expect(html).toContain('href="/themes/social/"');
});

/** Every file that the head of a page names for programs is there, and an outside parser reads it. */
async function expectMachineFiles(folder: string): Promise<void> {
  const pages = await findFiles(folder, '.html');
  const named = new Set<string>();
  const feeds = new Set<string>();
  for (const file of pages) {
    const html = await readFile(join(folder, file), 'utf8');
    for (const [, image = ''] of html.matchAll(/<meta property="og:image" content="([^"]*)"/g))
      named.add(image);
    for (const [, feed = ''] of html.matchAll(/type="application\/atom\+xml"[^>]* href="([^"]*)"/g))
      feeds.add(feed);
  }
  const pictures = (await findFiles(folder, '.png')).filter((file) => /(^|\/)share(\/|\.)/.test(file));
  expect(pictures).toHaveLength(named.size);
  expect(named.size).toBeGreaterThan(40);
  for (const image of named) expect(existsSync(join(folder, image.slice(address.length))), image).toBe(true);
  expect([...feeds].sort()).toEqual(
    ['cy/data/awards', 'cy/data/grants', 'data/awards', 'data/grants'].map(
      (feed) => `/social-value/${feed}.atom`,
    ),
  );
  for (const feed of feeds) {
    const file = join(folder, feed.slice('/social-value'.length));
    const { entries = [] } = parseAtomFeed(await readFile(file, 'utf8'));
    const links = entries.flatMap((entry) => entry.links?.map(({ href }) => href ?? '') ?? []);
    expect(links.length).toBeGreaterThan(3);
    expect(
      links.filter((href) => !existsSync(join(folder, href.slice(address.length), 'index.html'))),
    ).toEqual([]);
  }
}

/** The draft among the records, with the path of its page. */
async function findDraft(folder: string): Promise<{ path: string; title: string; summary: string }> {
  for (const file of await findFiles(folder, '.md')) {
    const text = await readFile(join(folder, file), 'utf8');
    const field = (name: string) => new RegExp(`^${name}: ['"]?(.*?)['"]?$`, 'm').exec(text)?.[1] ?? '';
    const path = file.replace(/\.md$/, '').replace(/^measures\//, 'impact/');
    if (field('status') === 'draft') return { path, title: field('title'), summary: field('summary') };
  }
  throw new Error('There is no draft among the records.');
}
