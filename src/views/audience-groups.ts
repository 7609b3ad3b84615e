import type { CollectionName } from '../domain/collection-names.ts';
import { findGrantState } from '../domain/grant-state.ts';
import { stateGroups } from '../domain/facets.ts';
import type { Now } from '../domain/now.ts';
import type { GrantState, PartnershipKind, ProgrammeKind, StrategyKind } from '../domain/vocabulary.ts';
import type { Words } from '../domain/words/en.ts';
import type { ContentRecord } from '../schemas/council-content.ts';
import { takesBids } from './grant-words.ts';

/** What somebody can do with a record, in the order in which a page for an audience tells it. */
export const audienceGroups = [
  'apply',
  'work',
  'support',
  'join',
  'selling',
  'partners',
  'closed',
  'given',
  'promises',
  'figures',
  'read',
] as const satisfies (keyof Words['audiences']['groups'])[];

export type AudienceGroup = (typeof audienceGroups)[number];

/** The states of the grants that stand in a group. */
export const statesOfGroup: Record<'apply' | 'closed', readonly GrantState[]> = {
  apply: [...stateGroups.open, ...stateGroups['opening-soon']],
  closed: [...stateGroups.closed, ...stateGroups.stopped],
};

/** The group of a record, by its kind; of a grant, by its state at that time. */
export function groupOfRecord(record: ContentRecord, now: Now): AudienceGroup {
  const group = byCollection[record.collection] as GroupOf<CollectionName>;
  return group(record, now);
}

const byCollection: { [C in CollectionName]: GroupOf<C> } = {
  grants: ({ data }, { instant }) => {
    if (!takesBids(data)) return 'given';
    return statesOfGroup.apply.includes(findGrantState(data, instant).state) ? 'apply' : 'closed';
  },
  programmes: ({ data }) => byProgramme[data.kind],
  partnerships: ({ data: { kind, howToGetInvolved } }) =>
    howToGetInvolved !== undefined && kind !== 'community-hub' ? 'join' : byPartnership[kind],
  strategy: ({ data }) => byStrategy[data.kind],
  outcomes: () => 'promises',
  themes: () => 'promises',
  measures: () => 'figures',
  pages: () => 'read',
};

const byProgramme: Record<ProgrammeKind, AudienceGroup> = {
  'volunteering-leave': 'join',
  'guaranteed-interview': 'work',
  'supported-internship': 'work',
  'work-experience': 'work',
  apprenticeship: 'work',
  'wellbeing-support': 'support',
  training: 'work',
  'staff-network': 'support',
};

const byPartnership: Record<PartnershipKind, AudienceGroup> = {
  'community-plan': 'promises',
  'strategic-partnership': 'partners',
  'community-hub': 'support',
  'joint-venture': 'partners',
  supplier: 'partners',
  'voluntary-sector': 'support',
  school: 'partners',
  'public-body': 'support',
};

const byStrategy: Record<StrategyKind, AudienceGroup> = {
  vision: 'promises',
  delivery: 'promises',
  procurement: 'selling',
  planning: 'promises',
  plan: 'promises',
};

type GroupOf<C extends CollectionName> = (record: ContentRecord<C>, now: Now) => AudienceGroup;
