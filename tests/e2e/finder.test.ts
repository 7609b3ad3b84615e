import { describe, expect } from 'vitest';
import { it } from './browse.ts';
import { siteOf } from './sites.ts';

const { url } = siteOf('testshire');
const deadline = Date.parse('2026-06-30T16:00:00Z');

describe('the state of a grant', () => {
  it('changes on the instant while the page is open', async ({ openTab }) => {
    const tab = await openTab(url);
    await tab.clock.install({ time: deadline - 60_000 });
    await tab.goto(`${url}grants/`);
    const chest = tab.locator('li', { has: tab.getByRole('link', { name: 'Community Chest' }) });
    const state = chest.locator('.tag');
    expect(await state.innerText()).toBe('Closes 5pm, Tuesday 30 June 2026');
    await tab.clock.runFor(59_000);
    expect(await state.innerText()).toBe('Closes 5pm, Tuesday 30 June 2026');
    await tab.clock.runFor(1_000);
    expect(await state.innerText()).toBe('Closed 5pm, Tuesday 30 June 2026');
    expect(await chest.locator('xpath=ancestor::section').getByRole('heading').innerText()).toBe(
      'Not open now',
    );
  });

  it('is right on a page that was left open for months', async ({ openTab }) => {
    const tab = await openTab(url);
    await tab.clock.install({ time: Date.parse('2026-04-01T12:00:00Z') });
    await tab.goto(`${url}grants/community-chest/`);
    await tab.clock.fastForward(deadline - Date.parse('2026-04-01T12:00:00Z'));
    expect(await tab.locator('.page-head .tag').innerText()).toBe('Closed 5pm, Tuesday 30 June 2026');
  });

  it('leaves the list of what is open on the home page', async ({ openTab }) => {
    const tab = await openTab(url);
    await tab.clock.install({ time: deadline });
    await tab.goto(url);
    expect(await tab.locator('[data-holds] .title:visible').allInnerTexts()).toEqual(['Small Sparks']);
  });

  it('says its day in words that stay true without JavaScript', async ({ openTab }) => {
    const tab = await openTab(`${url}grants/`, { javaScriptEnabled: false });
    expect(await tab.locator('.tag').first().innerText()).toBe('Open until 5pm, Tuesday 30 June 2026');
    expect(await tab.locator('.tag time').first().getAttribute('datetime')).toBe('2026-06-30T16:00Z');
    expect(await tab.locator('.as-on').innerText()).toBe('As on 1 April 2026');
  });
});

describe('the finder', () => {
  it('leads to what is open for a community group in one click without JavaScript', async ({ openTab }) => {
    const tab = await openTab(`${url}grants/`, { javaScriptEnabled: false });
    await tab.getByRole('link', { name: 'open now: Community groups' }).click();
    expect(await tab.locator('h1').innerText()).toBe('Open grants for community groups');
    expect(await tab.locator('.records .title').allInnerTexts()).toEqual(['Community Chest']);
  });

  it('narrows at once, says how many there are, and goes back', async ({ openTab }) => {
    const tab = await openTab(url);
    await tab.clock.install({ time: Date.parse('2026-04-01T12:00:00Z') });
    await tab.goto(`${url}grants/`);
    const shown = () => tab.locator('[data-holds] .title:visible').allInnerTexts();
    const status = tab.getByRole('status');
    expect(await shown()).toEqual([
      'Community Chest',
      'Small Sparks',
      'Tree Fund',
      'Jubilee Fund',
      'Books Fund',
    ]);
    await tab.getByLabel('Who you are', { exact: true }).selectOption('individual');
    expect(await shown()).toEqual(['Small Sparks', 'Tree Fund']);
    expect(await status.innerText()).toBe('2 schemes');
    await tab.getByLabel('When', { exact: true }).selectOption('open');
    expect(new URL(tab.url()).search).toBe('?for=individual&status=open');
    expect([await shown(), await status.innerText()]).toEqual([['Small Sparks'], '1 scheme']);
    await tab.goBack();
    expect(await shown()).toEqual(['Small Sparks', 'Tree Fund']);
    expect(await tab.getByLabel('When', { exact: true }).inputValue()).toBe('');
    await tab.goBack();
    expect(await shown()).toHaveLength(5);
  });

  it('opens at the choice that an address holds, and says so where nothing fits', async ({ openTab }) => {
    const tab = await openTab(`${url}grants/?for=school&status=opening-soon`);
    expect(await tab.getByLabel('Who you are', { exact: true }).inputValue()).toBe('school');
    expect(await tab.getByRole('status').innerText()).toMatch(/^No scheme fits all of this/);
  });
});
