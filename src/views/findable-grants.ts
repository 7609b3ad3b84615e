import { choosableOf, groupOf, isFound, lastingChoices, type Choice, type Facets } from '../domain/facets.ts';
import { findGrantState, type GrantTransition, type RoundDates } from '../domain/grant-state.ts';
import { compareGrants, type Sortable } from '../domain/grant-orders.ts';
import { closesAt, opensAt } from '../domain/instants.ts';
import type { Now } from '../domain/now.ts';
import type { GrantState } from '../domain/vocabulary.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { ListItem } from './blocks.ts';
import { takesBids } from './grant-words.ts';
import { toListItem } from './list-item.ts';
import { grantFacets } from './site-parts.ts';

/** A grant as it stands in every list of the finder. */
export interface FindableGrant {
  item: ListItem;
  facets: Facets;
  state: GrantState;
  find: NonNullable<ListItem['find']>;
  sortable: Sortable;
}

/** The grants that somebody can apply for at some time, those with the nearest date first and those without one last. */
export function findableGrants(content: CouncilContent, now: Now): FindableGrant[] {
  const compare = compareGrants(undefined, content.language);
  return content.grants
    .filter(({ data }) => takesBids(data))
    .map((grant) => {
      const facets = grantFacets(content, grant);
      const { state, round } = findGrantState(grant.data, now.instant);
      const date = dateOf(state, round);
      return {
        item: toListItem(grant, now, content.language),
        facets,
        state,
        sortable: { title: grant.data.title, date, most: facets.most },
        find: {
          'data-for': facets.applicants.join(' '),
          'data-theme': facets.themes.join(' '),
          'data-least': String(facets.least ?? ''),
          'data-most': String(facets.most ?? ''),
          'data-date': String(date),
        },
      };
    })
    .sort((a, b) => compare(a.sortable, b.sortable));
}

/** What has a page: the lasting choices, and an amount for an applicant where several such grants are open today. */
export function finderChoices(grants: readonly FindableGrant[]): Choice[] {
  const choosable = choosableOf(grants.map(({ facets }) => facets));
  const count = (choice: Choice) =>
    grants.filter(({ facets, state }) => isFound(facets, state, choice)).length;
  const several = choosable.applicants
    .map((who): Choice => ({ status: 'open', who }))
    .filter((choice) => count(choice) > 1);
  const amounts = several.flatMap((choice) => choosable.amounts.map((amount) => ({ ...choice, amount })));
  return [...lastingChoices(choosable), ...amounts.filter((choice) => count(choice) > 0)];
}

/** By which a list is sorted: the next closing or opening, and of what is over the latest first. A safe number. */
function dateOf(state: GrantState, round: GrantTransition<RoundDates>['round']): number {
  if (!round) return Number.MAX_SAFE_INTEGER;
  if (state === 'opening-soon') return opensAt(round) ?? 0;
  return groupOf(state) === 'open' ? closesAt(round) : -closesAt(round);
}
