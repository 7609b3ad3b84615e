import { expect, it } from 'vitest';
import type { Example } from '../../../src/checks/rule.ts';
import { buildAudiencePage } from '../../../src/views/audience-page.ts';
import { makeContent, now, testshire } from '../../make-content.ts';

const audience = ['care-leavers'];

it('has what is tagged for them from every collection, by what they can do', async () => {
  const page = await build([
    { in: 'grants', fields: { audience, applicants: ['individual'], rolling: true } },
    { in: 'programmes', id: 'interview', fields: { audience, kind: 'guaranteed-interview' } },
    { in: 'partnerships', fields: { audience, kind: 'community-hub' } },
    { in: 'strategy', fields: { audience } },
    { in: 'outcomes', fields: { audience } },
    { in: 'themes', fields: { audience } },
    { in: 'measures', fields: { audience } },
    { in: 'pages', fields: { audience } },
  ]);
  expect(shown(page)).toEqual({
    'Apply for money': ['Community Chest'],
    'Get a job or training': ['Called interview'],
    'Get help, and places to go': ['Community plan'],
    'What the council promises': ['Social value strategy', 'People help each other', 'Social'],
    'What has been done': ['Volunteer hours'],
    'Read more': ['About this site'],
  });
});

it('has the figures of what is done for them, each with its source, and of nothing else', async () => {
  const page = await build([
    { in: 'programmes', fields: { audience } },
    { in: 'measures', fields: { activities: ['programmes/volunteering-leave'] } },
    { in: 'measures', id: 'other', fields: { activities: ['partnerships/community-plan'] } },
  ]);
  expect(shown(page)['What has been done']).toEqual(['Volunteer hours']);
  expect(page.groups.find(({ id }) => id === 'figures')?.items[0]?.links).toEqual([
    { text: 'Source: Testshire in figures', href: 'https://www.testshire.example/figures' },
  ]);
});

it('where somebody can bid, both lists of grants are there, so that a state may change between them', async () => {
  const page = await build([
    { in: 'grants', fields: { audience, applicants: ['individual'], rolling: true } },
  ]);
  expect(page.groups.map(({ id, items }) => [id, items.length])).toEqual([
    ['apply', 1],
    ['closed', 0],
  ]);
  expect(page.groups.flatMap(({ holds = [] }) => holds).sort()).toEqual([
    ...['closed', 'closing-soon', 'fully-spent', 'open', 'opening-soon', 'paused', 'rolling', 'withdrawn'],
  ]);
  expect(page.asOn).toBe('As on 1 April 2026');
});

it('speaks to them, and leads to the pages of all others', async () => {
  const page = buildAudiencePage(await testshire(), 'care-leavers', now);
  expect(page.title).toBe('For care leavers');
  expect(page.lead).toMatch(/^You have been in care\./);
  expect(page.others.links.map(({ text }) => text)).toContain('Unpaid carers');
  expect(page.others.links.map(({ href }) => href)).not.toContain(page.path);
});

async function build(records: Example['records'] = []) {
  return buildAudiencePage(await makeContent({ records }), 'care-leavers', now);
}

function shown({ groups }: Awaited<ReturnType<typeof build>>) {
  return Object.fromEntries(
    groups
      .filter(({ items }) => items.length > 0)
      .map(({ title, items }) => [title, items.map(({ text }) => text)]),
  );
}
