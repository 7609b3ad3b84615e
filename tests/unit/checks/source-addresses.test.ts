import { expect, it } from 'vitest';
import { sourceAddresses } from '../../../src/checks/source-addresses.ts';
import { makeCouncil } from '../../make-council.ts';

it('the site has a page for each record', async () => {
  expect([...sourceAddresses(await makeCouncil())]).toMatchInlineSnapshot(`
    [
      "/",
      "/search/",
      "/a-to-z/",
      "/strategy/social-value/",
      "/strategy/",
      "/outcomes/people-help-each-other/",
      "/themes/social/",
      "/themes/",
      "/grants/community-chest/",
      "/grants/",
      "/programmes/volunteering-leave/",
      "/programmes/",
      "/partnerships/community-plan/",
      "/partnerships/",
      "/impact/volunteer-hours/",
      "/impact/",
      "/about/",
      "/golden-thread/",
      "/grants/open/",
      "/grants/opening-soon/",
      "/data/",
      "/data/grants.json",
      "/data/schema/grants.json",
      "/data/measures.csv",
      "/data/measures.json",
      "/data/schema/measures.json",
      "/data/records.json",
      "/data/schema/records.json",
      "/data/measures/volunteer-hours.csv",
      "/data/measures/volunteer-hours.json",
      "/volunteering/",
      "/accessibility/",
      "/privacy/",
    ]
  `);
});

it('a draft has no page and makes none, save in the preview', async () => {
  const source = await makeCouncil({
    records: [
      { in: 'programmes', fields: { status: 'draft' } },
      { in: 'pages', id: 'access', fields: { status: 'draft', kind: 'accessibility-statement' } },
    ],
  });
  const ofDrafts = ['/programmes/', '/programmes/volunteering-leave/', '/volunteering/', '/access/'];
  const published = sourceAddresses(source);
  expect(ofDrafts.filter((address) => published.has(address))).toEqual([]);
  expect(published).toContain('/accessibility/');
  expect([...sourceAddresses(source, { withDrafts: true })]).toEqual(expect.arrayContaining(ofDrafts));
});
