import { findCloseMatch } from '../../domain/close-match.ts';
import type { Redirects } from '../../schemas/redirects.ts';
import { at, type Finding, type Rule } from '../rule.ts';
import { sourceAddresses } from '../source-addresses.ts';

export const redirectWorks: Rule = {
  id: 'redirect-works',
  why: 'An old address leads straight to a page that is there, for ever: not to another old one, not back to itself, and not over a living page.',
  severity: 'error',
  check: (source) => {
    const addresses = sourceAddresses(source);
    const redirects = source.redirects.data ?? {};
    const old = new Map(Object.entries(redirects).map(([from, to]) => [slashed(from), to]));
    const seen = new Set<string>();
    return Object.entries(redirects).flatMap(([from, to]): Finding[] => {
      const target = pathOf(to);
      const words = (says: string, fix: string) => [at(source.redirects, [from], { says, fix })];
      const repeated = seen.has(slashed(from));
      seen.add(slashed(from));
      if (repeated)
        return words(
          'this address is there twice, with and without a slash at its end.',
          'Take one line out.',
        );
      if (addresses.has(from) || addresses.has(slashed(from)))
        return words('there is a page at this address.', 'Take the line out, or rename the page.');
      if (addresses.has(target)) return [];
      if (old.has(slashed(target))) {
        const end = findEnd(target, old);
        return end === undefined
          ? words('it leads back to itself.', 'Write the address of a page that is there.')
          : words(`${target} is an old address too.`, `Write ${end}.`);
      }
      const closest = findCloseMatch(target, addresses);
      return words(
        `${target} is no page of this site.`,
        closest ? `Did you mean ${closest}?` : 'Write the address of a page that is there.',
      );
    });
  },
  ok: [
    { redirects: { '/chest/': '/grants/community-chest/' } },
    { redirects: { '/chest': '/grants/community-chest/#rounds', '/old.html': '/' } },
  ],
  notOk: [
    {
      redirects: { '/chest/': '/grants/comunity-chest/' },
      says: '/chest/: /grants/comunity-chest/ is no page of this site.',
    },
    { redirects: { '/chest/': '/themes' }, says: '/chest/: /themes is no page of this site.' },
    { redirects: { '/grants/': '/themes/' }, says: '/grants/: there is a page at this address.' },
    { redirects: { '/grants': '/themes/' }, says: '/grants: there is a page at this address.' },
    { redirects: { '/a/': '/b/', '/b/': '/themes/' }, says: '/a/: /b/ is an old address too.' },
    { redirects: { '/a/': '/b', '/b/': '/themes/' }, says: '/a/: /b is an old address too.' },
    { redirects: { '/a/': '/b/', '/b/': '/a/' }, says: '/b/: it leads back to itself.' },
    { redirects: { '/a/': '/a/' }, says: '/a/: it leads back to itself.' },
    {
      redirects: { '/a/': '/themes/', '/a': '/grants/' },
      says: '/a: this address is there twice, with and without a slash at its end.',
    },
  ],
};

/** Where a chain of old addresses ends, however long it is; undefined when it never does. */
function findEnd(from: string, old: ReadonlyMap<string, string>): Redirects[string] | undefined {
  const passed = new Set<string>();
  let to: string | undefined = from;
  for (let next: string | undefined = from; next !== undefined; next = old.get(slashed(pathOf(next)))) {
    if (passed.has(slashed(pathOf(next)))) return undefined;
    passed.add(slashed(pathOf(next)));
    to = next;
  }
  return to;
}

/** Hosts take `/chest` and `/chest/` for one address. */
function slashed(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

function pathOf(target: string): string {
  return target.replace(/[?#].*$/s, '');
}
