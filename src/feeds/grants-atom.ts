import { howMuch } from '../domain/award-size.ts';
import { feedPaths } from '../domain/feed-paths.ts';
import { closingOrder, formatMoment, type Moment } from '../domain/moments.ts';
import { recordPath, sectionPaths } from '../domain/paths.ts';
import type { SiteAddress } from '../domain/site-address.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Grant } from '../schemas/grants.ts';
import { toAtom, type Entry } from './atom.ts';

/** Grants as Atom, those reviewed last first. An entry is new again when its record was reviewed. */
export function toGrantsAtom(content: CouncilContent, site: SiteAddress): string {
  const entries = content.grants
    .map((grant) => toEntry(content, grant))
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  return toAtom(content, site, {
    id: 'grants',
    title: wordsIn(content.language).feeds.grants(content.council.name),
    path: feedPaths.grants,
    page: sectionPaths.grants,
    entries,
  });
}

function toEntry({ language, themes }: CouncilContent, { id, data }: ContentRecord<'grants'>): Entry {
  const { feeds, grant: words } = wordsIn(language);
  const amount = howMuch(data, language);
  const last = lastClosing(data);
  const lines = [
    data.summary,
    ...(data.override
      ? [data.override.reason]
      : last
        ? [`${feeds.closes(data.title)}: ${formatMoment(last, language)}.`]
        : []),
    ...(amount ? [`${words.howMuch}: ${amount}.`] : []),
  ];
  return {
    id: `grants:${id}`,
    title: data.title,
    summary: lines.join(' '),
    updated: data.reviewedOn,
    page: recordPath('grants', id),
    categories: themes.filter((theme) => data.themes.includes(theme.id)).map((theme) => theme.data.title),
  };
}

function lastClosing({ rounds }: Grant): Moment | undefined {
  const closings = rounds.map(({ closes }) => closes);
  return closings.sort((a, b) => (closingOrder(a) < closingOrder(b) ? -1 : 1)).at(-1);
}
