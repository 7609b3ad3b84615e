import { audiencePath } from '../domain/audience-pages.ts';
import type { CollectionName } from '../domain/collection-names.ts';
import { formatDay } from '../domain/days.ts';
import type { Now } from '../domain/now.ts';
import type { Audience, GrantState } from '../domain/vocabulary.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import { audienceGroups, groupOfRecord, statesOfGroup, type AudienceGroup } from './audience-groups.ts';
import type { Breadcrumbs, Link, ListItem } from './blocks.ts';
import { findableGrants } from './findable-grants.ts';
import { linkTo } from './find-record.ts';
import { findStart, sourceOfFigure } from './first-steps.ts';
import { toListItem } from './list-item.ts';
import type { RecordPage } from './record-page.ts';
import { allRecords } from './related.ts';
import { audiencesOf } from './site-parts.ts';
import { measuresOf } from './thread.ts';

/** Everything on the site for one audience, by what they can do with it. */
export interface AudiencePage {
  path: string;
  title: string;
  lead: string;
  breadcrumbs: Breadcrumbs;
  /** The day on which the open grants are open. */
  asOn?: string;
  /** `holds` has the states of grants that stand in a group; a group without items waits for one to change its state. */
  groups: { id: AudienceGroup; title: string; items: ListItem[]; holds?: readonly GrantState[] }[];
  /** Other words for these people, as a sentence. */
  otherWords: string;
  others: { title: string; links: Link[] };
  search: RecordPage['search'];
}

export function buildAudiencePage(content: CouncilContent, audience: Audience, now: Now): AudiencePage {
  const { language } = content;
  const { audiences: words, names, frame, grantState } = wordsIn(language);
  const { title, lead, aliases } = words.pages[audience];
  const groups = Map.groupBy(recordsFor(content, audience, now), (record) => groupOfRecord(record, now));
  const takesBids = groups.has('apply') || groups.has('closed');
  const states: Partial<Record<AudienceGroup, readonly GrantState[]>> = takesBids ? statesOfGroup : {};
  return {
    path: audiencePath(audience),
    title,
    lead,
    breadcrumbs: { label: frame.breadcrumbs, links: [{ text: frame.home, href: '/' }] },
    ...(groups.has('apply') ? { asOn: grantState.asOn(formatDay(now.day, language)) } : {}),
    groups: audienceGroups
      .filter((id) => groups.has(id) || id in states)
      .map((id) => ({
        id,
        title: words.groups[id],
        items: (groups.get(id) ?? []).map((record) => toItem(record, content, now)),
        ...(states[id] ? { holds: states[id] } : {}),
      })),
    otherWords: words.otherWords(aliases.join(', ')),
    others: {
      title: words.others,
      links: linksToAudiences(content).filter(({ href }) => href !== audiencePath(audience)),
    },
    search: { section: words.section, themes: [], audience: [names.audience[audience]] },
  };
}

/** The ways to the pages of all audiences that have one. */
export function linksToAudiences(content: CouncilContent): Link[] {
  const { names } = wordsIn(content.language);
  return audiencesOf(content).map((audience) => ({
    text: names.audience[audience],
    href: audiencePath(audience),
  }));
}

/** Whatever is tagged for them, and the figures of what is done for them; grants as the finder sorts them. */
function recordsFor(content: CouncilContent, audience: Audience, now: Now): ContentRecord[] {
  const tagged = allRecords(content).filter(({ data }) => data.audience.includes(audience));
  const byDate = findableGrants(content, now).map(({ item }) => item.href);
  const place = (record: ContentRecord) => byDate.indexOf(linkTo(record).href);
  const figures = tagged.filter(isActivity).flatMap((activity) => measuresOf(content, activity));
  return [...new Set([...tagged.sort((a, b) => place(a) - place(b)), ...figures])];
}

function isActivity({ collection }: ContentRecord): boolean {
  const done: readonly CollectionName[] = ['grants', 'programmes', 'partnerships'];
  return done.includes(collection);
}

function toItem(record: ContentRecord, { language }: CouncilContent, now: Now): ListItem {
  const links = [...findStart(record, now, language), ...sourceOfFigure(record, language)];
  return { ...toListItem(record, now, language), ...(links.length > 0 ? { links } : {}) };
}
