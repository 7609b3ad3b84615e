import { afterEach, expect, it, vi } from 'vitest';
import { loadPageSets } from '../../../src/client/page-sets.ts';

afterEach(() => vi.unstubAllGlobals());

it('the pages behind every value of every filter come from the file of the build, in its order', async () => {
  const file = { section: { Grants: ['a', 'b'], Impact: [] }, theme: {} };
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(Response.json({ [address]: {}, ...file })));
  const sets = await loadPageSets('/search/pages.json');
  expect([...sets.keys()]).toEqual(['/search/pages.json', 'section', 'theme']);
  expect([...(sets.get('section') ?? [])]).toEqual([
    ['Grants', new Set(['a', 'b'])],
    ['Impact', new Set()],
  ]);
});

it('a file that is not there is an error, not a site without filters', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<!doctype html>', { status: 404 })));
  await expect(loadPageSets('/search/pages.json')).rejects.toThrow();
});
