import { describe, expect, it } from 'vitest';
import { requireRecord } from '../../../src/views/find-record.ts';
import { assembleRecordPage, type RecordParts } from '../../../src/views/record-page.ts';
import { toListItem } from '../../../src/views/list-item.ts';
import { makeContent, now } from '../../make-content.ts';
import { blockOf, titlesIn } from './find-block.ts';

describe('a page that is due for a review', () => {
  it.each([
    ['2026-03-31', 'This page was due for a review by 31 March 2026. It may be out of date.'],
    ['2026-04-01', undefined],
    ['2027-04-01', undefined],
  ])('by %s says %s on 1 April 2026', async (reviewBy, words) => {
    expect((await build({ reviewedOn: '2025-01-01', reviewBy })).overdue).toBe(words);
  });
});

it('whom it is for, other words for it and who keeps it are told in words', async () => {
  const page = await build({ audience: ['care-leavers', 'staff'], aliases: ['small grants'] });
  expect(page).toMatchObject({
    forWhom: [
      'For: ',
      { text: 'Care leavers', href: '/for/care-leavers/' },
      ', ',
      { text: 'Council staff', href: '/for/staff/' },
      '.',
    ],
    alsoCalled: 'People also call this: small grants.',
    upkeep: 'Kept by the Communities team. Last reviewed 1 January 2026; next review by 1 January 2027.',
    search: { section: 'Grants', audience: ['Care leavers', 'Council staff'] },
  });
});

it('the sources of the record come before those of its parts, each once', async () => {
  const url = 'https://www.testshire.example/source';
  const own = { title: 'Own', url };
  const page = await build({ sources: [own] }, { facts: [], sources: [{ title: 'Part', url }, own] });
  expect(blockOf(page.sections, 'sources', 'sources').sources.map(({ text }) => text)).toEqual([
    'Own',
    'Part',
  ]);
});

it('a record that the page lists already is not related again', async () => {
  const content = await makeContent({
    records: [{ in: 'grants', fields: { related: ['themes/social', 'pages/about'] } }],
  });
  const items = content.themes.map((theme) => toListItem(theme, now, 'en'));
  const page = assembleRecordPage(content, requireRecord(content, 'grants', 'community-chest'), now, {
    facts: [],
    middle: [{ id: 'listed', title: 'Listed', blocks: [{ kind: 'records', items }] }],
  });
  expect(titlesIn(page.sections, 'related')).toEqual(['About this site']);
});

it.each([
  ['grants', 'community-chest', ['/', '/grants/']],
  ['measures', 'volunteer-hours', ['/', '/impact/']],
  ['outcomes', 'people-help-each-other', ['/', '/strategy/']],
  ['pages', 'about', ['/']],
] as const)('the way back from one of %s', async (collection, id, hrefs) => {
  const content = await makeContent();
  const page = assembleRecordPage(content, requireRecord(content, collection, id), now, { facts: [] });
  expect(page.breadcrumbs.links.map(({ href }) => href)).toEqual(hrefs);
});

it('a draft in the preview is marked as one', async () => {
  const content = await makeContent(
    { records: [{ in: 'themes', fields: { status: 'draft' } }] },
    { drafts: true },
  );
  const page = assembleRecordPage(content, requireRecord(content, 'themes', 'social'), now, { facts: [] });
  expect(page.draft?.text).toBe('Draft: not on the public site');
  expect(await build({})).not.toHaveProperty('draft');
});

async function build(fields: Record<string, unknown>, parts: RecordParts = { facts: [] }) {
  const content = await makeContent({ records: [{ in: 'grants', fields }] });
  return assembleRecordPage(content, requireRecord(content, 'grants', 'community-chest'), now, parts);
}
