import type { Now } from '../domain/now.ts';
import { findGrantState, isOpen } from '../domain/grant-state.ts';
import { threadPath } from '../domain/paths.ts';
import { closingOrder } from '../domain/moments.ts';
import { formatDay } from '../domain/days.ts';
import type { Language } from '../domain/languages.ts';
import type { ThemeIcon } from '../domain/theme-icons.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import { linksToAudiences } from './audience-page.ts';
import type { Link, ListItem } from './blocks.ts';
import { findableGrants } from './findable-grants.ts';
import { linkTo } from './find-record.ts';
import { isStopped } from './grant-words.ts';
import { chooseHeadlines, type HeadlineFigure } from './headline-figures.ts';
import { toListItem } from './list-item.ts';
import { siteAddresses } from './site-parts.ts';
import { orderedThemes } from './thread.ts';

/** The home page: what this is, what can I get, how can I help, what has it done. Empty parts are empty lists. */
export interface HomePage {
  heading: string;
  lead: string;
  /** The language of the lead, where nobody has translated it yet. */
  leadLanguage?: Language;
  searchLabel: string;
  /** The pages for one audience each. */
  audiences: { title: string; links: Link[] };
  /** The headings of the parts. */
  titles: Record<'figures' | 'grants' | 'help' | 'themes', string>;
  /** What is said where no grant is open. */
  noneOpen?: string;
  /** The day on which the open grants are open. */
  asOn?: string;
  openGrants: ListItem[];
  /** The schemes to read about while none is open. */
  otherGrants: ListItem[];
  figures: HeadlineFigure[];
  themes: { title: string; summary: string; href: string; lang?: Language; icon?: ThemeIcon }[];
  volunteering: ListItem[];
  links: Record<'grants' | 'impact' | 'volunteering' | 'awarded' | 'strategy' | 'thread', Link | undefined>;
}

export function buildHomePage(content: CouncilContent, now: Now): HomePage {
  const { council, grants, strategy, language } = content;
  const { home: words, audiences, collections, awards, grantState, record: shared } = wordsIn(language);
  const addresses = siteAddresses(content);
  const link = (text: string, href: string) => (addresses.has(href) ? { text, href } : undefined);
  const open = findableGrants(content, now).filter(({ state }) => isOpen(state));
  const day = formatDay(now.day, language);
  const vision = strategy.find(({ data }) => data.kind === 'vision');
  return {
    heading: words.heading(council.shortName),
    lead: vision?.data.summary ?? words.lead(council.name),
    ...(vision?.language ? { leadLanguage: vision.language } : {}),
    searchLabel: words.searchLabel,
    audiences: { title: audiences.who, links: linksToAudiences(content) },
    titles: {
      figures: shared.done,
      grants: open.length > 0 ? words.openGrants : collections.grants.section,
      help: words.help,
      themes: words.themes,
    },
    ...(open.length > 0 ? {} : { noneOpen: words.noneOpen(day) }),
    ...(open.length > 0 ? { asOn: grantState.asOn(day) } : {}),
    openGrants: open.map(({ item }) => item).slice(0, 6),
    otherGrants:
      open.length > 0 ? [] : latestClosed(grants, now).map((grant) => toListItem(grant, now, language)),
    figures: chooseHeadlines(content),
    themes: orderedThemes(content).map((theme) => {
      const { text: title, ...to } = linkTo(theme);
      const { summary, icon } = theme.data;
      return { title, summary, ...to, ...(icon ? { icon } : {}) };
    }),
    volunteering: waysToHelp(content).map((record) => toListItem(record, now, language)),
    links: {
      grants: link(words.allGrants, '/grants/'),
      impact: link(words.allFigures, '/impact/'),
      volunteering: link(words.allVolunteering, '/volunteering/'),
      awarded: link(awards.title, '/grants/awarded/'),
      strategy: link(words.strategy, '/strategy/'),
      thread: link(words.thread, threadPath),
    },
  };
}

/** Up to three grants to read about while none is open: those whose last round closed most lately, or else any. */
function latestClosed(grants: readonly ContentRecord<'grants'>[], now: Now): ContentRecord<'grants'>[] {
  const closing = ({ data }: ContentRecord<'grants'>) => {
    const { round } = findGrantState(data, now.instant);
    return round ? closingOrder(round.closes) : '';
  };
  const waiting = grants.filter(({ data }) => !isStopped(data, now) && data.applicants.length > 0);
  const dated = waiting.filter(({ data }) => data.rounds.length > 0);
  return (dated.length > 0 ? dated : waiting)
    .sort((a, b) => (closing(a) < closing(b) ? 1 : closing(a) > closing(b) ? -1 : 0))
    .slice(0, 3);
}

function waysToHelp({ partnerships, programmes }: CouncilContent): ContentRecord[] {
  const joinable = partnerships.filter(({ data }) => data.howToGetInvolved !== undefined);
  const first = [...joinable.filter(({ data }) => data.kind === 'voluntary-sector'), ...joinable];
  const leave = programmes.filter(({ data }) => data.kind === 'volunteering-leave');
  return [...new Set<ContentRecord>([...first, ...leave])].slice(0, 3);
}
