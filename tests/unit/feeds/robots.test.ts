import { expect, it } from 'vitest';
import { toRobots } from '../../../src/feeds/robots.ts';

it('lets every program read every page', () => {
  expect(toRobots(undefined, '/')).toBe('User-agent: *\nAllow: /\n');
});

it('says where the list of pages is when the address of the site is known', () => {
  expect(toRobots('https://social.example.gov.uk', '/value/')).toContain(
    '\nSitemap: https://social.example.gov.uk/value/sitemap-index.xml\n',
  );
});
