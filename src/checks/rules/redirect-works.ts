import { findCloseMatch } from '../../domain/close-match.ts';
import { at, type Finding, type Rule } from '../rule.ts';
import { sourceAddresses } from '../source-addresses.ts';

export const redirectWorks: Rule = {
  id: 'redirect-works',
  why: 'An old address leads straight to a page that is there, for ever: not to another old one, and not over a living page.',
  severity: 'error',
  check: (source) => {
    const addresses = sourceAddresses(source);
    const redirects = source.redirects.data ?? {};
    return Object.entries(redirects).flatMap(([from, to]): Finding[] => {
      const target = to.replace(/[?#].*$/s, '');
      const words = (says: string, fix: string) => [at(source.redirects, [from], { says, fix })];
      if (addresses.has(from))
        return words('there is a page at this address.', 'Take the line out, or rename the page.');
      if (Object.hasOwn(redirects, target))
        return words(`${target} is an old address too.`, `Write ${redirects[target]}.`);
      if (addresses.has(target)) return [];
      const closest = findCloseMatch(target, addresses);
      return words(
        `${target} is no page of this site.`,
        closest ? `Did you mean ${closest}?` : 'Write the address of a page that is there.',
      );
    });
  },
  ok: [{ redirects: { '/chest/': '/grants/community-chest/' } }],
  notOk: [
    {
      redirects: { '/chest/': '/grants/comunity-chest/' },
      says: '/chest/: /grants/comunity-chest/ is no page of this site.',
    },
    { redirects: { '/grants/': '/themes/' }, says: '/grants/: there is a page at this address.' },
    { redirects: { '/a/': '/b/', '/b/': '/themes/' }, says: '/a/: /b/ is an old address too.' },
  ],
};
