import { beforeAll, expect, it } from 'vitest';
import type { CouncilContent } from '../../../src/schemas/council-content.ts';
import {
  findRecord,
  findReferences,
  linksTo,
  linkTo,
  requireRecord,
} from '../../../src/views/find-record.ts';
import { makeContent } from '../../make-content.ts';

let content: CouncilContent;
beforeAll(async () => {
  content = await makeContent({ records: [{ in: 'grants', id: 'later', fields: { status: 'draft' } }] });
});

it('a record is found by its collection and id', () => {
  expect(findRecord(content, 'grants', 'community-chest')?.data.title).toBe('Community Chest');
  expect(requireRecord(content, 'grants', 'community-chest').id).toBe('community-chest');
});

it('a record that must be there and is not is a fault of ours', () => {
  expect(() => requireRecord(content, 'grants', 'none')).toThrow('There is no grants/none in testshire.');
});

it('references are followed in their order; drafts, strangers and bare words lead nowhere', () => {
  const references = [
    'themes/social',
    'grants/later',
    'none/x',
    'grants',
    '__proto__/x',
    'grants/community-chest',
  ];
  expect(findReferences(content, references).map(({ id }) => id)).toEqual(['social', 'community-chest']);
});

it('a link has the title of its record and the address of its page', () => {
  expect(linksTo(content, 'measures', ['volunteer-hours', 'none'])).toEqual([
    { text: 'Volunteer hours', href: '/impact/volunteer-hours/' },
  ]);
  expect(content.pages.map(linkTo)).toEqual([{ text: 'About this site', href: '/about/' }]);
});
