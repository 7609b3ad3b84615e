import { findLinkFault } from '../../domain/urls.ts';
import { findLinks } from '../links.ts';
import type { Finding, Rule } from '../rule.ts';

export const imageOwn: Rule = {
  id: 'image-own',
  why: 'A picture from elsewhere tells its owner who reads the page, can be changed by others, and may vanish.',
  severity: 'error',
  check: (source) =>
    findLinks(source).flatMap(({ file, field, line, column, kind, url }): Finding[] => {
      if (kind !== 'image' || isOwn(url)) return [];
      const message = `The picture does not lie in this council's images folder: ${url.slice(0, 80)}.`;
      return [
        { file, field, line, column, message, fix: 'Put the picture there and write ../images/name.png.' },
      ];
    }),
  ok: [{ records: [{ in: 'themes', body: '![A tree](../images/tree.png)' }] }],
  notOk: [
    picture('https://www.example.gov.uk/tree.png'),
    picture('//www.example.gov.uk/tree.png'),
    picture('data:image/svg+xml,x'),
    picture('javascript:alert(1)'),
  ],
};

/** True for a path on this site, right or wrong: another rule looks whether the file is there. */
export function isOwn(url: string): boolean {
  return findLinkFault(url) === undefined && !/^[a-z][a-z0-9+.-]*:/i.test(url);
}

function picture(url: string) {
  const says = `The picture does not lie in this council's images folder: ${url}.`;
  return { records: [{ in: 'themes' as const, body: `![A tree](${url})` }], says };
}
