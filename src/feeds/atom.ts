import type { Day } from '../domain/days.ts';
import { addressOf, type SiteAddress } from '../domain/site-address.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { toXmlText } from './xml.ts';

/** A feed as Atom (RFC 4287), its entries in the order they are given. Needs the origin of the site for its links. */
export function toAtom(content: CouncilContent, site: SiteAddress, feed: Feed): string {
  const { council, language } = content;
  const id = `${authorityOf(content)}:${feed.id}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
${element('id', id)}
${element('title', feed.title)}
${element('updated', toTimestamp(newestOf(feed.entries)))}
<author>${element('name', council.name)}</author>
${element('rights', council.licence.name)}
${council.notice ? `${element('subtitle', council.notice)}\n` : ''}<link rel="self" type="application/atom+xml" href="${toXmlText(addressOf(feed.path, site))}"/>
<link rel="alternate" type="text/html" href="${toXmlText(addressOf(feed.page, site))}"/>
${feed.entries.map((entry) => toEntry(entry, `${authorityOf(content)}:${entry.id}`, site)).join('')}</feed>
`;
}

function toEntry(
  { title, summary, updated, page, categories }: Entry,
  id: string,
  site: SiteAddress,
): string {
  return `<entry>
${element('id', id)}
${element('title', title)}
${element('updated', toTimestamp(updated))}
<link rel="alternate" type="text/html" href="${toXmlText(addressOf(page, site))}"/>
${element('summary', summary)}
${categories.map((term) => `<category term="${toXmlText(term)}"/>\n`).join('')}</entry>
`;
}

/**
 * The start of every id: a tag URI (RFC 4151) of the council's own domain, in a year when it was the council's. Neither
 * follows the address of this site, so that a feed reader knows an entry again when the site moves. An entry in another
 * language is another entry.
 */
function authorityOf({ council, language }: CouncilContent): string {
  return `tag:${new URL(council.website).hostname},2026:commonweal:${council.id}:${language}`;
}

function element(name: string, text: string): string {
  return `<${name}>${toXmlText(text)}</${name}>`;
}

function toTimestamp(day: Day): string {
  return `${day}T00:00:00Z`;
}

/** A feed without an entry has no day; it is not offered either. */
function newestOf(entries: readonly Entry[]): Day {
  return entries
    .map(({ updated }) => updated)
    .reduce((newest, day) => (day > newest ? day : newest), '1970-01-01');
}

export interface Feed {
  /** What tells it from the other feeds of the council, such as `grants`. */
  id: string;
  title: string;
  /** Where the feed lies. */
  path: string;
  /** The page that shows the same to people. */
  page: string;
  entries: readonly Entry[];
}

export interface Entry {
  /** What tells it from every other thing of the council, for ever, such as `grants:community-chest`. */
  id: string;
  title: string;
  summary: string;
  updated: Day;
  page: string;
  categories: readonly string[];
}
