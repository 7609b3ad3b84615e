import { findUrlFault } from '../../domain/urls.ts';
import { findLinks } from '../links.ts';
import type { Finding, Rule } from '../rule.ts';

/** Addresses that are not of the web: an email to write, a number to call. */
const otherSchemes = /^(mailto:[^\s@]+@[^\s@]+|tel:\+?[0-9-]+)$/;

export const linkSafe: Rule = {
  id: 'link-safe',
  why: 'A link leads to a page, an email or a phone number. Other kinds can run code in the reader’s browser, or lead astray.',
  severity: 'error',
  check: (source) =>
    findLinks(source).flatMap(({ file, field, line, column, kind, url }): Finding[] => {
      if (kind !== 'link' || !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url) || otherSchemes.test(url)) return [];
      const fault = findUrlFault(url);
      if (!fault) return [];
      const message = `The link cannot be used: ${fault}.`;
      return [{ file, field, line, column, message, fix: 'Write an address that starts with https://, mailto: or tel:.' }];
    }),
  ok: [
    {
      records: [
        { in: 'themes', body: '[a](https://www.example.gov.uk/) [b](mailto:hello@example.gov.uk) [c](tel:+441632960001) [d](#top)' },
      ],
    },
  ],
  notOk: [
    {
      records: [{ in: 'themes', body: '[a](javascript:alert(1))' }],
      says: 'The link cannot be used: "javascript:alert(1)" is not a web address that starts with https://.',
    },
    {
      records: [{ in: 'themes', body: '[a](//example.gov.uk/)' }],
      says: 'The link cannot be used: "//example.gov.uk/" is not a web address that starts with https://.',
    },
    {
      records: [{ in: 'themes', body: '[a](http://example.gov.uk/)' }],
      says: 'The link cannot be used: "http://example.gov.uk/" is not a secure address.',
    },
  ],
};
