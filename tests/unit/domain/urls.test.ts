import { expect, it } from 'vitest';
import { findLinkFault, findUrlFault } from '../../../src/domain/urls.ts';

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

it.each([
  ['https:///example.gov.uk/', 'is not a whole web address'],
  ['https://ex%61mple.gov.uk/', 'hides the name of its site behind % signs'],
  ['https://www.gоv.uk/', 'mixes letters of two alphabets that look the same'],
])('%s is refused: it %s', (url, fault) => {
  expect(findUrlFault(url)).toBe(`"${url}" ${fault}`);
});

it('an address with a sign that turns the text is refused, and shown without turning', () => {
  expect(findUrlFault('https://example.gov.uk/\u202egpj.exe')).toBe(
    '"https://example.gov.uk/[U+202E]gpj.exe" has a space or a character that no web address has',
  );
});

it.each([
  'https://www.example.gov.uk/',
  'mailto:hello@example.gov.uk',
  'mailto:hello@example.gov.uk?subject=A%20question',
  'tel:+441632960001',
  '/grants/community-chest/#rounds',
  '#top',
  '../images/map.svg',
  'grants/5:30pm',
  'form',
])('a link may lead to %s', (url) => {
  expect(findLinkFault(url)).toBeUndefined();
});

it.each([
  ['javascript:alert(1)', 'starts with javascript:'],
  ['JaVaScRiPt:alert(1)', 'starts with javascript:'],
  ['java\tscript:alert(1)', 'starts with javascript:'],
  ['java\nscript:alert(1)', 'starts with javascript:'],
  [' \u0001javascript:alert(1)', 'starts with javascript:'],
  ['\ufffdjavascript:alert(1)', 'starts with javascript:'],
  ['java\u200bscript:alert(1)', 'starts with javascript:'],
  ['%6Aavascript:alert(1)', 'starts with javascript:'],
  ['%256Aavascript%3Aalert(1)', 'starts with javascript:'],
  ['data:text/html,x', 'starts with data:'],
  ['vbscript:x', 'starts with vbscript:'],
  ['file:///etc/passwd', 'starts with file:'],
  ['blob:x', 'starts with blob:'],
  ['mailto:no', 'is not an email address'],
  ['mailto:a@b.example?bcc=c@d.example', 'is not an email address'],
  ['tel:0;phone-context=x', 'is not a phone number'],
  ['C:\\x', 'is a place on one computer'],
  ['//evil.example/', 'leads to another site'],
  ['\\\\evil.example/', 'leads to another site'],
  ['/\\evil.example/', 'leads to another site'],
  ['/\t/evil.example/', 'leads to another site'],
  ['%2F%2Fevil.example/', 'leads to another site'],
  ['https://a@example.gov.uk/', 'has a user name in it'],
  ['http://example.gov.uk/', 'is not a secure address'],
])('a link may not lead to %j: it %s', (url, fault) => {
  expect(findLinkFault(url)).toContain(fault);
});
