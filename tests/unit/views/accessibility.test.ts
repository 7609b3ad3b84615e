import { expect, it } from 'vitest';
import { accessibilitySections } from '../../../src/views/accessibility.ts';
import { makeContent, testshire } from '../../make-content.ts';
import { linksOf, shownTexts } from '../../make-pages.ts';

it('what the council has said of its site is all there', async () => {
  const { council } = await testshire();
  const sections = accessibilitySections(council, 'en');
  const { knownIssues, enforcement, contactUrl } = council.accessibility;
  expect(shownTexts(sections)).toEqual(expect.arrayContaining([...knownIssues, enforcement]));
  expect(shownTexts(sections).join(' ')).toContain('2 March 2026');
  expect(linksOf(sections)).toEqual([contactUrl]);
});

it('a council that knows of no problem says so, and claims no more', async () => {
  const { council } = await makeContent();
  expect(accessibilitySections(council, 'en')[0]?.blocks).toEqual([
    { kind: 'text', text: ['No problem is known on this site.'] },
  ]);
});
