import { grantsCalendar } from '../domain/calendar-paths.ts';
import type { Day } from '../domain/days.ts';
import { findGrantState, isOpen } from '../domain/grant-state.ts';
import type { Language } from '../domain/languages.ts';
import { sectionPaths } from '../domain/paths.ts';
import type { Words } from '../domain/words/en.ts';
import { wordsIn } from '../domain/words/words.ts';
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
  const { collections, lists: words } = wordsIn(content.language);
  return lists
    .filter(({ section }) => addresses.has(sectionPaths[section]))
    .map(({ section, group, more }) => ({
      path: sectionPaths[section],
      title: collections[section].section,
      lead: words[section],
      groups: group(content, today).filter(({ items }) => items.length > 0),
      more: (more?.(wordsIn(content.language)) ?? []).filter(({ href }) => addresses.has(href)),
    }));
}

const awarded = ({ awards }: Words): Link[] => [{ text: awards.title, href: '/grants/awarded/' }];

const lists: ListOf[] = [
  {
    section: 'grants',
    group: groupGrants,
    more: (words) => [...awarded(words), { text: words.feeds.followInCalendar, href: grantsCalendar }],
  },
  {
    section: 'programmes',
    group: (content, today) => groupByKind(content, content.programmes, 'programmeKind', today),
  },
  {
    section: 'partnerships',
    group: (content, today) => groupByKind(content, content.partnerships, 'partnershipKind', today),
    more: ({ lists: words }) => [{ text: words.volunteering, href: '/volunteering/' }],
  },
  {
    section: 'themes',
    group: (content, today) => [
      {
        id: 'all',
        items: orderedThemes(content).map((theme) => toListItem(theme, today, content.language)),
      },
    ],
  },
  { section: 'measures', group: groupMeasures, more: awarded },
  {
    section: 'strategy',
    group: (content, today) => {
      const [vision, ...others] = groupByKind(content, content.strategy, 'strategyKind', today);
      const outcomes = {
        id: 'outcomes',
        title: wordsIn(content.language).collections.outcomes.section,
        items: orderedOutcomes(content).map((outcome) => toListItem(outcome, today, content.language)),
      };
      return [...(vision ? [vision] : []), outcomes, ...others];
    },
  },
];

function groupGrants({ grants, language }: CouncilContent, today: Day): Group[] {
  const words = wordsIn(language).lists;
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
      .map((grant) => toListItem(grant, today, language)),
  });
  return [
    inGroup('open', words.open, (grant) => isOpen(stateOf(grant).state)),
    inGroup('opening-soon', words.openingSoon, (grant) => stateOf(grant).state === 'opening-soon'),
    inGroup('closed', words.closed, (grant) => isWaiting(grant) && !isStopped(grant.data, today)),
    inGroup('stopped', words.stopped, (grant) => isWaiting(grant) && isStopped(grant.data, today)),
    inGroup('given', words.given, ({ data }) => data.applicants.length === 0),
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
      items: measures.map((measure) => toListItem(measure, today, content.language)),
    };
  });
  return [
    ...groups,
    {
      id: 'other',
      title: wordsIn(content.language).lists.otherFigures,
      items: [...left].map((measure) => toListItem(measure, today, content.language)),
    },
  ];
}

/** The records of each kind, in the order of the vocabulary; the name of the kind is the heading, so it is no fact too. */
function groupByKind(
  { language }: CouncilContent,
  records: readonly (ContentRecord & { data: { kind: string } })[],
  vocabulary: 'programmeKind' | 'partnershipKind' | 'strategyKind',
  today: Day,
): Group[] {
  return Object.entries(wordsIn(language).names[vocabulary]).map(([kind, name]) => ({
    id: kind,
    title: name,
    items: records
      .filter(({ data }) => data.kind === kind)
      .map((record) => toListItem(record, today, language))
      .map((item) => ({ ...item, facts: item.facts.filter((words) => words !== name) })),
  }));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Group = ListPage['groups'][number];

interface ListOf {
  section: 'grants' | 'programmes' | 'partnerships' | 'themes' | 'measures' | 'strategy';
  group: (content: CouncilContent, today: Day) => Group[];
  more?: (words: Words) => Link[];
}
