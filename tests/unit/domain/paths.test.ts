import { expect, it } from 'vitest';
import { addressIn, isShared, languageBase, recordPath, withBase } from '../../../src/domain/paths.ts';

it('a record stands under its section, a measure under impact, and a page at the root', () => {
  expect(recordPath('grants', 'community-chest')).toBe('/grants/community-chest/');
  expect(recordPath('measures', 'volunteer-hours')).toBe('/impact/volunteer-hours/');
  expect(recordPath('pages', 'about')).toBe('/about/');
});

it.each([
  ['/grants/', '/social-value', '/social-value/grants/'],
  ['/grants/', '/social-value/', '/social-value/grants/'],
  ['/grants/', '', '/grants/'],
  ['/grants/', '/', '/grants/'],
  ['https://www.example.gov.uk/', '/social-value', 'https://www.example.gov.uk/'],
  ['//example.gov.uk/', '/social-value', '//example.gov.uk/'],
  ['#top', '/social-value', '#top'],
])('%s under %j is %s', (path, base, whole) => {
  expect(withBase(path, base)).toBe(whole);
});

it('the main language lives at the path of the council, each other in a folder there', () => {
  expect(languageBase('/', 'en', ['en', 'cy'])).toBe('/');
  expect(languageBase('/social-value/', 'cy', ['en', 'cy'])).toBe('/social-value/cy/');
  expect(languageBase('/', 'en', ['cy', 'en'])).toBe('/en/');
});

it.each([
  ['/data/awards.csv', true],
  ['/data/grants.ics', false],
  ['/data/themes/social.ics', false],
  ['/data/grants.atom', false],
  ['/data/', false],
  ['/data/index.html', false],
  ['/images/tree.png', true],
  ['/council.css', true],
  ['/fonts/atkinson-latin.woff2', true],
  ['/grants/', false],
  ['/pagefind/pagefind.js', false],
])('whether %s is there once for all languages: %s', (path, shared) => {
  expect(isShared(path)).toBe(shared);
});

it('a page links to pages of its own language and to files of the council', () => {
  const place = { root: '/social-value/', base: '/social-value/cy/' };
  expect(addressIn(place, '/grants/')).toBe('/social-value/cy/grants/');
  expect(addressIn(place, '/data/awards.csv')).toBe('/social-value/data/awards.csv');
  expect(addressIn(place, 'https://www.example.gov.uk/')).toBe('https://www.example.gov.uk/');
});
