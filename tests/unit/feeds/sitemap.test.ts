import { expect, it } from 'vitest';
import { toSitemap } from '../../../src/feeds/sitemap.ts';
import type { CouncilContent } from '../../../src/schemas/council-content.ts';
import { siteAddresses } from '../../../src/views/site-parts.ts';
import { makeContent, testshire } from '../../make-content.ts';

const root = 'https://www.example.gov.uk/social-value';

it('lists each page once, and neither the search page nor a file', async () => {
  const content = await testshire();
  const listed = [...daysIn(content).keys()];
  const pages = [...siteAddresses(content)].filter((path) => path.endsWith('/') && path !== '/search/');
  expect(listed.sort()).toEqual(pages.map((path) => `${root}${path}`).sort());
});

it('a page has the day of its review, and a list that of the newest it lists', async () => {
  const days = daysIn(
    await makeContent({
      records: [
        { in: 'grants', fields: { reviewedOn: '2026-01-03' } },
        { in: 'grants', id: 'a', fields: { reviewedOn: '2026-01-02' } },
        { in: 'measures', fields: { reviewedOn: '2026-01-05' } },
      ],
      awards: [{ 'Award Date': '2025-07' }, { 'Award Date': '2024' }],
    }),
  );
  const of = (...paths: string[]) => paths.map((path) => days.get(`${root}${path}`));
  expect(of('/grants/a/', '/grants/community-chest/', '/grants/')).toEqual([
    '2026-01-02',
    '2026-01-03',
    '2026-01-03',
  ]);
  expect(of('/', '/impact/', '/themes/')).toEqual(['2026-01-05', '2026-01-05', '2026-01-01']);
  expect(of('/grants/awarded/')).toEqual(['2025-07-01']);
});

it('a page for one audience has the day of the newest record that is for them', async () => {
  const audience = ['staff'];
  const days = daysIn(
    await makeContent({
      records: [
        { in: 'programmes', fields: { audience, reviewedOn: '2026-01-03' } },
        { in: 'grants', fields: { audience, reviewedOn: '2026-01-02' } },
        { in: 'measures', fields: { reviewedOn: '2026-01-05' } },
      ],
    }),
  );
  expect(days.get(`${root}/for/staff/`)).toBe('2026-01-03');
});

it('every page of Testshire has a day', async () => {
  expect([...daysIn(await testshire())].filter(([, day]) => day === undefined)).toEqual([]);
});

function daysIn(content: CouncilContent): Map<string, string | undefined> {
  const text = toSitemap(
    content,
    { origin: 'https://www.example.gov.uk', base: '/social-value/' },
    siteAddresses(content),
  );
  const urls = [...text.matchAll(/<url><loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?<\/url>/g)];
  return new Map(urls.map(([, loc = '', day]) => [loc, day]));
}
