import { expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../src/client/search-address.ts';

it.each([
  { query: 'village hall', chosen: {} },
  { query: '', chosen: { section: ['Grants'] } },
  { query: 'a&b=c #1 + 2%', chosen: { section: ['Grants', 'Working for us'], audience: ['Residents'] } },
  { query: 'Gŵyl 🎉', chosen: { theme: ['Arts & heritage'] } },
])('%j can be sent to somebody as an address', (asked) => {
  expect(readAddress(writeAddress(asked))).toEqual(asked);
});

it('an address that asks for nothing is empty', () => {
  expect(writeAddress({ query: '', chosen: {} })).toBe('');
  expect(readAddress('')).toEqual({ query: '', chosen: {} });
});

it('what is no filter of ours is left out, and a question has an end', () => {
  expect(readAddress('?q=hall&utm_source=x&__proto__=y&kind=z')).toEqual({ query: 'hall', chosen: {} });
  expect(readAddress(`?q=${'a'.repeat(5000)}`).query).toHaveLength(200);
});
