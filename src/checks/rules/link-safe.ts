import { findLinkFault } from '../../domain/urls.ts';
import { findLinks } from '../links.ts';
import type { Finding, Rule } from '../rule.ts';

export const linkSafe: Rule = {
  id: 'link-safe',
  why: 'A link leads to a page, an email or a phone number. Other kinds can run code in the reader’s browser, or lead astray.',
  severity: 'error',
  check: (source) =>
    findLinks(source).flatMap(({ file, field, line, column, kind, url }): Finding[] => {
      const fault = kind === 'link' ? findLinkFault(url) : undefined;
      if (!fault) return [];
      const message = `The link cannot be used: ${fault}.`;
      return [
        {
          file,
          field,
          line,
          column,
          message,
          fix: 'Write an address that starts with https://, mailto:, tel: or a single /.',
        },
      ];
    }),
  ok: [
    themes(
      '[a](https://www.example.gov.uk/) [b](mailto:hello@example.gov.uk) [c](tel:+441632960001) [d](#top)',
    ),
    themes(
      'Mail hello@example.gov.uk or <me@example.gov.uk> at 5:30pm. Not a link: `javascript:alert(1)`, javascript:void, C:\\x.',
    ),
  ],
  notOk: [
    refused(
      '[a](javascript:alert(1))',
      '"javascript:alert(1)" starts with javascript:, which is not the web, an email or a phone',
    ),
    refused(
      '[a](java&#115;cript:alert(1))',
      '"javascript:alert(1)" starts with javascript:, which is not the web, an email or a phone',
    ),
    refused(
      '[a](JaVaScRiPt&colon;alert(1))',
      '"JaVaScRiPt:alert(1)" starts with javascript:, which is not the web, an email or a phone',
    ),
    refused(
      '[a](<java\tscript:alert(1)>)',
      '"java script:alert(1)" starts with javascript:, which is not the web, an email or a phone',
    ),
    refused(
      '[a](%6Aavascript:alert(1))',
      '"%6Aavascript:alert(1)" starts with javascript:, which is not the web, an email or a phone',
    ),
    refused(
      '<javascript:alert(1)>',
      '"javascript:alert(1)" starts with javascript:, which is not the web, an email or a phone',
    ),
    refused(
      '[a][b]\n\n[b]: data:text/html,x',
      '"data:text/html,x" starts with data:, which is not the web, an email or a phone',
    ),
    refused(
      '[b]: vbscript:x',
      '"vbscript:x" starts with vbscript:, which is not the web, an email or a phone',
    ),
    refused(
      '[a](//example.gov.uk/)',
      '"//example.gov.uk/" leads to another site without https: at its start',
    ),
    refused(
      '[a](/\\example.gov.uk/)',
      '"/\\example.gov.uk/" leads to another site without https: at its start',
    ),
    refused('[a](http://example.gov.uk/)', '"http://example.gov.uk/" is not a secure address'),
    refused('See http://example.gov.uk/ now', '"http://example.gov.uk/" is not a secure address'),
    refused(
      '[a](https://www.gov.uk@evil.example/)',
      '"https://www.gov.uk@evil.example/" has a user name in it',
    ),
    refused('[a](C:\\x)', '"C:\\x" is a place on one computer'),
    {
      records: [
        {
          in: 'pages',
          id: 'a',
          ending: 'mdx',
          body: '<ActionLink href="javascript:alert(1)" text="Apply" />',
        },
      ],
      says: 'The link cannot be used: "javascript:alert(1)" starts with javascript:, which is not the web, an email or a phone.',
    },
  ],
};

function themes(body: string) {
  return { records: [{ in: 'themes' as const, body }] };
}

function refused(body: string, fault: string) {
  return { ...themes(body), says: `The link cannot be used: ${fault}.` };
}
