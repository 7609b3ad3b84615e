import { expect } from 'vitest';
import { it } from './browse.ts';
import { findLostWords } from './checks/layout.ts';
import { allPages, onePerKind, realSites, siteOf } from './sites.ts';

/** The pages whose forms narrow what is already there. */
const narrowed = ['/grants/', '/grants/awarded/', '/procurement/', '/search/'];

it('no page has a script but to narrow what it shows, or to keep the state of a grant true', () => {
  const scripted = allPages().filter(
    ({ path, html }) =>
      /<script(?! type="application\/ld\+json")/.test(html) &&
      !narrowed.includes(path) &&
      !html.includes('data-states='),
  );
  expect(scripted.map(({ name }) => name)).toEqual([]);
});

it('every page kind is whole without JavaScript', async ({ openTab }) => {
  const { url: home, pages } = siteOf('testshire');
  const tab = await openTab(home, { javaScriptEnabled: false });
  for (const { path, url } of onePerKind(pages)) {
    await tab.goto(url);
    expect(await tab.locator('h1').isVisible(), path).toBe(true);
    expect((await tab.locator('main').innerText()).length, path).toBeGreaterThan(80);
  }
});

it.for(realSites)(
  'without JavaScript the search page of $council points to the A to Z',
  async ({ url }, { openTab }) => {
    const tab = await openTab(`${url}search/?q=grant`, { javaScriptEnabled: false });
    expect(await tab.locator('main').innerText()).toContain('Searching needs JavaScript');
    await tab.getByRole('main').getByRole('link', { name: 'A to Z of this site' }).click();
    expect(await tab.locator('h1').innerText()).toBe('A to Z');
  },
);

it.for(realSites)(
  'a printed grant of $council is words and addresses, with no menu and no search',
  async (site, { openTab }) => {
    const tab = await openTab(
      `${site.url}grants/community-chest/`.replace(
        'community-chest',
        site.council === 'havering' ? 'community-chest' : 'community-grant-scheme',
      ),
    );
    await tab.emulateMedia({ media: 'print' });
    const hidden = ['.site-menu', '.search-box', '.breadcrumbs', '.skip', '.contents'];
    for (const selector of hidden)
      for (const element of await tab.locator(selector).all())
        expect(await element.isVisible(), selector).toBe(false);
    expect(await tab.locator('.place').isVisible()).toBe(true);
    expect(await tab.locator('footer').innerText()).toContain('Made on 22 November 2026');
    const address = tab.locator('main a[href^="https://"]').first();
    expect(await address.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('https://');
    expect(
      await tab.evaluate(() => [
        getComputedStyle(document.body).color,
        getComputedStyle(document.documentElement).backgroundColor,
      ]),
    ).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  },
);

it('a printed page is on white paper for a reader of dark screens too', async ({ openTab }) => {
  const tab = await openTab(siteOf('havering').url, { colorScheme: 'dark' });
  await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(
    await tab.evaluate(() => [
      getComputedStyle(document.body).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ]),
  ).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

it('without style sheets and pictures every page kind reads from its first heading to its foot', async ({
  openTab,
}) => {
  const { url: home, pages } = siteOf('testshire');
  const tab = await openTab(home);
  for (const { path, url } of onePerKind(pages)) {
    await tab.goto(url);
    await tab.evaluate(() =>
      document.querySelectorAll('link[rel=stylesheet], img').forEach((element) => element.remove()),
    );
    const words = await tab.locator('body').innerText();
    const heading = await tab.locator('h1').innerText();
    const foot = await tab.locator('footer').innerText();
    expect(words.startsWith('Skip to main content'), path).toBe(true);
    expect(words.indexOf(heading), path).toBeGreaterThan(0);
    expect(words.trimEnd().endsWith(foot.trimEnd()), path).toBe(true);
  }
});

it('every page kind is whole on A4 paper, and no row of a table is torn', async ({ openTab }) => {
  const { url: home, pages } = siteOf('testshire');
  // The sheet of 210 millimetres without its margins, in pixels.
  const tab = await openTab(home, { viewport: { width: 673, height: 980 } });
  for (const { path, url } of onePerKind(pages)) {
    await tab.emulateMedia({ media: 'print' });
    await tab.goto(url);
    expect(await findLostWords(tab), path).toEqual([]);
    const torn = await tab
      .locator('tr')
      .evaluateAll((rows) => rows.filter((row) => getComputedStyle(row).breakInside !== 'avoid').length);
    expect(torn, path).toBe(0);
    expect((await tab.pdf({ format: 'A4' })).subarray(0, 5).toString(), path).toBe('%PDF-');
  }
});
