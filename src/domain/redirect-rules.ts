import { sitesOf, type SitePaths } from './header-rules.ts';
import { withBase } from './paths.ts';

/**
 * The moves that a host is told: each old address of each language's site, with and without its last slash, to where it
 * leads. An old address that is the name of a file has no slash to leave out.
 */
export function makeRedirectRules(redirects: Readonly<Record<string, string>>, paths: SitePaths): Move[] {
  return sitesOf(paths).flatMap((site) =>
    Object.entries(redirects).flatMap(([from, to]) => {
      const forms = from === '/' ? [] : from.endsWith('/') ? [from, from.slice(0, -1)] : [from];
      return forms.map((form) => ({ from: withBase(form, site), to: withBase(to, site) }));
    }),
  );
}

export interface Move {
  from: string;
  to: string;
}
