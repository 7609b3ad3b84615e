import { expect, it } from 'vitest';
import { buildOutcomePage } from '../../../src/views/outcome-page.ts';
import { requireRecord } from '../../../src/views/find-record.ts';
import { makeContent, testshire, now } from '../../make-content.ts';
import { shownTexts } from '../../make-pages.ts';
import { byLabel, sectionOf, titlesIn } from './find-block.ts';

it('the thread can be followed from the promise to the work and the figures', async () => {
  const { facts, sections } = await build();
  expect(byLabel(facts)).toEqual({
    'What should be true': 'Everybody knows a group that can help.',
    State: 'Active',
    'Promised in': [{ text: 'Social value strategy', href: '/strategy/social-value/' }],
    Themes: [{ text: 'Social', href: '/themes/social/' }],
  });
  const listed = ['measures', 'grants', 'programmes', 'partnerships'].map((id) => titlesIn(sections, id));
  expect(listed).toEqual([
    ['Volunteer hours'],
    ['Community Chest'],
    ['Days to volunteer'],
    ['Community plan'],
  ]);
});

it('an outcome that nothing measures says so', async () => {
  const content = { ...(await makeContent()), measures: [] };
  const page = buildOutcomePage(content, requireRecord(content, 'outcomes', 'people-help-each-other'), now);
  expect(shownTexts(sectionOf(page.sections, 'measures'))).toEqual([
    'How we know',
    'No figure is published yet.',
  ]);
});

it('an outcome that was dropped is told as dropped', async () => {
  const content = await testshire();
  const dropped = content.outcomes.find(({ data }) => data.state === 'dropped');
  expect(dropped && byLabel(buildOutcomePage(content, dropped, now).facts)['State']).toBe('Dropped');
});

async function build() {
  const content = await makeContent();
  return buildOutcomePage(content, requireRecord(content, 'outcomes', 'people-help-each-other'), now);
}
