import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './browse.ts';
import { realSites } from './sites.ts';

describe.each(realSites)('a resident on the site of $council', ({ council, url }) => {
  const phone = { viewport: { width: 360, height: 740 } };

  it('reads what the council promises, down to a figure and where it comes from', async ({ openTab }) => {
    const tab = await openTab(url, phone);
    expect(await tab.locator('h1').innerText()).toMatch(/social value/i);
    await tab.locator('.cards a').first().click();
    await openFrom(tab, 'What should become true', '/outcomes/');
    const outcome = await tab.locator('h1').innerText();
    await tab.locator('main a[href*="/impact/"]').first().click();
    expect(await tab.locator('.big-figure').innerText()).toMatch(/\d/);
    expect(await tab.locator('main').innerText()).toContain(outcome);
    const figures = tab.getByRole('table').first();
    expect(await figures.locator('tbody tr').count()).toBeGreaterThan(0);
    const sources = section(tab, 'Sources').getByRole('link');
    expect(await sources.first().getAttribute('href')).toMatch(/^https:\/\//);
    for (const row of await figures.locator('tbody tr').all())
      expect(await row.getByRole('link').count()).toBe(1);
  });

  it('finds a grant by name, sees whether it is open, for whom, and whom to ask', async ({ openTab }) => {
    const [words, title] =
      council === 'havering'
        ? ['community chest', 'Community Chest']
        : ['community grant scheme', 'Community Grant Scheme'];
    const tab = await openTab(url, phone);
    await tab.getByRole('searchbox').first().fill(words);
    await tab.keyboard.press('Enter');
    await tab.locator('.results .title').first().waitFor();
    await tab.locator('.results').getByRole('link', { name: title, exact: true }).click();
    expect(await tab.locator('h1').innerText()).toBe(title);
    expect(await tab.locator('.page-head .tag').innerText()).toMatch(
      /open|closed|spent|paused|ended|round|no dates/i,
    );
    const facts = await tab.locator('.panel').innerText();
    expect(facts).toMatch(/How much\s+(\D*£[\d,]+|The amount is not published)/);
    expect(facts).toMatch(/When\s+\S/);
    const [panel, text] = await Promise.all([
      tab.locator('.panel').boundingBox(),
      tab.locator('.columns > .text').boundingBox(),
    ]);
    expect(panel?.y, 'on a phone the key facts come first').toBeLessThan(text?.y ?? 0);
    expect(await section(tab, 'Who can apply').getByRole('listitem').count()).toBeGreaterThan(0);
    expect((await section(tab, 'How to apply').innerText()).length).toBeGreaterThan(40);
    expect(
      await section(tab, 'Who to ask')
        .locator('a[href^="tel:"], a[href^="mailto:"], a[href^="https:"]')
        .count(),
    ).toBeGreaterThan(0);
  });

  it('finds from the menu how to volunteer, what to do and whom to ask', async ({ openTab }) => {
    const tab = await openTab(url, phone);
    await tab.getByRole('button', { name: 'Menu' }).click();
    await tab.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Volunteering' }).click();
    expect(await tab.locator('h1').innerText()).toBe('Volunteering');
    expect(await section(tab, 'Who to ask').locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
    await section(tab, 'For residents and groups').getByRole('link').first().click();
    expect(await tab.getByRole('main').innerText()).toMatch(/get involved|join/i);
    await tab.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Home' }).click();
    expect(await tab.locator('h1').innerText()).toMatch(/social value/i);
  });

  it('is told on every page that this is not the council’s own site', async ({ openTab }) => {
    const tab = await openTab(url, phone);
    expect(await tab.locator('.notice').innerText()).toMatch(/demonstration.+not the/i);
  });
});

/** The section of a page with this heading. */
function section(tab: Page, heading: string) {
  return tab.getByRole('region', { name: heading, exact: true });
}

/** Follows the first link to such an address in a section. */
async function openFrom(tab: Page, heading: string, start: string): Promise<void> {
  await section(tab, heading).locator(`a[href^="${start}"]`).first().click();
  await tab.waitForURL((address) => address.pathname.startsWith(start));
}
