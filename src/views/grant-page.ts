import type { Now } from '../domain/now.ts';
import { howMuch } from '../domain/award-size.ts';
import { grantCalendar } from '../domain/calendar-paths.ts';
import { awardPagePath } from '../domain/award-pages.ts';
import { formatDay } from '../domain/days.ts';
import { findGrantState, isOpen } from '../domain/grant-state.ts';
import { formatPence } from '../domain/money.ts';
import type { Language } from '../domain/languages.ts';
import { dayOf, formatMoment } from '../domain/moments.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Grant, Round } from '../schemas/grants.ts';
import { awardsIn } from './award-lists.ts';
import { awardsTable } from './awards-table.ts';
import { formatCount } from './awards-totals.ts';
import { fact, section, type Block, type Fact, type Inline, type Link, type Section } from './blocks.ts';
import { contactFacts, phoneLink } from './contact-facts.ts';
import { linksTo } from './find-record.ts';
import { closingWords, grantTag, isStopped } from './grant-words.ts';
import { toListItem } from './list-item.ts';
import { assembleRecordPage, type RecordPage } from './record-page.ts';
import { measuresOf, themeTitlesOf } from './thread.ts';

/** The page of one grant: can I, can I not, how, what happens next, and who got it before. */
export function buildGrantPage(
  content: CouncilContent,
  record: ContentRecord<'grants'>,
  now: Now,
): RecordPage {
  const { data } = record;
  const { language } = content;
  const { names, contact, record: shared, grant: words } = wordsIn(language);
  const tag = grantTag(data, now, language);
  return assembleRecordPage(content, record, now, {
    ...(tag ? { tag } : {}),
    facts: grantFacts(content, record, now),
    themes: themeTitlesOf(content, record),
    opening: notTaking(data, now, language),
    middle: [
      ...section('who-can-apply', data.applicants.length > 0 ? words.whoCan : words.whoCannot, [
        {
          kind: 'pair',
          yes: { title: words.youCan, items: data.applicants.map((kind) => names.applicant[kind]) },
          no: { title: words.whoCannot, items: data.cannotApply },
        },
      ]),
      ...section('pays-for', data.funds.length > 0 ? words.paysFor : words.doesNotPayFor, [
        {
          kind: 'pair',
          yes: { title: words.doesPayFor, items: data.funds },
          no: { title: words.doesNotPayFor, items: data.doesNotFund },
        },
      ]),
      ...section('conditions', words.conditions, [{ kind: 'list', items: data.conditions }]),
      ...section('how-to-apply', words.howToApply, howToApply(content, data)),
      ...section('then', words.then, whatThen(data, now, language)),
      ...section('contact', contact.heading, [
        { kind: 'facts', facts: contactFacts(data.contact ?? content.council.contact, language) },
        councilContactNote(data, content),
      ]),
    ],
    sections: [
      ...section('rounds', words.rounds, [roundsTable(data, language)]),
      ...section('awards', words.awards, whoGotIt(content, record)),
      ...section('figures', shared.done, [
        {
          kind: 'records',
          items: measuresOf(content, record).map((measure) => toListItem(measure, now, language)),
        },
      ]),
    ],
  });
}

function grantFacts(content: CouncilContent, record: ContentRecord<'grants'>, now: Now): Fact[] {
  const { data } = record;
  const { language } = content;
  const { record: shared, grant: words, feeds } = wordsIn(language);
  return [
    ...fact(words.howMuch, howMuch(data, language) ?? words.noAmount),
    ...fact(words.when, closingWords(data, now, language) ?? words.noDates),
    ...fact(
      feeds.calendar,
      hasDateAhead(data, now) ? { text: feeds.addToCalendar, href: grantCalendar(record.id) } : undefined,
    ),
    ...fact(words.closesEarly, data.closesWhenSpent ? words.whenSpent : undefined),
    ...fact(words.where, data.area),
    ...fact(words.moneyFrom, data.funder),
    ...fact(words.decidedBy, data.department),
    ...fact(words.wholeFund, data.totalFund === undefined ? undefined : formatPence(data.totalFund)),
    ...fact(words.matchFunding, data.matchFunding),
    ...fact(shared.serves, linksTo(content, 'outcomes', data.outcomes)),
    ...fact(shared.themes, linksTo(content, 'themes', data.themes)),
    ...fact(words.code, data.programmeCode),
  ];
}

function hasDateAhead(data: Grant, now: Now): boolean {
  return !isStopped(data, now) && data.rounds.some(({ closes }) => dayOf(closes) >= now.day);
}

