import { expect, it } from 'vitest';
import { findUntranslated } from '../../../src/checks/untranslated.ts';
import { makeCouncil } from '../../make-council.ts';

it('a council with one language has nothing to translate', async () => {
  expect(findUntranslated(await makeCouncil())).toEqual([]);
});

it('counts published pages, and names those that are missing or older than their original', async () => {
  const source = await makeCouncil({
    records: [{ in: 'pages', id: 'soon', fields: { status: 'draft' } }],
    translations: [
      { of: 'grants' },
      { of: 'themes', fields: { title: 'Cymdeithasol', reviewedOn: '2025-01-01' } },
    ],
  });
  const [welsh] = findUntranslated(source);
  expect(welsh).toMatchObject({
    language: 'Cymraeg',
    published: 8,
    outdated: [{ title: 'Cymdeithasol', file: 'content/testshire/themes/social.cy.md' }],
  });
  expect(welsh?.missing.map(({ title }) => title)).toEqual([
    'Volunteer hours',
    'People help each other',
    'About this site',
    'Community plan',
    'Days to volunteer',
    'Social value strategy',
  ]);
});
