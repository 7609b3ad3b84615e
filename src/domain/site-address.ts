import { withBase } from './paths.ts';

/** Where a site will live: its origin, such as `https://www.example.gov.uk`, where it is known, and the path under it. */
export interface SiteAddress {
  origin: string | undefined;
  base: string;
}

/** A path of the site as a whole address where the origin is known, and otherwise from the root. */
export function addressOf(path: string, { origin, base }: SiteAddress): string {
  return `${origin ?? ''}${withBase(path, base)}`;
}
