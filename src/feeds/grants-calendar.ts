import { ICalCalendar } from 'ical-generator';
import type { SiteAddress } from '../domain/site-address.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import { roundEvents } from './round-events.ts';

/**
 * The openings and closings of grants as iCalendar (RFC 5545): those of all grants, of one theme's, or of one grant.
 *
 * Rounds of the past stay in it: a calendar that follows the file would otherwise lose them, and so the file changes only
 * when a record does. Its stamps come from the day of the review; no clock is read.
 */
export function toGrantsCalendar(content: CouncilContent, site: SiteAddress): string {
  const { calendarOfAll } = wordsIn(content.language).feeds;
  return toCalendar(content, site, calendarOfAll(content.council.name), content.grants);
}

export function toThemeCalendar(
  content: CouncilContent,
  site: SiteAddress,
  theme: ContentRecord<'themes'>,
): string {
  const { calendarOf } = wordsIn(content.language).feeds;
  const grants = content.grants.filter(({ data }) => data.themes.includes(theme.id));
  return toCalendar(content, site, calendarOf(theme.data.title, content.council.name), grants);
}

/** One grant, to be added to a calendar once; so this one brings a reminder a week before it closes. */
export function toGrantCalendar(
  content: CouncilContent,
  site: SiteAddress,
  grant: ContentRecord<'grants'>,
): string {
  const { calendarOf } = wordsIn(content.language).feeds;
  const name = calendarOf(grant.data.title, content.council.name);
  return toCalendar(content, site, name, [grant], { remind: true });
}

function toCalendar(
  content: CouncilContent,
  site: SiteAddress,
  name: string,
  grants: readonly ContentRecord<'grants'>[],
  { remind = false } = {},
): string {
  const { council, language } = content;
  const calendar = new ICalCalendar({
    name: escaped(name),
    ...(council.notice ? { description: escaped(council.notice) } : {}),
    prodId: `//Commonweal//Grants//${language.toUpperCase()}`,
    ttl: secondsInDay,
    events: grants.flatMap((grant) => roundEvents(content, site, grant, remind)),
  });
  return `${calendar.toString()}\r\n`;
}

const secondsInDay = 86_400;

/** ical-generator 11.1 escapes the texts of events, but not the name and the description of a calendar. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&');
}
