import { beforeAll, describe, expect, it } from 'vitest';
import { toJsonLd } from '../../../../src/feeds/json-ld/page.ts';
import type { CouncilContent } from '../../../../src/schemas/council-content.ts';
import { siteAddresses } from '../../../../src/views/site-parts.ts';
import { makeContent, testshire } from '../../../make-content.ts';
import { readJsonLd } from '../../../read-json-ld.ts';

const here = { origin: 'https://www.example.gov.uk', base: '/social-value/' };
const root = 'https://www.example.gov.uk/social-value';

let content: CouncilContent;
beforeAll(async () => {
  content = await testshire();
});

it('every page that says something can be read as JSON-LD, with a type for each thing', async () => {
  const paths = [...siteAddresses(content)];
  const blocks = paths.flatMap((path) => toJsonLd(content, path, here, siteAddresses(content)) ?? []);
  expect(blocks.length).toBeGreaterThan(40);
  for (const block of blocks) expect(await readJsonLd(block)).not.toEqual([]);
});

it('a list and the search page add nothing to their own HTML', () => {
  const said = ['/grants/', '/search/', '/a-to-z/', '/404/'].map((path) => of(path));
  expect(said).toEqual([undefined, undefined, undefined, undefined]);
});

it('the home page tells of the council, and of the search', () => {
  expect(of('/')).toMatchObject({
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': `${root}/`,
        publisher: { '@id': 'https://www.testshire.example' },
        potentialAction: {
          '@type': 'SearchAction',
          target: { urlTemplate: `${root}/search/?q={words}` },
          'query-input': 'required name=words',
        },
      },
      { '@type': 'GovernmentOrganization', name: 'Testshire District Council', identifier: 'GB-LAE-TST' },
    ],
  });
});

it('a grant is a service with its rounds, what it gives and who may ask', () => {
  expect(of('/grants/community-chest/')).toMatchObject({
    '@type': 'WebPage',
    '@id': `${root}/grants/community-chest/`,
    dateModified: '2026-03-01',
    breadcrumb: {
      itemListElement: [
        { position: 1, name: 'Home', item: `${root}/` },
        { position: 2, name: 'Grants', item: `${root}/grants/` },
        { position: 3, name: 'Community Chest', item: `${root}/grants/community-chest/` },
      ],
    },
    mainEntity: {
      '@type': 'GovernmentService',
      serviceOutput: { '@type': 'MonetaryGrant', amount: { minValue: 250, maxValue: 5000, currency: 'GBP' } },
      offers: [
        { availabilityStarts: '2025-03-01', availabilityEnds: '2025-06-30' },
        { availabilityStarts: '2026-03-01T09:00:00Z', availabilityEnds: '2026-06-30T16:00:00Z' },
      ],
    },
  });
});

it.each([
  ['/programmes/volunteering-leave/', { mainEntity: { '@type': 'GovernmentService' } }],
  ['/partnerships/community-plan/', { mainEntity: { '@type': 'Project' } }],
  ['/partnerships/old-school-hub/', { mainEntity: { '@type': 'Organization' } }],
  [
    '/impact/volunteer-hours/',
    { mainEntity: { '@type': 'Dataset', creator: { '@type': 'GovernmentOrganization' } } },
  ],
  ['/contact/', { '@type': 'ContactPage' }],
  ['/about/', { '@type': 'WebPage' }],
])('%s is what it is', (path, what) => {
  expect(of(path)).toMatchObject(what);
});

it('the data page names each file, its format and its licence', () => {
  expect(of('/data/')).toMatchObject({
    '@type': 'Dataset',
    license: content.council.licence.url,
    temporalCoverage: '2025/2026-01-15',
    distribution: expect.arrayContaining(
      [
        { encodingFormat: 'text/csv', contentUrl: `${root}/data/awards.csv` },
        { encodingFormat: 'text/calendar', contentUrl: `${root}/data/grants.ics` },
      ].map((file) => expect.objectContaining(file) as unknown),
    ) as unknown,
  });
});

it('links stand from the root where the address of the site is not known', () => {
  const block = toJsonLd(content, '/grants/community-chest/', { origin: undefined, base: '/' }, new Set());
  expect(JSON.parse(block ?? '')).toMatchObject({ '@id': '/grants/community-chest/' });
});

describe('a title cannot end the block', () => {
  it.each(['</script><script>alert(1)</script>', '<!-- ', ']]>', '\u2028\u2029', '"};alert(1)//'])(
    '%j',
    async (title) => {
      const made = await makeContent();
      const [grant] = made.grants;
      if (!grant) throw new Error('There is no grant.');
      const hostile = { ...made, grants: [{ ...grant, data: { ...grant.data, title } }] };
      const block = toJsonLd(hostile, '/grants/community-chest/', here, new Set()) ?? '';
      expect(block).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(block)).toMatchObject({ name: title });
    },
  );
});

function of(path: string): unknown {
  const block = toJsonLd(content, path, here, siteAddresses(content));
  return block === undefined ? undefined : (JSON.parse(block) as unknown);
}
