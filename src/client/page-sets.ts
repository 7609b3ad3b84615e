/** For each filter and each of its values, the ids of the pages that have it. */
export type PageSets = Map<string, Map<string, Set<string>>>;

/** Fetches what the build wrote beside the search index. The values of a filter come sorted. */
export async function loadPageSets(address: string): Promise<PageSets> {
  const answer = await fetch(address);
  const sets = (await answer.json()) as Record<string, Record<string, string[]>>;
  return new Map(
    Object.entries(sets).map(([name, values]) => [
      name,
      new Map(Object.entries(values).map(([value, ids]) => [value, new Set(ids)])),
    ]),
  );
}
