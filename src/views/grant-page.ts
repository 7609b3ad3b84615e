import type { Day } from '../domain/days.ts';
import { formatDay } from '../domain/days.ts';
import { formatPence } from '../domain/money.ts';
import { formatMoment } from '../domain/moments.ts';
import { applicantNames } from '../domain/vocabulary.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Grant } from '../schemas/grants.ts';
import { awardsTable } from './awards-table.ts';
import { fact, section, type Block, type Fact, type Section } from './blocks.ts';
import { contactFacts, phoneLink } from './contact-facts.ts';
import { linksTo } from './find-record.ts';
import { closingWords, grantTag, howMuch } from './grant-words.ts';
import { toListItem } from './list-item.ts';
import { assembleRecordPage, type RecordPage } from './record-page.ts';
import { measuresOf, themeTitlesOf } from './thread.ts';

/** The page of one grant: can I, can I not, how, what happens next, and who got it before. */
export function buildGrantPage(
  content: CouncilContent,
  record: ContentRecord<'grants'>,
  today: Day,
): RecordPage {
  const { data } = record;
  return assembleRecordPage(content, record, today, {
    kind: 'Grant',
    tag: grantTag(data, today),
    facts: grantFacts(content, data, today),
    themes: themeTitlesOf(content, record),
    opening: notTaking(data, today),
    middle: [
      ...section('who-can-apply', 'Who can apply', [
        { kind: 'list', items: data.applicants.map((kind) => applicantNames[kind]) },
      ]),
      ...section('who-cannot-apply', 'Who cannot apply', [{ kind: 'list', items: data.cannotApply }]),
      ...section('pays-for', 'What it pays for', [{ kind: 'list', items: data.funds }]),
      ...section('does-not-pay-for', 'What it does not pay for', [{ kind: 'list', items: data.doesNotFund }]),
      ...section('conditions', 'Conditions', [{ kind: 'list', items: data.conditions }]),
      ...section('how-to-apply', 'How to apply', howToApply(data)),
      ...section('contact', 'Who to ask', [
        { kind: 'facts', facts: contactFacts(data.contact ?? content.council.contact) },
        councilContactNote(data, content),
      ]),
    ],
    sections: [
      ...section('rounds', 'Rounds', [roundsTable(data)]),
      ...section('awards', 'Who got it', [awardsTable(content, data.programmeCode)]),
      ...section('figures', 'What it has done', [
        { kind: 'records', items: measuresOf(content, record).map((measure) => toListItem(measure, today)) },
      ]),
    ],
  });
}

function grantFacts(content: CouncilContent, data: Grant, today: Day): Fact[] {
  return [
    ...fact('How much', howMuch(data) ?? 'The amount is not published'),
    ...fact('When', closingWords(data, today) ?? 'No dates are published'),
    ...fact('Closes early', data.closesWhenSpent ? 'It closes when the money is spent' : undefined),
    ...fact('Where', data.area),
    ...fact('Money from', data.funder),
    ...fact('Decided by', data.department),
    ...fact('Whole fund', data.totalFund === undefined ? undefined : formatPence(data.totalFund)),
    ...fact('Match funding', data.matchFunding),
    ...fact('Serves', linksTo(content, 'outcomes', data.outcomes)),
    ...fact('Themes', linksTo(content, 'themes', data.themes)),
    ...fact('Scheme code', data.programmeCode),
  ];
}

function notTaking({ override }: Grant, today: Day): Section[] {
  if (!override) return [];
  const { reason, on } = override;
  if (on > today)
    return section('not-open', `Not open for bids from ${formatDay(on)}`, [{ kind: 'text', text: [reason] }]);
  return section('not-open', 'Not open for bids', [
    { kind: 'text', text: [`${reason} This has been so since ${formatDay(on)}.`] },
  ]);
}

function howToApply(data: Grant): (Block | undefined)[] {
  return [
    { kind: 'markdown', markdown: data.howToApply },
    data.applyUrl ? { kind: 'action', link: { text: 'Apply online', href: data.applyUrl } } : undefined,
    data.applyOffline ? { kind: 'text', text: [`Without the internet: ${data.applyOffline}`] } : undefined,
    { kind: 'list', items: data.documents.map(({ title, url }) => ({ text: title, href: url })) },
  ];
}

function roundsTable({ rounds }: Grant): Block {
  const has = (key: 'opens' | 'decisionBy' | 'spendBy' | 'pot') =>
    rounds.some((round) => round[key] !== undefined);
  const columns = [
    { heading: 'Round', cell: (round: Grant['rounds'][number]) => round.id, shown: true },
    {
      heading: 'Opens',
      cell: (round: Grant['rounds'][number]) => (round.opens ? formatMoment(round.opens) : 'Not known'),
      shown: has('opens'),
    },
    { heading: 'Closes', cell: (round: Grant['rounds'][number]) => formatMoment(round.closes), shown: true },
    {
      heading: 'Decision by',
      cell: (round: Grant['rounds'][number]) =>
        round.decisionBy ? formatDay(round.decisionBy) : 'Not known',
      shown: has('decisionBy'),
    },
    {
      heading: 'Spend by',
      cell: (round: Grant['rounds'][number]) => (round.spendBy ? formatDay(round.spendBy) : 'Not known'),
      shown: has('spendBy'),
    },
    {
      heading: 'Money',
      numeric: true,
      cell: (round: Grant['rounds'][number]) =>
        round.pot === undefined ? 'Not known' : formatPence(round.pot),
      shown: has('pot'),
    },
  ].filter(({ shown }) => shown);
  return {
    kind: 'table',
    table: {
      caption: 'When this grant opened and closed',
      columns: columns.map(({ heading, numeric }) => ({ heading, ...(numeric ? { numeric } : {}) })),
      rows: rounds.map((round) => columns.map(({ cell }) => cell(round))),
    },
  };
}

function councilContactNote(data: Grant, content: CouncilContent): Block | undefined {
  if (!data.contact || data.contact.phone) return undefined;
  const { name, contact } = content.council;
  return { kind: 'text', text: [`You can also phone ${name} on `, phoneLink(contact.phone), '.'] };
}
