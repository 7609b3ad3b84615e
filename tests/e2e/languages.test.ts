import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { findFiles } from '../../src/publishing/find-files.ts';
import { it } from './browse.ts';
import { realSites, siteOf, type SitePage } from './sites.ts';

const english = siteOf('testshire');
const welsh = siteOf('testshire', 'cy');

/** Records of which Testshire has no translation, and some of which it has one. */
const untranslated = [
  '/grants/tree-fund/',
  '/themes/environmental/',
  '/strategy/buying/',
  '/impact/trees-planted/',
];
const translated = ['/grants/community-chest/', '/themes/social/', '/about/', '/strategy/social-value/'];

it('both sites have the same pages, and each says which language it is in', () => {
  expect(welsh.pages.map(({ path }) => path)).toEqual(english.pages.map(({ path }) => path));
  expect(welsh.pages.filter(({ html }) => !html.includes('<html lang="cy">'))).toEqual([]);
  expect(english.pages.filter(({ html }) => !html.includes('<html lang="en">'))).toEqual([]);
  expect(welsh.oldAddresses.map(({ path }) => path)).toEqual(english.oldAddresses.map(({ path }) => path));
});

it('each page leads to the same page in the other language, by its name in that language', () => {
  const switches = (pages: readonly SitePage[]) =>
    pages.map(({ path, html }) => ({
      path,
      found: /<a class="language-link"[^>]*>[^<]*<\/a>/.exec(html)?.[0],
    }));
  for (const { path, found } of switches(english.pages))
    expect(found, path).toBe(link(path === '/404.html' ? '/cy/' : `/cy${path}`, 'cy', 'Cymraeg'));
  for (const { path, found } of switches(welsh.pages))
    expect(found, path).toBe(link(path === '/404.html' ? '/' : path, 'en', 'English'));
});

it('somebody can change the language and back again', async ({ openTab }) => {
  const tab = await openTab(`${english.url}grants/community-chest/`);
  await tab.getByRole('link', { name: 'Cymraeg' }).click();
  await tab.waitForURL(`${welsh.url}grants/community-chest/`);
  expect(await tab.locator('h1').innerText()).toBe('Cist Gymunedol');
  await tab.getByRole('link', { name: 'English' }).click();
  await tab.waitForURL(`${english.url}grants/community-chest/`);
});

it.for(untranslated)(
  '%s is not translated: it says so in Welsh, and its text says that it is English',
  (path) => {
    const html = mainOf(welsh.pages, path);
    expect(html).toContain('Nid yw’r dudalen hon wedi’i chyfieithu i’r Gymraeg eto.');
    expect(html).toMatch(/<article [^>]*lang="en"/);
    expect(articleOf(html)).toBe(articleOf(mainOf(english.pages, path)));
  },
);

it.for(translated)(
  '%s is translated, and nothing in it is said to be English but names of what is not',
  (path) => {
    const html = mainOf(welsh.pages, path);
    expect(html).not.toContain('wedi’i chyfieithu');
    expect(html).not.toMatch(/<article [^>]*lang=/);
  },
);

it('a translation that is older than its original says so', () => {
  expect(mainOf(welsh.pages, '/grants/small-sparks/')).toContain('yn fwy diweddar na’r cyfieithiad hwn');
  expect(mainOf(welsh.pages, '/grants/community-chest/')).not.toContain('yn fwy diweddar');
});

it('what stands in a list and is not translated is marked as English', () => {
  const list = mainOf(welsh.pages, '/grants/');
  expect(list).toMatch(/<a class="title" href="\/cy\/grants\/tree-fund\/" lang="en">\s*Tree Fund/);
  expect(list).toMatch(/<a class="title" href="\/cy\/grants\/community-chest\/">\s*Cist Gymunedol/);
  expect(mainOf(welsh.pages, '/a-to-z/')).toMatch(/<li lang="en">\s*<a href="\/cy\/grants\/tree-fund\/">/);
});

it('a figure is the same in both, since it is written once', () => {
  for (const amount of ['£40,000', '£5,000'])
    for (const { pages } of [english, welsh])
      expect(mainOf(pages, '/grants/community-chest/')).toContain(amount);
});

it('what there is once for the council is not there twice, and every page leads to it', async () => {
  for (const name of ['images', 'fonts', 'council.css', 'icon.svg', 'apple-touch-icon.png', 'robots.txt'])
    expect([existsSync(join(english.folder, name)), existsSync(join(welsh.folder, name))], name).toEqual([
      true,
      false,
    ]);
  expect(
    welsh.pages.filter(({ html }) => !html.includes('<link rel="stylesheet" href="/council.css">')),
  ).toEqual([]);
  expect(mainOf(welsh.pages, '/data/')).toContain('href="/data/awards.csv"');
  for (const file of await findFiles(join(welsh.folder, 'assets'), '.css'))
    expect(await readFile(join(welsh.folder, 'assets', file), 'utf8')).not.toContain('/cy/fonts/');
});

it.for([
  ['gwirfoddolwyr', /gwirfoddol/i],
  ['cymunedol', /Cist Gymunedol/],
  ['trees', /Tree Fund/],
] as const)('a search in Welsh for %s finds a page of the Welsh site', async ([word, title], { openTab }) => {
  const tab = await openTab(`${welsh.url}search/?q=${word}`);
  const first = tab.locator('.results .title').filter({ hasText: title }).first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toMatch(/^\/cy\//);
});

it('a search in English finds no page of the Welsh site', async ({ openTab }) => {
  const tab = await openTab(`${english.url}search/?q=gwirfoddolwyr`);
  expect(await tab.locator('.results-status:not(:empty)').innerText()).toContain('gwirfoddolwyr');
  expect(await tab.locator('.results .title').count()).toBe(0);
});

it('an address that is not there is answered in both languages, the one of the address first', async () => {
  const [inEnglish, inWelsh] = await Promise.all(
    [english, welsh].map(async ({ url }) => (await fetch(`${url}no/such/page/`)).text()),
  );
  expect(inEnglish).toContain('<html lang="en">');
  expect(inEnglish).toMatch(/<p lang="cy">\s*Nid oes tudalen/);
  expect(inWelsh).toContain('<html lang="cy">');
  expect(inWelsh).toMatch(/<p lang="en">\s*There is no page/);
});

it('a council with one language has nothing about languages on its pages', () => {
  for (const { pages } of realSites)
    expect(pages.filter(({ html }) => /hreflang|language-link|\slang="cy"/.test(html))).toEqual([]);
});

function link(href: string, language: string, text: string): string {
  return `<a class="language-link" href="${href}" lang="${language}" hreflang="${language}" rel="alternate">${text}</a>`;
}

function mainOf(pages: readonly SitePage[], path: string): string {
  const html = pages.find((page) => page.path === path)?.html ?? '';
  return /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
}

/** What the article of a page says, without its tags. */
function articleOf(html: string): string {
  return (/<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}
