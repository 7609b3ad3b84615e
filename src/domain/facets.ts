import type { GrantState } from './vocabulary.ts';

/** What a grant can be found by. Amounts are in pence. */
export interface Facets {
  applicants: readonly string[];
  themes: readonly string[];
  /** The smallest and the largest award that can be had; undefined where it is not published. */
  least?: number | undefined;
  most?: number | undefined;
}

/** What somebody looks for. Each part that is left out narrows nothing. */
export interface Choice {
  status?: Status | undefined;
  who?: string | undefined;
  theme?: string | undefined;
  amount?: string | undefined;
  /** By the next date where nothing is said. */
  sort?: Sort | undefined;
}

/** By the largest award that can be had, or by title. */
export const sorts = ['amount', 'title'] as const;
export type Sort = (typeof sorts)[number];

export type Status = 'open' | 'opening-soon';

/** The groups in which grants are listed, in this order, with the states that stand in each. */
export const stateGroups = {
  open: ['open', 'closing-soon', 'rolling'],
  'opening-soon': ['opening-soon'],
  closed: ['closed'],
  stopped: ['paused', 'withdrawn', 'fully-spent'],
} as const satisfies Record<string, readonly GrantState[]>;

export type StateGroup = keyof typeof stateGroups;

/** The group that a state stands in. */
export function groupOf(state: GrantState): StateGroup {
  const groups = Object.entries(stateGroups) as [StateGroup, readonly GrantState[]][];
  return (groups.find(([, states]) => states.includes(state)) as [StateGroup, unknown])[0];
}

/** How much somebody needs, by the value in an address: up to so many pounds, or more than that. */
export const amountBands: readonly AmountBand[] = [
  { value: '1000', path: 'up-to/1000', pounds: 1000 },
  { value: '5000', path: 'up-to/5000', pounds: 5000 },
  { value: '10000', path: 'up-to/10000', pounds: 10_000 },
  { value: '50000', path: 'up-to/50000', pounds: 50_000 },
  { value: 'over-50000', path: 'over/50000', pounds: 50_000, over: true },
];

/**
 * True for a grant that is in every part of the choice. A grant is in "up to" an amount when an award of at most that much
 * can be had, and in "over" when a larger one can. Where no amount is published it may be any, so the grant is kept.
 */
export function isFound(facets: Facets, state: GrantState, choice: Choice): boolean {
  return (
    (choice.status === undefined || groupOf(state) === choice.status) &&
    (choice.who === undefined || facets.applicants.includes(choice.who)) &&
    (choice.theme === undefined || facets.themes.includes(choice.theme)) &&
    isInBand(facets, choice.amount)
  );
}

function isInBand({ least, most }: Facets, value: string | undefined): boolean {
  const band = amountBands.find((known) => known.value === value);
  if (!band || (least === undefined && most === undefined)) return true;
  if (band.over) return most === undefined || most > band.pounds * 100;
  return (least ?? 0) <= band.pounds * 100;
}

/** Where the page of a choice lies: `/grants/open/for/community-group/`. */
export function choicePath({ status, who, theme, amount, sort }: Choice): string {
  const band = amountBands.find(({ value }) => value === amount);
  const parts = [status, who && `for/${who}`, theme && `theme/${theme}`, band?.path, sort && `sort/${sort}`];
  return `/grants/${parts.flatMap((part) => (part ? [`${part}/`] : [])).join('')}`;
}

/**
 * The choices that always have a page: each single one, and each with those open now, so that their addresses stay when
 * the last grant of a kind closes; and all in each order.
 */
export function lastingChoices({ applicants, themes, amounts, orders }: Choosable): Choice[] {
  const singles: Choice[] = [
    ...applicants.map((who) => ({ who })),
    ...themes.map((theme) => ({ theme })),
    ...amounts.map((amount) => ({ amount })),
  ];
  return [
    {},
    { status: 'open' },
    { status: 'opening-soon' },
    ...singles,
    ...singles.map((single): Choice => ({ status: 'open', ...single })),
    ...orders.map((sort) => ({ sort })),
  ];
}

/** The values that a choice can have: those that occur, the amounts that a published one falls under, and the orders of several. */
export function choosableOf(grants: readonly Facets[]): Choosable {
  const published = grants.filter(({ least, most }) => least !== undefined || most !== undefined);
  return {
    applicants: [...new Set(grants.flatMap(({ applicants }) => applicants))],
    themes: [...new Set(grants.flatMap(({ themes }) => themes))],
    amounts: amountBands
      .map(({ value }) => value)
      .filter((amount) => published.some((grant) => isInBand(grant, amount))),
    orders: grants.length > 1 ? sorts : [],
  };
}

/** The values that grants of a council have. */
export interface Choosable {
  applicants: readonly string[];
  themes: readonly string[];
  amounts: readonly string[];
  orders: readonly Sort[];
}

export interface AmountBand {
  value: string;
  path: string;
  pounds: number;
  over?: true;
}
