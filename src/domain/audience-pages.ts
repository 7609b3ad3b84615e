import { audiences, type Audience } from './vocabulary.ts';

/** The page with everything for one audience. */
export function audiencePath(audience: Audience): string {
  return `/for/${audience}/`;
}

/** The audiences that have a page: those that at least one record is for, in the order of the vocabulary. */
export function audiencesIn(records: readonly Tagged[]): Audience[] {
  const named = new Set(records.flatMap(({ audience }) => audience ?? []));
  return audiences.filter((audience) => named.has(audience));
}

interface Tagged {
  audience?: readonly Audience[] | undefined;
}
