import { expect, it } from 'vitest';
import { recordPath, withBase } from '../../../src/domain/paths.ts';

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
