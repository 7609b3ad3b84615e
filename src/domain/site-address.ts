import { addressIn } from './paths.ts';

/** Where a site will live: its origin, such as `https://www.example.gov.uk`, where it is known, and the path under it. */
export interface SiteAddress {
  origin: string | undefined;
  base: string;
  /** The path of the council's main site, where this is the site of another language; files of data lie there. */
  root?: string;
}

/** A path of the site as a whole address where the origin is known, and otherwise from the root. */
export function addressOf(path: string, { origin, base, root = base }: SiteAddress): string {
  return `${origin ?? ''}${addressIn({ root, base }, path)}`;
}
