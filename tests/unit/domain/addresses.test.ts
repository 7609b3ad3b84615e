import { expect, it } from 'vitest';
import { listAddresses, takenIds, type SiteParts } from '../../../src/domain/addresses.ts';
import { collectionNames, isCollectionName } from '../../../src/domain/collection-names.ts';

const nothing = Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as SiteParts['ids'];

it('a site without records has the pages that every site has', () => {
  expect([...listSite({})]).toEqual(['/', '/search/', '/a-to-z/', '/accessibility/', '/privacy/']);
});

it('a section has a page as soon as it has a record', () => {
  expect([...listSite({ ids: { ...nothing, grants: ['chest'] } })]).toEqual(
    expect.arrayContaining(['/grants/', '/grants/chest/']),
  );
});

it('outcomes are listed on the strategy page and have no list of their own', () => {
  const addresses = listSite({ ids: { ...nothing, outcomes: ['calm'] } });
  expect(addresses).toContain('/outcomes/calm/');
  expect(addresses).toContain('/strategy/');
  expect(addresses).not.toContain('/outcomes/');
});

it('awards, volunteering and contracts have their pages where there is something to show', () => {
  const parts = {
    hasAwards: true,
    awardPages: ['/grants/awarded/'],
    hasVolunteering: true,
    hasThresholds: true,
  };
  expect([...listSite(parts)]).toEqual(
    expect.arrayContaining([
      '/grants/awarded/',
      '/data/',
      '/data/awards.csv',
      '/data/360giving.json',
      '/volunteering/',
      '/procurement/',
    ]),
  );
});

it('each audience that a record is for has a page', () => {
  const pages = (parts: Partial<SiteParts>) =>
    [...listSite(parts)].filter((address) => address.startsWith('/for/'));
  expect(pages({})).toEqual([]);
  expect(pages({ audiences: ['staff', 'care-leavers'] })).toEqual(['/for/staff/', '/for/care-leavers/']);
});

it('a site has the open data that it has records for, each with its schema', () => {
  const data = (parts: Partial<SiteParts>) =>
    [...listSite(parts)].filter((address) => address.startsWith('/data/')).sort();
  const records = ['/data/records.json', '/data/schema/records.json'];
  expect(data({})).toEqual([]);
  expect(data({ ids: { ...nothing, pages: ['about'] } })).toEqual(['/data/', ...records]);
  expect(data({ ids: { ...nothing, grants: ['chest'] } })).toEqual([
    '/data/',
    '/data/grants.json',
    '/data/records.json',
    '/data/schema/grants.json',
    '/data/schema/records.json',
  ]);
  expect(data({ ids: { ...nothing, measures: ['hours'] } })).toEqual([
    '/data/',
    '/data/measures.csv',
    '/data/measures.json',
    '/data/measures/hours.csv',
    '/data/measures/hours.json',
    '/data/records.json',
    '/data/schema/measures.json',
    '/data/schema/records.json',
  ]);
});

it('a grant with a round has a calendar, as have its theme and all grants together', () => {
  const ids = { ...nothing, grants: ['chest', 'sparks'], themes: ['calm', 'warm'] };
  const rounds = [{ closes: '2026-03-31' }];
  const calendars = (grants: SiteParts['grants']) =>
    [...listSite({ ids, grants })].filter((address) => address.endsWith('.ics'));
  expect(calendars([{ id: 'chest', rounds: [], themes: ['calm'] }])).toEqual([]);
  expect(
    calendars([
      { id: 'chest', rounds, themes: ['calm', 'gone'] },
      { id: 'sparks', rounds: [], themes: ['warm'] },
    ]),
  ).toEqual(['/data/grants.ics', '/data/grants/chest.ics', '/data/themes/calm.ics']);
});

it('a page of the council takes the place of the accessibility statement that the site makes', () => {
  const addresses = listSite({ ids: { ...nothing, pages: ['access'] }, hasAccessibilityPage: true });
  expect(addresses).not.toContain('/accessibility/');
});

it('no page may take the address of a section', () => {
  expect(collectionNames.filter((name) => !takenIds.pages?.includes(name))).toEqual([]);
});

it.each(['__proto__', 'constructor', 'toString', 'grant', ''])('%j is the name of no collection', (name) => {
  expect(isCollectionName(name)).toBe(false);
});

function listSite(parts: Partial<SiteParts>): Set<string> {
  return listAddresses({
    ids: nothing,
    choosable: { applicants: [], themes: [], amounts: [], orders: [] },
    grants: [],
    hasAwards: false,
    awardPages: [],
    hasVolunteering: false,
    hasThresholds: false,
    audiences: [],
    hasAccessibilityPage: false,
    hasPrivacyPage: false,
    ...parts,
  });
}
