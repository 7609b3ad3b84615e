import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { it } from './browse.ts';
import { onePerKind, sites, siteOf } from './sites.ts';

// What the privacy page says. That nothing is asked of another host is held by `openTab` for every test with a browser.
it.for(sites)('after a walk through $name nothing of the reader is kept', async (site, { openTab }) => {
  const tab = await openTab(site.url);
  const sent: string[] = [];
  tab.on('request', (request) => {
    if (request.method() !== 'GET' || request.resourceType() === 'ping')
      sent.push(`${request.method()} ${request.url()}`);
  });
  for (const { url } of onePerKind(site.pages).slice(0, 12)) await tab.goto(url);
  await tab.goto(`${site.url}search/?q=grant`);
  await tab.locator('.results-status:not(:empty)').waitFor();
  await tab.getByRole('searchbox').first().fill('volunteer');
  await tab.keyboard.press('Enter');
  await tab.waitForLoadState('networkidle');
  expect(await tab.context().cookies()).toEqual([]);
  expect(await keptIn(tab)).toEqual({
    cookie: '',
    local: 0,
    session: 0,
    databases: 0,
    caches: 0,
    workers: 0,
  });
  expect(sent).toEqual([]);
});

it('this test would notice what is kept', async ({ openTab }) => {
  const tab = await openTab(sites[0]?.url ?? '');
  await tab.evaluate(() => {
    document.cookie = 'seen=1';
    localStorage.setItem('seen', '1');
  });
  expect(await keptIn(tab)).toMatchObject({ cookie: 'seen=1', local: 1 });
});

it.for(sites)('every page of $name leads to the privacy page, and it says so', (site) => {
  const privacy = site.pages.find(({ html }) => /<h2 id="kept"/.test(html));
  expect(privacy?.html).toMatch(/<dt[^>]*>(Cookies|Cwcis)<\/dt>/);
  const path = new URL(privacy?.url ?? '').pathname;
  expect(site.pages.filter(({ html }) => !html.includes(`href="${path}"`)).map((page) => page.path)).toEqual(
    [],
  );
});

it('what a council writes on its own pages stands there, and what the law asks stands beside it', () => {
  const { pages } = siteOf('testshire');
  for (const [path, id] of [
    ['/accessibility/', 'compliance'],
    ['/privacy/', 'kept'],
  ]) {
    const html = pages.find((page) => page.path === path)?.html;
    expect(html, path).toContain('Call us on 01632 960001.');
    expect(html, path).toContain(`<h2 id="${id}"`);
  }
});

/** What the site has put into the browser. */
function keptIn(tab: Page) {
  return tab.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    // Only a safe context has these two; there is nothing in them where they are not.
    caches: 'caches' in window ? (await caches.keys()).length : 0,
    workers: 'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
  }));
}
