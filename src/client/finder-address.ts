import { amountBands, sorts, type Choice } from '../domain/facets.ts';

/** What the address of the finder asks for: `?for=school&up-to=5000&status=open&sort=title`. Other values are no choice. */
export function readFinderAddress(search: string): Choice {
  const parameters = new URLSearchParams(search);
  const value = (name: string) => parameters.get(name)?.slice(0, 80) || undefined;
  const status = statuses.find((known) => known === value('status'));
  const sort = sorts.find((known) => known === value('sort'));
  const amount = amountBands.find((band) => band.value === value('up-to'))?.value;
  return { status, who: value('for'), theme: value('theme'), amount, sort };
}

/** The address that asks for the same again; '' for everything. */
export function writeFinderAddress({ who, theme, amount, status, sort }: Choice): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ for: who, theme, 'up-to': amount, status, sort }))
    if (value) parameters.set(name, value);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

const statuses = ['open', 'opening-soon'] as const;
