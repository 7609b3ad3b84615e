import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/checks/rule.ts';
import type { CouncilContent } from '../../../src/schemas/council-content.ts';
import { buildFinderPages, type FinderPage } from '../../../src/views/finder-page.ts';
import { siteAddresses } from '../../../src/views/site-parts.ts';
import { makeContent, now, testshire } from '../../make-content.ts';

const round = (closes: string, opens = '2026-01-01') => [{ id: 'a', closes, opens }];

/** Two that are open, one that opens later, one that is over, one without bids. */
const some = {
  small: { applicants: ['community-group'], minAward: 500, maxAward: 1000, rounds: round('2026-12-31') },
  large: { applicants: ['community-group', 'school'], minAward: 6000, rounds: round('2026-06-30') },
  later: { applicants: ['school'], rounds: round('2026-12-31', '2026-09-01') },
  over: { applicants: ['school'], rounds: round('2025-12-31', '2025-01-01') },
  given: { applicants: [] },
};

it('the page of all grants has each of them once, in groups by what they do now', async () => {
  const content = await testshire();
  const page = findPage(content, '/grants/');
  expect(groupsOf(page)).toEqual({
    open: ['Community Chest', 'Small Sparks'],
    'opening-soon': ['Tree Fund'],
    closed: ['Jubilee Fund'],
    stopped: ['Books Fund'],
  });
  expect(page.given?.items).toHaveLength(content.grants.length - 5);
});

it('those that close first stand first, and those without a date last', async () => {
  const content = await makeGrants({
    late: { applicants: ['school'], rounds: round('2026-12-31') },
    early: { applicants: ['school'], rounds: round('2026-12-31 09:00') },
    never: { applicants: ['school'], rolling: true },
  });
  expect(groupsOf(findPage(content, '/grants/')).open).toEqual([
    'Called early',
    'Called late',
    'Called never',
  ]);
});

it('one that will be paused later is not paused yet', async () => {
  const override = (on: string) => ({ state: 'paused', reason: 'No staff.', on });
  const content = await makeGrants({
    later: {
      applicants: ['school'],
      rounds: round('2025-12-31', '2025-01-01'),
      override: override('2026-05-01'),
    },
    paused: { applicants: ['school'], rounds: round('2026-12-31'), override: override('2026-01-01') },
  });
  expect(groupsOf(findPage(content, '/grants/'))).toEqual({
    closed: ['Called later'],
    stopped: ['Called paused'],
  });
});

describe('every choice has a page', () => {
  it.each([
    ['/grants/open/', 'Open grants', ['Called large', 'Called small']],
    ['/grants/opening-soon/', 'Grants that open soon', ['Called later']],
    ['/grants/for/community-group/', 'Grants for community groups', ['Called large', 'Called small']],
    ['/grants/up-to/5000/', 'Grants of up to £5,000', ['Called small', 'Called later', 'Called over']],
    ['/grants/open/for/school/', 'Open grants for schools', ['Called large']],
    [
      '/grants/open/for/community-group/up-to/5000/',
      'Open grants of up to £5,000 for community groups',
      ['Called small'],
    ],
  ])('%s', async (path, title, items) => {
    const page = findPage(await makeGrants(some), path);
    expect([page.title, Object.values(groupsOf(page)).flat()]).toEqual([title, items]);
  });

  it.each([
    ['/grants/', ['Called large', 'Called small']],
    ['/grants/sort/amount/', ['Called small', 'Called large']],
    ['/grants/sort/title/', ['Called large', 'Called small']],
  ])('%s has all in an order of its own', async (path, open) => {
    const page = findPage(await makeGrants(some), path);
    expect(groupsOf(page).open).toEqual(open);
    expect(Object.values(groupsOf(page)).flat()).toHaveLength(4);
    expect(page.facets.at(-1)?.links.filter(({ current }) => current)).toMatchObject([{ href: path }]);
  });

  it('with a title that no other has', async () => {
    const titles = buildFinderPages(await makeGrants(some), now).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('and links only to choices that have a page', async () => {
    const pages = buildFinderPages(await makeGrants(some), now);
    const paths = new Set(pages.map(({ path }) => path));
    const links = pages.flatMap(({ facets }) =>
      facets.flatMap((facet) => facet.links.flatMap(({ href, open }) => (open ? [href, open.href] : [href]))),
    );
    expect(links.filter((href) => !paths.has(href))).toEqual([]);
  });

  it('at an address that the site counts as its own, but for what is there only while it is open', async () => {
    const content = await makeGrants(some);
    const paths = buildFinderPages(content, now).map(({ path }) => path);
    const own = siteAddresses(content);
    expect(paths.filter((path) => !own.has(path) && !/for\/.*\/(up-to|over)\//.test(path))).toEqual([]);
  });
});

it('open, for a community group and up to £5,000 is two links away', async () => {
  const content = await makeGrants(some);
  const first = linkIn(findPage(content, '/grants/'), 'Community groups')?.open?.href;
  expect(first).toBe('/grants/open/for/community-group/');
  expect(linkIn(findPage(content, String(first)), 'Up to £5,000')).toMatchObject({
    href: '/grants/open/for/community-group/up-to/5000/',
    count: 1,
  });
});

it('a time when no grant is open can be chosen too, a value without a grant cannot', async () => {
  const { facets } = findPage(await makeGrants({ over: some.over }), '/grants/');
  expect(facets[0]?.links).toMatchObject([
    { text: 'All grants', count: 1 },
    { text: 'Open now', href: '/grants/open/', count: 0 },
    { text: 'Opening soon', count: 0 },
  ]);
  const open = findPage(await makeGrants({ over: some.over }), '/grants/open/');
  expect(open.facets.flatMap(({ links }) => links.map(({ text }) => text))).not.toContain('Schools');
});

it('where none is open, it says so and shows the others', async () => {
  const page = findPage(await makeGrants({ over: some.over }), '/grants/open/');
  expect(page).toMatchObject({
    count: '0 schemes',
    empty: 'No such scheme was open on 1 April 2026. These take bids at other times.',
  });
  expect(groupsOf(page)).toEqual({ closed: ['Called over'] });
});

it('a council without grants has no such page', async () => {
  expect(buildFinderPages({ ...(await testshire()), grants: [] }, now)).toEqual([]);
});

it('the titles of a Welsh site are Welsh', async () => {
  const titles = buildFinderPages(await testshire({ language: 'cy' }), now).map(({ title }) => title);
  expect(titles).toContain('Grantiau agored ar gyfer grwpiau cymunedol');
});

function findPage(content: CouncilContent, path: string): FinderPage {
  const page = buildFinderPages(content, now).find((one) => one.path === path);
  if (!page) throw new Error(`There is no ${path}.`);
  return page;
}

/** The titles in each group that has any. */
function groupsOf({ groups }: FinderPage): Partial<Record<string, string[]>> {
  return Object.fromEntries(
    groups.flatMap(({ id, items }) => (items.length > 0 ? [[id, items.map(({ text }) => text)]] : [])),
  );
}

function linkIn({ facets }: FinderPage, text: string) {
  return facets.flatMap(({ links }) => links).find((link) => link.text === text);
}

/** A council with these grants and no other. */
async function makeGrants(grants: Record<string, Record<string, unknown>>): Promise<CouncilContent> {
  const records: Example['records'] = Object.entries(grants).map(([id, fields]) => ({
    in: 'grants',
    id,
    fields,
  }));
  const content = await makeContent({ records });
  return { ...content, grants: content.grants.filter(({ id }) => Object.hasOwn(grants, id)) };
}
