import type { Day } from '../domain/days.ts';
import { findGrantState, isOpen } from '../domain/grant-state.ts';
import type { Language } from '../domain/languages.ts';
import { sectionPaths } from '../domain/paths.ts';
import { partnershipKindNames, programmeKindNames, strategyKindNames } from '../domain/vocabulary.ts';
import { collections } from '../schemas/collections.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Link, ListItem } from './blocks.ts';
import { closingOrder } from '../domain/moments.ts';
import { isStopped } from './grant-words.ts';
import { toListItem } from './list-item.ts';
import { siteAddresses } from './site-parts.ts';
import { orderedOutcomes, orderedThemes, themeIdsOf } from './thread.ts';

/** A page that lists one section, in groups. A group without a title stands alone. */
export interface ListPage {
  path: string;
  title: string;
  lead: string;
  groups: { id: string; title?: string; lang?: Language; items: ListItem[] }[];
  /** Other lists that belong here. */
  more: Link[];
}

/** The list pages a council has: one for each section that holds records. */
export function buildListPages(content: CouncilContent, today: Day): ListPage[] {
  const addresses = siteAddresses(content);
  return lists
    .filter(({ section }) => addresses.has(sectionPaths[section]))
    .map(({ section, lead, group, more }) => ({
      path: sectionPaths[section],
      title: collections[section].section,
      lead,
      groups: group(content, today).filter(({ items }) => items.length > 0),
      more: (more ?? []).filter(({ href }) => addresses.has(href)),
    }));
}

const lists: ListOf[] = [
  {
    section: 'grants',
    lead: 'Money that groups and people can apply for: what is open, what has closed, and who got it.',
    group: groupGrants,
    more: [{ text: 'Grants that were awarded', href: '/grants/awarded/' }],
  },
  {
    section: 'programmes',
    lead: 'What the council does as an employer: for its own staff, and for people who want to work here.',
    group: ({ programmes }, today) => groupByKind(programmes, programmeKindNames, today),
  },
  {
    section: 'partnerships',
    lead: 'Whom the council works with, what they do together, and how to join in.',
    group: ({ partnerships }, today) => groupByKind(partnerships, partnershipKindNames, today),
    more: [{ text: 'How to volunteer', href: '/volunteering/' }],
  },
  {
    section: 'themes',
    lead: 'The headings under which the council works for its area.',
    group: (content, today) => [
      { id: 'all', items: orderedThemes(content).map((theme) => toListItem(theme, today)) },
    ],
  },
  {
    section: 'measures',
    lead: 'What the work has done, figure by figure, each with its source.',
    group: groupMeasures,
    more: [{ text: 'Grants that were awarded', href: '/grants/awarded/' }],
  },
  {
    section: 'strategy',
    lead: 'What the council has said it will do, and what should become true.',
    group: (content, today) => {
      const [vision, ...others] = groupByKind(content.strategy, strategyKindNames, today);
      const outcomes = {
        id: 'outcomes',
        title: collections.outcomes.section,
        items: orderedOutcomes(content).map((outcome) => toListItem(outcome, today)),
      };
      return [...(vision ? [vision] : []), outcomes, ...others];
    },
  },
];

function groupGrants({ grants }: CouncilContent, today: Day): Group[] {
  const stateOf = (grant: ContentRecord<'grants'>) => findGrantState(grant.data, today);
  const isWaiting = (grant: ContentRecord<'grants'>) =>
    !isOpen(stateOf(grant).state) && stateOf(grant).state !== 'opening-soon';
  const inGroup = (
    id: string,
    title: string,
    belongs: (grant: ContentRecord<'grants'>) => boolean,
  ): Group => ({
    id,
    title,
    items: grants
      .filter((grant) => belongs(grant) && (id === 'given' || grant.data.applicants.length > 0))
      .sort((a, b) => compareText(closingOf(a, today), closingOf(b, today)))
      .map((grant) => toListItem(grant, today)),
  });
  return [
    inGroup('open', 'Open for applications', (grant) => isOpen(stateOf(grant).state)),
    inGroup('opening-soon', 'Opening soon', (grant) => stateOf(grant).state === 'opening-soon'),
    inGroup('closed', 'Not open now', (grant) => isWaiting(grant) && !isStopped(grant.data, today)),
    inGroup('stopped', 'Paused or ended', (grant) => isWaiting(grant) && isStopped(grant.data, today)),
    inGroup('given', 'Not open to bids', ({ data }) => data.applicants.length === 0),
  ];
}

/** Those that close first stand first, those without a date last. */
function closingOf(grant: ContentRecord<'grants'>, today: Day): string {
  const { round } = findGrantState(grant.data, today);
  return round ? closingOrder(round.closes) : '9999';
}

function groupMeasures(content: CouncilContent, today: Day): Group[] {
  const left = new Set(content.measures);
  const groups = orderedThemes(content).map((theme): Group => {
    const measures = [...left].filter((measure) => themeIdsOf(content, measure)[0] === theme.id);
    measures.forEach((measure) => left.delete(measure));
    return {
      id: theme.id,
      title: theme.data.title,
      ...(theme.language ? { lang: theme.language } : {}),
      items: measures.map((measure) => toListItem(measure, today)),
    };
  });
  return [
    ...groups,
    { id: 'other', title: 'Other figures', items: [...left].map((measure) => toListItem(measure, today)) },
  ];
}

function groupByKind<K extends string>(
  records: readonly (ContentRecord & { data: { kind: K } })[],
  names: Record<K, string>,
  today: Day,
): Group[] {
  return (Object.keys(names) as K[]).map((kind) => ({
    id: kind,
    title: names[kind],
    items: records
      .filter(({ data }) => data.kind === kind)
      .map((record) => toListItem(record, today))
      .map((item) => ({ ...item, facts: item.facts.filter((words) => words !== names[kind]) })),
  }));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Group = ListPage['groups'][number];

interface ListOf {
  section: 'grants' | 'programmes' | 'partnerships' | 'themes' | 'measures' | 'strategy';
  lead: string;
  group: (content: CouncilContent, today: Day) => Group[];
  more?: Link[];
}
