/** A place in a file; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Finds where a field stands in its file. A path that leads nowhere gives the nearest field around it. */
export type Locate = (path: readonly PropertyKey[], at?: 'key' | 'value') => Place;