function notTaking({ override }: Grant, now: Now, language: Language): Section[] {
  if (!override) return [];
  const words = wordsIn(language).grant;
  const { reason, on } = override;
  const day = formatDay(on, language);
  if (on > now.day) return section('not-open', words.notOpenFrom(day), [{ kind: 'text', text: [reason] }]);
  return section('not-open', words.notOpen, [{ kind: 'text', text: [words.notOpenSince(reason, day)] }]);
}

/** A way by phone or on paper is always told, if only whom to ask for it. */
function howToApply(content: CouncilContent, data: Grant): Block[] {
  const words = wordsIn(content.language).grant;
  const phone = data.contact?.phone ?? content.council.contact.phone;
  return [
    { kind: 'markdown', markdown: data.howToApply },
    ...(data.applyUrl
      ? [{ kind: 'action', link: { text: words.applyOnline, href: data.applyUrl } } as const]
      : []),
    {
      kind: 'text',
      text: data.applyOffline
        ? [words.offline(data.applyOffline)]
        : words.askOffline<Inline>(phoneLink(phone)),
    },
    { kind: 'list', items: data.documents.map(({ title, url }) => ({ text: title, href: url })) },
  ];
}

/** When the round that people can apply to now or next is decided, and by when its money is spent. */
function whatThen(data: Grant, now: Now, language: Language): Block[] {
  const words = wordsIn(language).grant;
  const { state, round } = findGrantState<Round>(data, now.instant);
  if (!isOpen(state) && state !== 'opening-soon') return [];
  const items = [
    round?.decisionBy ? words.hearBy(formatDay(round.decisionBy, language)) : words.hearUnknown,
    ...(round?.spendBy ? [words.spendMoneyBy(formatDay(round.spendBy, language))] : []),
  ];
  return [{ kind: 'list', items }];
}

/** The newest awards of a scheme, and the way to their list, which is one for programs and links too. */
function whoGotIt(content: CouncilContent, { id, data }: ContentRecord<'grants'>): Block[] {
  const { figures, awards: words } = wordsIn(content.language);
  const list = { of: 'scheme', grantId: id } as const;
  const awards = awardsIn(content, list);
  if (awards.length === 0) return [];
  const all: Link = {
    text: words.allOfScheme(figures.awards(awards.length, formatCount(awards.length)), data.title),
    href: awardPagePath({ list, page: 1 }),
  };
  return [
    awardsTable(content, awards.slice(0, newestShown), { oneScheme: true }),
    { kind: 'text', text: [all] },
  ];
}

const newestShown = 5;

function roundsTable({ rounds }: Grant, language: Language): Block {
  const words = wordsIn(language).grant;
  const shown = <T>(value: T | undefined, format: (value: T, language: Language) => string) =>
    value === undefined ? words.notKnown : format(value, language);
  const columns: RoundColumn[] = [
    { heading: words.round, cell: ({ id }) => id },
    { heading: words.opens, field: 'opens', cell: ({ opens }) => shown(opens, formatMoment) },
    { heading: words.closes, cell: ({ closes }) => formatMoment(closes, language) },
    {
      heading: words.decisionBy,
      field: 'decisionBy',
      cell: ({ decisionBy }) => shown(decisionBy, formatDay),
    },
    { heading: words.spendBy, field: 'spendBy', cell: ({ spendBy }) => shown(spendBy, formatDay) },
    { heading: words.money, field: 'pot', cell: ({ pot }) => shown(pot, formatPence), numeric: true },
  ];
  const known = columns.filter(({ field }) => !field || rounds.some((round) => round[field] !== undefined));
  return {
    kind: 'table',
    table: {
      caption: words.roundsCaption,
      columns: known.map(({ heading, numeric }) => ({ heading, ...(numeric ? { numeric } : {}) })),
      rows: rounds.map((round) => known.map(({ cell }) => cell(round))),
    },
  };
}

function councilContactNote(data: Grant, content: CouncilContent): Block | undefined {
  if (!data.contact || data.contact.phone) return undefined;
  const { name, contact } = content.council;
  return { kind: 'text', text: wordsIn(content.language).grant.alsoPhone(name, phoneLink(contact.phone)) };
}

/** A column of the rounds. One with a `field` is shown where a round has it. */
interface RoundColumn {
  heading: string;
  field?: 'opens' | 'decisionBy' | 'spendBy' | 'pot';
  cell: (round: Round) => string;
  numeric?: boolean;
}
