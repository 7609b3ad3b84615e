import { awardColumns, type AwardColumn } from '../domain/award-finder.ts';

/** What somebody wants to see of the awards. Empty texts choose nothing. */
export interface AskedAwards {
  words: string;
  year: string;
  scheme: string;
  order: AwardOrder;
}

/** A column, from its start (`amount`) or from its end (`amount-down`). */
export type AwardOrder = AwardColumn | `${AwardColumn}-down`;

export const usualOrder: AwardOrder = 'date-down';

/** What the address asks for: `?q=green&year=2025&scheme=Community+Chest&sort=amount-down`. Nonsense asks for nothing. */
export function readAskedAwards(search: string): AskedAwards {
  const parameters = new URLSearchParams(search);
  const text = (name: string) => (parameters.get(name) ?? '').slice(0, 100);
  return { words: text('q'), year: text('year'), scheme: text('scheme'), order: readOrder(text('sort')) };
}

/** The address that asks for the same again; empty where it is what the page shows by itself. */
export function writeAskedAwards({ words, year, scheme, order }: AskedAwards): string {
  const parameters = new URLSearchParams();
  const asked = { q: words.trim(), year, scheme, sort: order === usualOrder ? '' : order };
  for (const [name, value] of Object.entries(asked)) if (value) parameters.set(name, value);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** Every order there is, in the order of the columns. */
export const awardOrders: AwardOrder[] = awardColumns.flatMap((column): AwardOrder[] => [
  column,
  `${column}-down`,
]);

export function columnOf(order: AwardOrder): { column: AwardColumn; down: boolean } {
  const column = awardColumns.find((name) => order.startsWith(name)) ?? 'date';
  return { column, down: order.endsWith('-down') };
}

function readOrder(text: string): AwardOrder {
  return awardOrders.find((order) => order === text) ?? usualOrder;
}
