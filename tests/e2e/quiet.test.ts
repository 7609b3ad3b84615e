import { expect } from 'vitest';
import { it } from './browse.ts';
import { onePerKind, sites } from './sites.ts';

it.for(sites)(
  'no page of $name writes to the console or asks another host for anything',
  async (site, { openTab }) => {
    const tab = await openTab(site.url);
    for (const { path, url } of onePerKind(site.pages)) {
      await tab.goto(url, { waitUntil: path === '/search/' ? 'networkidle' : 'load' });
      expect(await tab.locator('h1').count(), url).toBe(1);
    }
  },
);

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
