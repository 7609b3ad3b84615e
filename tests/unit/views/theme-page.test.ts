import { expect, it } from 'vitest';
import { buildThemePage } from '../../../src/views/theme-page.ts';
import { requireRecord } from '../../../src/views/find-record.ts';
import { makeContent, now } from '../../make-content.ts';
import { titlesIn } from './find-block.ts';

it('all that serves its outcomes stands under a theme, without naming it', async () => {
  const { sections } = await build('social');
  expect(sections.map(({ id }) => titlesIn(sections, id))).toEqual([
    ['People help each other'],
    ['Community Chest'],
    ['Days to volunteer'],
    ['Community plan'],
    ['Volunteer hours'],
  ]);
});

it('what names another theme stands there and not here', async () => {
  expect(titlesIn((await build('social', { themes: ['green'] })).sections, 'grants')).toEqual([]);
  expect(titlesIn((await build('green', { themes: ['green'] })).sections, 'grants')).toEqual([
    'Community Chest',
  ]);
});

async function build(id: string, grant: Record<string, unknown> = {}) {
  const content = await makeContent({
    records: [
      { in: 'themes', id: 'green', fields: { order: 2 } },
      { in: 'grants', fields: grant },
    ],
  });
  return buildThemePage(content, requireRecord(content, 'themes', id), now);
}
