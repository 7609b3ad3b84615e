import type { Now } from '../domain/now.ts';
import type { Language } from '../domain/languages.ts';
import { procurementPath, sectionPaths, threadPath } from '../domain/paths.ts';
import type { Words } from '../domain/words/en.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Link, ListItem } from './blocks.ts';
import { chooseHeadlines, type HeadlineFigure } from './headline-figures.ts';
import { toListItem } from './list-item.ts';
import { siteAddresses } from './site-parts.ts';
import { orderedOutcomes, orderedThemes, themeIdsOf } from './thread.ts';

/** A page that lists one section, in groups. A group without a title stands alone. */
export interface ListPage {
  path: string;
  title: string;
  lead: string;
  groups: { id: string; title?: string; lang?: Language; items: ListItem[] }[];
  /** The figures that matter most, over the list of measures. */
  headlines?: { title: string; figures: HeadlineFigure[] };
  /** Other lists that belong here. */
  more: Link[];
}

/** The list pages a council has: one for each section that holds records, but for grants, which have the finder. */
export function buildListPages(content: CouncilContent, now: Now): ListPage[] {
  const addresses = siteAddresses(content);
  const { collections, lists: words } = wordsIn(content.language);
  return lists
    .filter(({ section }) => addresses.has(sectionPaths[section]))
    .map(({ section, group, more }) => ({
      path: sectionPaths[section],
      title: collections[section].section,
      lead: words[section],
      ...(section === 'measures' ? headlinesOf(content) : {}),
      groups: group(content, now).filter(({ items }) => items.length > 0),
      more: (more?.(wordsIn(content.language)) ?? []).filter(({ href }) => addresses.has(href)),
    }));
}

const awarded = ({ awards }: Words): Link[] => [{ text: awards.title, href: '/grants/awarded/' }];

const lists: ListOf[] = [
  {
    section: 'programmes',
    group: (content, now) => groupByKind(content, content.programmes, 'programmeKind', now),
  },
  {
    section: 'partnerships',
    group: (content, now) => groupByKind(content, content.partnerships, 'partnershipKind', now),
    more: ({ lists: words }) => [{ text: words.volunteering, href: '/volunteering/' }],
  },
  {
    section: 'themes',
    group: (content, now) => [
      {
        id: 'all',
        items: orderedThemes(content).map((theme) => toListItem(theme, now, content.language)),
      },
    ],
  },
  { section: 'measures', group: groupMeasures, more: awarded },
  {
    section: 'strategy',
    more: ({ home: words, procurement }) => [
      { text: words.thread, href: threadPath },
      { text: procurement.title, href: procurementPath },
    ],
    group: (content, now) => {
      const [vision, ...others] = groupByKind(content, content.strategy, 'strategyKind', now);
      const outcomes = {
        id: 'outcomes',
        title: wordsIn(content.language).collections.outcomes.section,
        items: orderedOutcomes(content).map((outcome) => toListItem(outcome, now, content.language)),
      };
      return [...(vision ? [vision] : []), outcomes, ...others];
    },
  },
];

function headlinesOf(content: CouncilContent): Pick<ListPage, 'headlines'> {
  const figures = chooseHeadlines(content);
  return figures.length > 0
    ? { headlines: { title: wordsIn(content.language).chart.headlines, figures } }
    : {};
}

function groupMeasures(content: CouncilContent, now: Now): Group[] {
  const left = new Set(content.measures);
  const groups = orderedThemes(content).map((theme): Group => {
    const measures = [...left].filter((measure) => themeIdsOf(content, measure)[0] === theme.id);
    measures.forEach((measure) => left.delete(measure));
    return {
      id: theme.id,
      title: theme.data.title,
      ...(theme.language ? { lang: theme.language } : {}),
      items: measures.map((measure) => toListItem(measure, now, content.language)),
    };
  });
  return [
    ...groups,
    {
      id: 'other',
      title: wordsIn(content.language).lists.otherFigures,
      items: [...left].map((measure) => toListItem(measure, now, content.language)),
    },
  ];
}

/** The records of each kind, in the order of the vocabulary; the name of the kind is the heading, so it is no fact too. */
function groupByKind(
  { language }: CouncilContent,
  records: readonly (ContentRecord & { data: { kind: string } })[],
  vocabulary: 'programmeKind' | 'partnershipKind' | 'strategyKind',
  now: Now,
): Group[] {
  return Object.entries(wordsIn(language).names[vocabulary]).map(([kind, name]) => ({
    id: kind,
    title: name,
    items: records
      .filter(({ data }) => data.kind === kind)
      .map((record) => toListItem(record, now, language))
      .map((item) => ({ ...item, facts: item.facts.filter((words) => words !== name) })),
  }));
}

type Group = ListPage['groups'][number];

interface ListOf {
  section: 'programmes' | 'partnerships' | 'themes' | 'measures' | 'strategy';
  group: (content: CouncilContent, now: Now) => Group[];
  more?: (words: Words) => Link[];
}
