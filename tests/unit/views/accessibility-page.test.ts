import { expect, it } from 'vitest';
import { buildAccessibilityPage } from '../../../src/views/accessibility-page.ts';
import { makeContent } from '../../make-content.ts';

it('a council that has written no statement has one with all that the law asks', async () => {
  const { title, lead, sections } = buildAccessibilityPage(await makeContent());
  expect(title).toBe('Accessibility statement');
  expect(lead).toContain('Testshire District Council');
  expect(sections.map(({ id }) => id)).toEqual([
    'scope',
    'feedback',
    'report',
    'enforcement',
    'compliance',
    'known-problems',
    'prepared',
  ]);
});
