import { expect, it } from 'vitest';
import { buildVolunteeringPage } from '../../../src/views/volunteering-page.ts';
import { makeContent, now } from '../../make-content.ts';
import { titlesIn } from './find-block.ts';

it('residents and staff each find what they can do, and what it has done', async () => {
  const content = await makeContent({
    records: [
      { in: 'partnerships', fields: { howToGetInvolved: 'Ring the bell.' } },
      { in: 'partnerships', id: 'closed-to-all' },
      { in: 'programmes', id: 'training', fields: { kind: 'training' } },
      { in: 'measures', fields: { activities: ['programmes/volunteering-leave'] } },
      { in: 'measures', id: 'other', fields: { activities: ['programmes/training'] } },
    ],
  });
  const { sections } = buildVolunteeringPage(content, now);
  expect(['residents', 'staff', 'figures'].map((id) => titlesIn(sections, id))).toEqual([
    ['Community plan'],
    ['Days to volunteer'],
    ['Volunteer hours'],
  ]);
});

it('where nobody has said how residents can join in, they are promised nothing', async () => {
  const { sections } = buildVolunteeringPage(await makeContent(), now);
  expect(sections.map(({ id }) => id)).toEqual(['staff', 'contact']);
});
