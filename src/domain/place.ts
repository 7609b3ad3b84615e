/** A place in a file; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Finds where a field stands in its file: its name, where its value begins, or a letter of its value, counted from 0. A
 * path that leads nowhere gives the nearest field around it, and a letter written as an escape the start of the value.
 */
export type Locate = (path: readonly PropertyKey[], at?: 'key' | 'value' | number) => Place;
