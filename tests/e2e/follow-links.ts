import { LinkChecker, LinkState, type LinkResult } from 'linkinator';

/** Every link that is found by following those of a site's own, fragments, images and style sheets' links too. */
export async function followLinks(url: string): Promise<FoundLinks> {
  const origin = new URL('/', url).href;
  const { links } = await new LinkChecker().check({
    path: url,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    linksToSkip: (link) => Promise.resolve(!link.startsWith(origin)),
  });
  const told = ({ url: link, parent, status }: LinkResult) => `${parent} -> ${link} (${status})`;
  return {
    whole: links.filter(({ state }) => state === LinkState.OK).map((link) => link.url),
    broken: links.filter(({ state }) => state === LinkState.BROKEN).map(told),
    astray: links.filter(({ state, url: link }) => state === LinkState.OK && !link.startsWith(url)).map(told),
  };
}

export interface FoundLinks {
  whole: string[];
  broken: string[];
  /** On the same host, but not under the path that the site lives at. */
  astray: string[];
}
