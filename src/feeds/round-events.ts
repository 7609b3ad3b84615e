import { ICalAlarmType, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { howMuch } from '../domain/award-size.ts';
import { closesAt, opensAt } from '../domain/instants.ts';
import { dayOf, timeOf, type Moment } from '../domain/moments.ts';
import { recordPath } from '../domain/paths.ts';
import { addressOf, type SiteAddress } from '../domain/site-address.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';

/**
 * The events of a grant: an opening, where it is known, and a closing for each round.
 *
 * A moment with a time is an instant in UTC, a day alone a whole day, so that a calendar in any time zone shows what the
 * council meant. Ids are made of the ids of the records, never of the site's address, and stay when the site moves.
 */
export function roundEvents(
  content: CouncilContent,
  site: SiteAddress,
  grant: ContentRecord<'grants'>,
  remind: boolean,
): ICalEventData[] {
  const { council, language } = content;
  const words = wordsIn(language).feeds;
  const { title, rounds } = grant.data;
  const eventAt = (round: string, kind: 'opens' | 'closes', moment: Moment, instant: number) => ({
    id: `${council.id}.${grant.id}.${round}.${kind}@${council.organisationId}`,
    summary: words[kind](title),
    ...whenOf(moment, instant),
    ...aboutGrant(content, site, grant, moment),
  });
  return rounds.flatMap((round): ICalEventData[] => {
    const opening = opensAt(round);
    const closing = eventAt(round.id, 'closes', round.closes, closesAt(round));
    const alarms = [
      { type: ICalAlarmType.display, trigger: secondsInWeek, description: words.closesInAWeek(title) },
    ] as const;
    const reminded = remind && closing.status === ICalEventStatus.CONFIRMED;
    return [
      ...(round.opens && opening ? [eventAt(round.id, 'opens', round.opens, opening)] : []),
      { ...closing, ...(reminded ? { alarms: [...alarms] } : {}) },
    ];
  });
}

const secondsInWeek = 7 * 86_400;

/** An instant without a length, or one whole day. */
function whenOf(moment: Moment, instant: number): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (timeOf(moment) !== undefined) return { start: Temporal.Instant.fromEpochMilliseconds(instant) };
  const day = Temporal.PlainDate.from(dayOf(moment));
  return { start: day, end: day.add({ days: 1 }), allDay: true };
}

/** What every event says of its grant. One that an override comes before is cancelled, and says why. */
function aboutGrant(
  content: CouncilContent,
  site: SiteAddress,
  grant: ContentRecord<'grants'>,
  moment: Moment,
) {
  const { override, themes, reviewedOn } = grant.data;
  const reviewed = Temporal.Instant.from(`${reviewedOn}T00:00:00Z`);
  const cancelled = override !== undefined && override.on <= dayOf(moment);
  const lines = [...(cancelled ? [override.reason] : []), ...describe(content, site, grant)];
  return {
    description: lines.join('\n'),
    categories: content.themes
      .filter(({ id }) => themes.includes(id))
      .map(({ data }) => ({ name: data.title })),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    stamp: reviewed,
    lastModified: reviewed,
    sequence: revisionOf(reviewedOn),
    ...(site.origin ? { url: addressOf(recordPath('grants', grant.id), site) } : {}),
  };
}

function describe(
  { council, language }: CouncilContent,
  site: SiteAddress,
  { id, data }: ContentRecord<'grants'>,
): string[] {
  const { feeds, grant: words, names } = wordsIn(language);
  const amount = howMuch(data, language);
  const applicants = data.applicants.map((kind) => names.applicant[kind]).join(', ');
  return [
    data.summary,
    ...(amount ? [`${words.howMuch}: ${amount}.`] : []),
    ...(applicants ? [`${words.whoCan}: ${applicants}.`] : []),
    ...(site.origin ? [`${feeds.readMore}: ${addressOf(recordPath('grants', id), site)}`] : []),
    ...(council.notice ? [council.notice] : []),
  ];
}

/** A number that grows with each review on a later day: a calendar takes the event with the highest for the latest. */
function revisionOf(reviewedOn: string): number {
  return Math.max(0, (Date.parse(reviewedOn) - Date.parse('2020-01-01')) / 86_400_000);
}
