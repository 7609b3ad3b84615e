import { expect, it } from 'vitest';
import { toRobots } from '../../../src/feeds/robots.ts';

it('lets every program read every page', () => {
  expect(toRobots(undefined, ['/'])).toBe('User-agent: *\nAllow: /\n');
});

it('says where the lists of pages are, one for each language, when the address of the site is known', () => {
  expect(toRobots('https://social.example.gov.uk', ['/value/', '/value/cy/'])).toContain(
    '\nSitemap: https://social.example.gov.uk/value/sitemap.xml\nSitemap: https://social.example.gov.uk/value/cy/sitemap.xml\n',
  );
});
