import { expect, it } from 'vitest';
import { redirectsSchema } from '../../../src/schemas/redirects.ts';

it.each([
  ['/old/', '/new/'],
  ['/old.html', '/'],
  ['/old/', '/grants/chest/#rounds'],
  ['/caf%C3%A9/', '/cafe/'],
])('%s may lead to %s', (from, to) => {
  expect(redirectsSchema.safeParse({ [from]: to }).success).toBe(true);
});

it.each([
  ['old/', '/new/'],
  ['/old/#part', '/new/'],
  ['/old/?a=b', '/new/'],
  ['/old/', 'https://example.gov.uk/'],
  ['/old/', '//example.gov.uk/'],
  ['/old/', '/\\example.gov.uk'],
  ['/old/', 'javascript:alert(1)'],
  ['/old/', '/new/ /other/'],
  ['/old/', '/new/#a#b'],
  ['/../old/', '/new/'],
  ['/old/..', '/new/'],
  ['/old//page/', '/new/'],
  ['/%2e%2e/old/', '/new/'],
  ['/old%00/', '/new/'],
  ['/old%/', '/new/'],
  ['/old/', '/..//example.gov.uk/'],
  ['/old/', '/%5Cexample.gov.uk/'],
  ['/old/', '/%2Fexample.gov.uk/'],
  ['/old/', '/%252e%252e/'],
  ['/old/', '/./'],
])('%s may not lead to %s', (from, to) => {
  expect(redirectsSchema.safeParse({ [from]: to }).success).toBe(false);
});
