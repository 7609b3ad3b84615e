import { expect, it } from 'vitest';
import { isSlug, toSlug } from '../../../src/domain/slugs.ts';

it.each([
  ['Café Grants 2026!', 'cafe-grants-2026'],
  ["People's Fund", 'peoples-fund'],
  ['  --Warm  homes-- ', 'warm-homes'],
  ['ＦＵＬＬ', 'full'],
  ['£££', ''],
])('%j makes the id %j', (text, slug) => {
  expect(toSlug(text)).toBe(slug);
});

it('an id that was made is an id, however long the text', () => {
  expect(isSlug(toSlug('ab '.repeat(200)))).toBe(true);
});

it.each(['A', 'a b', 'a_b', '-a', 'a-', 'a--b', 'é', '', 'a'.repeat(81), 'a\n', '__proto__'])(
  '%j is no id',
  (text) => {
    expect(isSlug(text)).toBe(false);
  },
);
