import { expect, it } from 'vitest';
import type { ContentRecord, CouncilContent } from '../../../src/schemas/council-content.ts';
import { buildListPages } from '../../../src/views/list-page.ts';
import { makeContent, testshire, now } from '../../make-content.ts';

it.each([
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
  expect(paths).toEqual(['/partnerships/', '/impact/', '/strategy/']);
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

it('the list of measures opens with the figures that matter most, each in a sentence', async () => {
  const [list] = buildListPages(await makeContent(), now).filter(({ path }) => path === '/impact/');
  expect(list?.headlines?.figures).toMatchObject([
    { words: '9,500 hours', summary: 'A summary that is long enough to stand in a list.', period: '2024/25' },
  ]);
});
