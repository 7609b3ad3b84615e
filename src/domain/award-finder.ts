import type { Forms } from './say.ts';

/** What the finder of awards says. Its script gets these as data, so they are plain texts with places to fill. */
export interface AwardFinderWords {
  /** `{count}` and `{order}`. */
  found: Forms;
  nothing: string;
  /** The caption of the list: `{order}`. */
  caption: string;
  waiting: string;
  failed: string;
  /** How the list is sorted by each column, from the start or from the end. */
  orders: Record<AwardColumn, { up: string; down: string }>;
}

/** The columns of the list of all awards, as the address of a sorted list names them. */
export const awardColumns = ['date', 'who', 'what', 'scheme', 'amount'] as const;
export type AwardColumn = (typeof awardColumns)[number];

/** The file of all awards that the script fetches, newest first. */
export interface AwardIndex {
  schemes: { text: string; href?: string }[];
  sources: string[];
  awards: [
    awardedOn: string,
    who: string,
    what: string,
    /** Its place in `schemes`. */
    scheme: number,
    amountPence: number,
    /** Its place in `sources`. */
    source: number,
  ][];
}
