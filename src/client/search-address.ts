import type { Chosen } from './find-pages.ts';

/** The filters of the search page, by their names in the index and the address. */
export const filterNames = ['section', 'theme', 'audience'] as const;

/** What the address asks for: `?q=hall&section=Grants&audience=Residents`. */
export function readAddress(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const chosen = Object.fromEntries(
    filterNames
      .map((name) => [name, parameters.getAll(name)] as const)
      .filter(([, values]) => values.length > 0),
  );
  return { query: (parameters.get('q') ?? '').slice(0, 200), chosen };
}

/** The address that asks for the same again. */
export function writeAddress({ query, chosen }: Asked): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const [name, values] of Object.entries(chosen))
    for (const value of values) parameters.append(name, value);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

export interface Asked {
  query: string;
  chosen: Chosen;
}
