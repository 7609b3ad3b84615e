/**
 * The candidate that was most likely meant, or undefined when none is close. Two letters swapped, one missing or one
 * too many count as one slip; about one slip in three letters is close.
 */
export function findCloseMatch(written: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; slips: number } | undefined;
  for (const candidate of candidates) {
    const limit = Math.max(1, Math.floor(Math.max(written.length, candidate.length) / 3));
    if (Math.abs(written.length - candidate.length) > limit) continue;
    const slips = countSlips(written.toLowerCase(), candidate.toLowerCase());
    if (slips <= limit && (!best || slips < best.slips)) best = { candidate, slips };
  }
  return best?.candidate;
}

/** Optimal string alignment distance: https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance */
function countSlips(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
