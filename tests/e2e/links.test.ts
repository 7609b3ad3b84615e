import { expect } from 'vitest';
import { it } from './browse.ts';
import { followLinks } from './follow-links.ts';
import { siteOf, sites, type SitePage } from './sites.ts';

it.for(sites)('every link, fragment, image and style of $name leads somewhere', async ({ url, pages }) => {
  const { whole, broken } = await followLinks(url);
  expect(broken).toEqual([]);
  expect(whole.length).toBeGreaterThanOrEqual(pages.length);
  expect(findUnreached(pages, whole)).toEqual([]);
});

it('an old address sends the reader on to the new one', async ({ openTab }) => {
  const { url, oldAddresses } = siteOf('testshire');
  expect(oldAddresses.map(({ path }) => path)).toEqual(['/chest/', '/old/volunteers.html/', '/tree-money/']);
  const tab = await openTab(url);
  for (const [old, now] of [
    ['chest/', 'grants/community-chest/'],
    ['tree-money/', 'grants/tree-fund/#rounds'],
    ['old/volunteers.html', 'volunteering/'],
  ]) {
    await tab.goto(`${url}${old}`);
    await tab.waitForURL(`${url}${now}`);
  }
});

it.for(sites)(
  'an address that $name does not have is answered with a way on',
  async ({ url, council }, { openTab }) => {
    const tab = await openTab(`${url}404.html`);
    expect((await fetch(`${url}no/such/page/`)).status, council).toBe(404);
    await tab.locator('main').getByRole('searchbox').fill('grant');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(/\/search\/\?q=grant$/);
    await tab.locator('.results-status:not(:empty)').waitFor();
  },
);

/** The pages that nothing links to. The search page is reached from a search box, the not-found page by getting lost. */
function findUnreached(pages: readonly SitePage[], links: readonly string[]): string[] {
  const known = new Set(['/', '/search/', '/404.html']);
  const reached = new Set(links.map((link) => link.replace(/#.*$/, '')));
  return pages.filter((page) => !known.has(page.path) && !reached.has(page.url)).map(({ path }) => path);
}
