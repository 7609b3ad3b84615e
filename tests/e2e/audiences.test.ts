import { describe, expect } from 'vitest';
import { it } from './browse.ts';
import { realSites, siteOf, sites } from './sites.ts';

const { url } = siteOf('testshire');

describe('the page for one audience', () => {
  it.for(sites)(
    'is one click from the home page of $name, and what it lists is one more',
    async (site, { openTab }) => {
      const tab = await openTab(site.url);
      await tab.locator('main a[href$="/for/care-leavers/"]').click();
      expect(new URL(tab.url()).pathname).toMatch(/\/for\/care-leavers\/$/);
      const title = await tab.locator('.records .title').first().innerText();
      await tab.locator('.records .title').first().click();
      expect(await tab.locator('h1').innerText()).toBe(title);
      expect(await tab.locator('main a[href$="/for/care-leavers/"]').count()).toBe(1);
    },
  );

  it('lists what is for them from several collections without JavaScript, in groups of what they can do', async ({
    openTab,
  }) => {
    const tab = await openTab(`${url}for/care-leavers/`, { javaScriptEnabled: false });
    expect(await tab.getByRole('heading', { level: 2 }).filter({ visible: true }).allInnerTexts()).toEqual([
      'Apply for money',
      'Get a job or training',
      'Get help, and places to go',
      'What has been done',
      'For other people',
      'About this site',
      'Testshire District Council',
      'Using what is here',
    ]);
    const links = await tab
      .locator('.records .title')
      .evaluateAll((all) =>
        all.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/')[1]),
      );
    expect([...new Set(links)]).toEqual(['grants', 'programmes', 'partnerships', 'impact']);
    expect(await tab.locator('.tag').first().innerText()).toBe('Open all year');
  });

  it('says how to start and whom to ask, by name for those who hear it', async ({ openTab }) => {
    const tab = await openTab(`${url}for/care-leavers/`);
    expect(await tab.getByRole('link', { name: 'Ask: 01632 960003' }).getAttribute('href')).toBe(
      'tel:01632960003',
    );
    await tab.getByRole('link', { name: /^How to get involved ?: The Old School hub$/ }).click();
    expect(await tab.locator(':target').innerText()).toBe('How to get involved');
  });

  it('moves a grant away from what can be applied for on the instant it closes', async ({ openTab }) => {
    const tab = await openTab(url);
    const group = (name: string) => tab.getByRole('region', { name }).locator('.title');
    await tab.clock.install({ time: Date.parse('2026-06-30T15:59:00Z') });
    await tab.goto(`${url}for/community-groups/`);
    expect(await group('Apply for money').allInnerTexts()).toEqual(['Community Chest']);
    await tab.clock.runFor(60_000);
    expect(await group('Grants not known to be open').allInnerTexts()).toEqual(['Community Chest']);
    expect(await tab.getByRole('heading', { name: 'Apply for money' }).isVisible()).toBe(false);
  });

  it('is reached by the keyboard alone, and by the words people have for themselves', async ({ openTab }) => {
    const tab = await openTab(url);
    await tab.getByRole('link', { name: 'Unpaid carers' }).focus();
    await tab.keyboard.press('Enter');
    await tab.waitForURL(`${url}for/unpaid-carers/`);
    await tab.goto(`${url}a-to-z/`);
    const entry = tab.locator('.letter li', { hasText: 'veterans: Forces veterans' });
    expect(await entry.getByRole('link').getAttribute('href')).toBe('/for/forces-veterans/');
    await tab.goto(`${url}search/?q=veterans`);
    await tab.locator('.results .title').first().waitFor();
    expect(await tab.locator('.results .title').allInnerTexts()).toContain('For forces veterans');
  });

  it.for(sites)('of $name has a source beside every figure', ({ pages }) => {
    const without = pages
      .filter(({ path }) => /^\/(for\/|volunteering\/)/.test(path))
      .flatMap(({ path, html }) =>
        [...html.matchAll(/<li><a class="title" href="[^"]*\/impact\/[^"]*".*?<\/li>/g)]
          .filter(([item]) => !/<a href="https:/.test(item))
          .map(([item]) => `${path}: ${item}`),
      );
    expect(without).toEqual([]);
  });
});

describe('the page on volunteering', () => {
  it('tells a resident what to do, when, where and whom to ask', async ({ openTab }) => {
    const tab = await openTab(`${url}volunteering/`, { javaScriptEnabled: false });
    const words = await tab.getByRole('region', { name: 'For residents and groups' }).innerText();
    for (const answer of ['Come in and ask', 'Tuesday to Thursday', '3 School Lane', '01632 960003'])
      expect(words).toContain(answer);
  });

  it('tells staff what they get and how to use it, as Markdown has it', async ({ openTab }) => {
    const tab = await openTab(`${url}volunteering/`);
    const staff = tab.getByRole('region', { name: 'For council staff' });
    expect(await staff.innerText()).toContain('2 days a year, paid');
    expect(await staff.getByRole('listitem').allInnerTexts()).toEqual([
      'choose a day',
      'tell us what you did',
    ]);
  });

  it.for(realSites)('is found by its name in the search of $council', async (site, { openTab }) => {
    const tab = await openTab(`${site.url}search/?q=volunteering`);
    await tab.locator('.results .title').first().waitFor();
    expect(await tab.locator('.results .title').allInnerTexts()).toContain('Volunteering');
  });
});
