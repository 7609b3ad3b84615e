import { findCloseMatch } from '../../domain/close-match.ts';
import { findLinkFault } from '../../domain/urls.ts';
import { findLinks } from '../links.ts';
import { type Finding, type Rule } from '../rule.ts';
import { sourceAddresses } from '../source-addresses.ts';

export const linkExists: Rule = {
  id: 'link-exists',
  why: 'A link to a page that is not there leaves the reader nowhere.',
  severity: 'error',
  check: (source) => {
    const redirected = Object.keys(source.redirects.fields);
    const addresses = sourceAddresses(source);
    const published = new Set([...addresses, ...redirected]);
    const previewed = new Set([...sourceAddresses(source, { withDrafts: true }), ...redirected]);
    const images = new Set(source.images.map((name) => `/${encodeURI(name)}`));
    return findLinks(source).flatMap(({ file, draft, kind, url, ...place }): Finding[] => {
      const known = draft ? previewed : published;
      if (kind !== 'link' || isElsewhere(url) || url.startsWith('#') || findLinkFault(url)) return [];
      const path = url.replace(/[?#].*$/s, '');
      if (known.has(path) || images.has(path)) return [];
      const says = `The link to ${url.slice(0, 80)} leads to no page of this site.`;
      return [{ file, ...place, message: says, fix: suggest(path, addresses) }];
    });
  },
  ok: [
    {
      records: [
        {
          in: 'themes',
          body: 'See [the chest](/grants/community-chest/#rounds) or [us](https://www.example.gov.uk).',
        },
      ],
    },
    {
      records: [
        { in: 'pages', id: 'soon', fields: { status: 'draft' }, body: 'More [later](/later/).' },
        { in: 'pages', id: 'later', fields: { status: 'draft' } },
      ],
    },
  ],
  notOk: [
    {
      records: [{ in: 'themes', body: 'See [the chest](/grants/comunity-chest/).' }],
      says: 'The link to /grants/comunity-chest/ leads to no page of this site.',
    },
    {
      records: [{ in: 'themes', body: 'See [the chest](../grants/community-chest.md).' }],
      says: 'The link to ../grants/community-chest.md leads to no page of this site.',
    },
    {
      records: [{ in: 'grants', fields: { howToApply: 'Fill in [the form](/form/).' } }],
      says: 'The link to /form/ leads to no page of this site.',
    },
    {
      records: [
        { in: 'pages', id: 'later', fields: { status: 'draft' } },
        { in: 'themes', body: 'More [later](/later/).' },
      ],
      says: 'The link to /later/ leads to no page of this site.',
    },
  ],
};

function isElsewhere(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//');
}

function suggest(path: string, addresses: Set<string>): string {
  const asAddress = path.startsWith('/')
    ? `${path.replace(/\/*$/, '')}/`
    : `/${path.replace(/^(\.\.?\/)+/, '').replace(/\.mdx?$/, '')}/`;
  if (addresses.has(asAddress)) return `Write ${asAddress}.`;
  const closest = findCloseMatch(asAddress, addresses);
  return closest
    ? `Did you mean ${closest}?`
    : 'Write an address such as /grants/community-chest/, from the first slash to the last.';
}
