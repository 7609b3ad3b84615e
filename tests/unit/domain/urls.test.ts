import { expect, it } from 'vitest';
import { findUrlFault } from '../../../src/domain/urls.ts';

it.each([
  'https://www.example.gov.uk/',
  'https://example.gov.uk/a?b=c&d=%20#e',
  'https://example.gov.uk:8443/x',
  'HTTPS://example.gov.uk',
  'https://münchen.example/',
])('%s may be linked to', (url) => {
  expect(findUrlFault(url)).toBeUndefined();
});

it.each([
  ['http://example.gov.uk', 'is not a secure address'],
  ['www.example.gov.uk', 'is missing https:// at its start'],
  ['example.gov.uk', 'is not a web address that starts with https://'],
  ['javascript:alert(1)', 'is not a web address that starts with https://'],
  ['data:text/html,x', 'is not a web address that starts with https://'],
  ['//example.gov.uk', 'is not a web address that starts with https://'],
  ['https://', 'is not a whole web address'],
  ['https://a@example.gov.uk/', 'has a user name in it'],
  ['https://www.gov.uk:pass@evil.example/', 'has a user name in it'],
  ['https://localhost/', 'does not name a public site'],
  ['https://127.0.0.1/', 'does not name a public site'],
  ['https://[::1]/', 'does not name a public site'],
  ['https://example.gov.uk/a b', 'has a space or a character that no web address has'],
  ['https://example.gov.uk/"x', 'has a space or a character that no web address has'],
  ['https://example.gov.uk\\@evil.example', 'has a space or a character that no web address has'],
])('%s is refused: it %s', (url, fault) => {
  expect(findUrlFault(url)).toBe(`"${url}" ${fault}`);
});

it('a long address is told by its beginning', () => {
  expect(findUrlFault(`ftp://${'x'.repeat(5000)}`)?.length).toBeLessThan(200);
});
