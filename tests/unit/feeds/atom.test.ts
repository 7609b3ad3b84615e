import { parseAtomFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { toAwardsAtom } from '../../../src/feeds/awards-atom.ts';
import { toGrantsAtom } from '../../../src/feeds/grants-atom.ts';
import { listFeeds } from '../../../src/feeds/list-feeds.ts';
import type { CouncilContent } from '../../../src/schemas/council-content.ts';
import { makeContent, testshire } from '../../make-content.ts';

const here = { origin: 'https://www.example.gov.uk', base: '/social-value/' };
const root = 'https://www.example.gov.uk/social-value';

it('names the feed, who keeps it, and where it and its page are', async () => {
  const feed = parseAtomFeed(toGrantsAtom(await testshire(), here));
  expect(feed).toMatchObject({
    id: 'tag:www.testshire.example,2026:commonweal:testshire:en:grants',
    title: { value: 'New and changed grants: Testshire District Council' },
    updated: '2026-03-01T00:00:00Z',
    authors: [{ name: 'Testshire District Council' }],
    links: [
      { rel: 'self', href: `${root}/data/grants.atom` },
      { rel: 'alternate', href: `${root}/grants/` },
    ],
  });
});

it('has an entry for each grant, those reviewed last first', async () => {
  const content = await makeContent({
    records: [
      { in: 'grants', id: 'a', fields: { reviewedOn: '2026-01-01' } },
      { in: 'grants', id: 'b', fields: { reviewedOn: '2026-02-01' } },
    ],
  });
  const { entries, updated } = parseAtomFeed(toGrantsAtom(content, here));
  expect(entries?.map((entry) => `${entry.title?.value} ${entry.updated}`)).toEqual([
    'Called b 2026-02-01T00:00:00Z',
    'Called a 2026-01-01T00:00:00Z',
    'Community Chest 2026-01-01T00:00:00Z',
  ]);
  expect(updated).toBe('2026-02-01T00:00:00Z');
});

it('an entry of a grant says what it is, when it closes and how much there is', async () => {
  const { entries } = parseAtomFeed(toGrantsAtom(await testshire(), here));
  const chest = entries?.find(({ id }) => id?.endsWith(':community-chest'));
  expect(chest?.summary?.value).toBe(
    'Small sums for groups that bring people together in Testshire. Community Chest closes: 5pm on 30 June 2026. How much: £250 to £5,000.',
  );
  expect(chest?.links).toMatchObject([{ href: `${root}/grants/community-chest/` }]);
  expect(chest?.categories).toEqual([{ term: 'Social' }]);
});

it('has the fifty newest awards and no more', async () => {
  const awards = Array.from({ length: 60 }, (_, index) => ({
    'Award Date': index < 10 ? '2020' : `2025-01-${String((index % 28) + 1).padStart(2, '0')}`,
  }));
  const { entries = [] } = parseAtomFeed(toAwardsAtom(await makeContent({ awards }), here));
  const days = entries.map(({ updated }) => updated ?? '');
  expect(days).toHaveLength(50);
  expect(days).toEqual([...days].sort().reverse());
  expect(new Set(entries.map(({ id }) => id)).size).toBe(50);
});

it('an entry of an award names the amount and who got it, never a person, and leads to its scheme', async () => {
  const { entries = [] } = parseAtomFeed(toAwardsAtom(await testshire(), here));
  expect(entries.map(({ title }) => title?.value)).toEqual([
    '£100 to Little Test School',
    '£2,500 to Testford Bike Club, The',
    '£719.98 to Friends of the Green',
    '£150 to a person',
  ]);
  expect(entries[2]?.updated).toBe('2025-07-01T00:00:00Z');
  expect(entries[2]?.summary?.value).toMatch(/July 2025\.$/);
  expect(entries[2]?.links?.[0]?.href).toBe(`${root}/grants/community-chest/`);
});

it('ids do not follow the address of the site', async () => {
  const content = await testshire();
  const ids = (site: typeof here) => parseAtomFeed(toGrantsAtom(content, site)).entries?.map(({ id }) => id);
  expect(ids(here)).toEqual(ids({ origin: 'https://other.example', base: '/' }));
});

it.each([
  'Bread & roses',
  '<script>alert(1)</script>',
  ']]> <![CDATA[',
  '&lt;b&gt; &amp;',
  `"double" and 'single'`,
  'ŵ ŷ 👩‍👩‍👧',
])('keeps the title %s as it is', async (title) => {
  const content = await retitled(title);
  expect(parseAtomFeed(toGrantsAtom(content, here)).entries?.[0]?.title?.value).toBe(title);
});

it('leaves out what XML cannot hold', async () => {
  const title = 'a\u0000b\u0008c\uffffd\ud800e';
  expect(toGrantsAtom(await retitled(title), here)).toContain('<title>abcde</title>');
});

it('there is a feed of what the council has, and none before the address of the site is known', async () => {
  const content = await testshire();
  const paths = (of: CouncilContent, origin?: string) =>
    listFeeds(of, { origin, base: '/' }).map(({ href }) => href);
  expect(paths(content, here.origin)).toEqual(['/data/grants.atom', '/data/awards.atom']);
  expect(paths({ ...content, awards: [] }, here.origin)).toEqual(['/data/grants.atom']);
  expect(paths({ ...content, grants: [] }, here.origin)).toEqual(['/data/awards.atom']);
  expect(paths(content)).toEqual([]);
});

async function retitled(title: string): Promise<CouncilContent> {
  const content = await makeContent();
  return {
    ...content,
    grants: content.grants.map((grant) => ({ ...grant, data: { ...grant.data, title } })),
  };
}
