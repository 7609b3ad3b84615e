import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/checks/rule.ts';
import { buildVolunteeringPage } from '../../../src/views/volunteering-page.ts';
import { makeContent, now, testshire } from '../../make-content.ts';
import { shownTexts } from '../../make-pages.ts';
import { blockOf, sectionOf, titlesIn } from './find-block.ts';

describe('each way to volunteer', () => {
  it('of a resident says what to do, when, where and whom to ask', async () => {
    const { sections } = buildVolunteeringPage(await testshire(), now);
    const texts = shownTexts(sectionOf(sections, 'residents'));
    expect(texts).toEqual(
      expect.arrayContaining([
        'The Old School hub',
        'Come in and ask, or read about [volunteering](/volunteering/).',
        'Tuesday to Thursday, 10am to 4pm',
        '3 School Lane, Testford',
        '01632 960003',
      ]),
    );
  });

  it('of staff says what they get, on what terms, how they use it and whom to ask', async () => {
    const { sections } = buildVolunteeringPage(await testshire(), now);
    const texts = shownTexts(sectionOf(sections, 'staff')).join('\n');
    for (const words of [
      '2 days a year, paid',
      'six months or more',
      'must work in Testshire',
      'Ask your manager',
    ])
      expect(texts).toContain(words);
    expect(texts).toContain('01632 960004');
  });

  it('stands in its own language where nobody has translated it', async () => {
    const partnership = { in: 'partnerships', fields: { howToGetInvolved: 'Ring the bell.' } } as const;
    const content = await makeContent(
      { council: { languages: ['en', 'cy'] }, records: [partnership] },
      { language: 'cy' },
    );
    const way = blockOf(buildVolunteeringPage(content, now).sections, 'residents', 'part');
    expect(way.lang).toBe('en');
    expect(shownTexts(way)).toContain('How to get involved');
  });
});

it('the figures of volunteering lead to their sources, whether they count it or are named by it', async () => {
  const { sections } = await build([
    { in: 'programmes', fields: { related: ['measures/named'] } },
    { in: 'measures', fields: { activities: ['programmes/volunteering-leave'] } },
    { in: 'measures', id: 'named', fields: {} },
    { in: 'measures', id: 'other', fields: { activities: ['partnerships/community-plan'] } },
  ]);
  expect(titlesIn(sections, 'figures').sort()).toEqual(['Called named', 'Volunteer hours']);
  for (const { links } of blockOf(sections, 'figures', 'records').items)
    expect(links?.map(({ href }) => href)).toEqual(['https://www.testshire.example/figures']);
});

it('where nobody has said how residents or staff can volunteer, the page says so and whom to ask', async () => {
  const { sections } = await build([{ in: 'programmes', fields: { kind: 'training' } }]);
  expect(sections.map(({ id }) => id)).toEqual(['residents', 'staff', 'contact']);
  expect(shownTexts(sectionOf(sections, 'residents')).join()).toContain('No way for residents');
  expect(shownTexts(sectionOf(sections, 'staff')).join()).toContain('No scheme');
});

async function build(records: Example['records'] = []) {
  return buildVolunteeringPage(await makeContent({ records }), now);
}
