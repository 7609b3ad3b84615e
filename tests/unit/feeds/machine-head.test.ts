import { expect, it } from 'vitest';
import { toMachineHead } from '../../../src/feeds/machine-head.ts';
import { testshire } from '../../make-content.ts';

const here = { origin: 'https://www.example.gov.uk', base: '/social-value/' };

it.each([
  ['/', 2],
  ['/grants/', 2],
  ['/grants/community-chest/', 2],
  ['/data/', 2],
  ['/impact/', 0],
])('%s tells of %i feeds', async (path, count) => {
  const { feeds } = toMachineHead(await testshire(), path, here, new Set());
  expect(feeds).toHaveLength(count);
  expect(feeds.filter(({ href }) => !href.startsWith('/social-value/data/'))).toEqual([]);
});

it.each([
  ['/', 'https://www.example.gov.uk/social-value/share.png'],
  ['/grants/a/', 'https://www.example.gov.uk/social-value/share/grants/a.png'],
])('the picture of %s lies at %s', async (path, image) => {
  expect(toMachineHead(await testshire(), path, here, new Set()).image).toBe(image);
});

it('a site without an address has neither feeds nor pictures', async () => {
  const head = toMachineHead(await testshire(), '/grants/', { origin: undefined, base: '/' }, new Set());
  expect(head).toEqual({ feeds: [] });
});
