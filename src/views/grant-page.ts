import type { Now } from '../domain/now.ts';
import { howMuch } from '../domain/award-size.ts';
import { grantCalendar } from '../domain/calendar-paths.ts';
import { formatDay } from '../domain/days.ts';
import { formatPence } from '../domain/money.ts';
import type { Language } from '../domain/languages.ts';
import { dayOf, formatMoment } from '../domain/moments.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Grant, Round } from '../schemas/grants.ts';
import { awardsTable } from './awards-table.ts';
import { fact, section, type Block, type Fact, type Section } from './blocks.ts';
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
      ...section('who-can-apply', words.whoCan, [
        { kind: 'list', items: data.applicants.map((kind) => names.applicant[kind]) },
      ]),
      ...section('who-cannot-apply', words.whoCannot, [{ kind: 'list', items: data.cannotApply }]),
      ...section('pays-for', words.paysFor, [{ kind: 'list', items: data.funds }]),
      ...section('does-not-pay-for', words.doesNotPayFor, [{ kind: 'list', items: data.doesNotFund }]),
      ...section('conditions', words.conditions, [{ kind: 'list', items: data.conditions }]),
      ...section('how-to-apply', words.howToApply, howToApply(data, language)),
      ...section('contact', contact.heading, [
        { kind: 'facts', facts: contactFacts(data.contact ?? content.council.contact, language) },
        councilContactNote(data, content),
      ]),
    ],
    sections: [
      ...section('rounds', words.rounds, [roundsTable(data, language)]),
      ...section('awards', words.awards, [awardsTable(content, data.programmeCode)]),
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

function howToApply(data: Grant, language: Language): (Block | undefined)[] {
  const words = wordsIn(language).grant;
  return [
    { kind: 'markdown', markdown: data.howToApply },
    data.applyUrl ? { kind: 'action', link: { text: words.applyOnline, href: data.applyUrl } } : undefined,
    data.applyOffline ? { kind: 'text', text: [words.offline(data.applyOffline)] } : undefined,
    { kind: 'list', items: data.documents.map(({ title, url }) => ({ text: title, href: url })) },
  ];
}

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
