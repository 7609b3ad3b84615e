import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/checks/rule.ts';
import type { ContentRecord, CouncilContent } from '../../../src/schemas/council-content.ts';
import { buildListPages } from '../../../src/views/list-page.ts';
import { makeContent, testshire, now } from '../../make-content.ts';

it.each([
  ['/grants/', 'grants'],
  ['/programmes/', 'programmes'],
  ['/partnerships/', 'partnerships'],
  ['/themes/', 'themes'],
  ['/impact/', 'measures'],
] as const)('%s lists each of its records once', async (path, collection) => {
  const content = await testshire();
  const listed = groupsOf(content, path).flatMap(({ items }) => items);
  expect(listed.sort()).toEqual(
    (content[collection] as ContentRecord[]).map(({ data }) => data.title).sort(),
  );
});

it('/strategy/ lists the vision, then the outcomes, then the other plans', async () => {
  const groups = groupsOf(await testshire(), '/strategy/');
  expect(groups.map(({ title }) => title)).toEqual(['Vision', 'Outcomes', 'How we work', 'Buying', 'Plan']);
});

it('a section without records has no list', async () => {
  const content: CouncilContent = { ...(await makeContent()), programmes: [], themes: [] };
  const paths = buildListPages(content, now).map(({ path }) => path);
  expect(paths).toEqual(['/grants/', '/partnerships/', '/impact/', '/strategy/']);
});

describe('grants stand in groups by what they do today', () => {
  const applicants = () => ({ applicants: ['school'] });
  const round = (closes: string, opens?: string) => [{ id: 'a', closes, ...(opens ? { opens } : {}) }];
  const override = (on: string) => ({ state: 'paused', reason: 'No staff.', on });

  it('those of Testshire', async () => {
    expect(groupsOf(await testshire(), '/grants/').map(({ title, items }) => [title, items.length])).toEqual([
      ['Open for applications', 2],
      ['Opening soon', 1],
      ['Not open to bids', 5],
    ]);
  });

  it('those that close first stand first, and those without a date last', async () => {
    const content = await makeGrants({
      late: { ...applicants(), rounds: round('2026-12-31') },
      early: { ...applicants(), rounds: round('2026-12-31 09:00') },
      never: { ...applicants(), rolling: true },
    });
    expect(groupsOf(content, '/grants/')).toMatchObject([
      { title: 'Open for applications', items: ['Called early', 'Called late', 'Called never'] },
      {},
    ]);
  });

  it('one that will be paused later is not paused yet', async () => {
    const content = await makeGrants({
      later: { ...applicants(), rounds: round('2025-12-31'), override: override('2026-05-01') },
      paused: { ...applicants(), rounds: round('2026-12-31'), override: override('2026-01-01') },
    });
    expect(groupsOf(content, '/grants/').slice(0, 2)).toEqual([
      { title: 'Not open now', items: ['Called later'] },
      { title: 'Paused or ended', items: ['Called paused'] },
    ]);
  });
});

it('a measure without a theme stands under other figures', async () => {
  const content = await makeContent();
  expect(groupsOf({ ...content, outcomes: [] }, '/impact/')).toEqual([
    { title: 'Other figures', items: ['Volunteer hours'] },
  ]);
});

it('the kind that a group is called by is not said again of each', async () => {
  const [list] = buildListPages(await makeContent(), now).filter(({ path }) => path === '/programmes/');
  expect(list?.groups[0]).toMatchObject({ title: 'Volunteering leave', items: [{ facts: [] }] });
});

function groupsOf(content: CouncilContent, path: string) {
  const list = buildListPages(content, now).find((page) => page.path === path);
  return (list?.groups ?? []).map(({ title, items }) => ({ title, items: items.map(({ text }) => text) }));
}

function makeGrants(grants: Record<string, Record<string, unknown>>): Promise<CouncilContent> {
  const records: Example['records'] = Object.entries(grants).map(([id, fields]) => ({
    in: 'grants',
    id,
    fields,
  }));
  return makeContent({ records });
}
