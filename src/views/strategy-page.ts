import { formatDay, type Day } from '../domain/days.ts';
import { formatPence } from '../domain/money.ts';
import {
  basisNames,
  contractTypeNames,
  requirementNames,
  strategyKindNames,
  vatNames,
} from '../domain/vocabulary.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Strategy, Threshold } from '../schemas/strategy.ts';
import { fact, section, type Block, type Inline } from './blocks.ts';
import { toListItem } from './list-item.ts';
import { assembleRecordPage, type RecordPage } from './record-page.ts';
import { measuresOf, themeTitlesOf } from './thread.ts';

/** The page of one strategy: what the council says it will do, and for buying, from which amount on. */
export function buildStrategyPage(
  content: CouncilContent,
  record: ContentRecord<'strategy'>,
  today: Day,
): RecordPage {
  const { data, id } = record;
  const named = content.outcomes.filter(
    (outcome) => data.outcomes.includes(outcome.id) || outcome.data.strategy === id,
  );
  return assembleRecordPage(content, record, today, {
    kind: strategyKindNames[data.kind],
    themes: themeTitlesOf(content, record),
    facts: [
      ...fact('Adopted', data.adoptedOn && formatDay(data.adoptedOn)),
      ...fact('Ends', data.endsOn && formatDay(data.endsOn)),
    ],
    opening: section('thresholds', 'What is asked for, by the size of the contract', [thresholdsTable(data)]),
    sections: [
      ...section('outcomes', 'What should become true', [
        { kind: 'records', items: named.map((outcome) => toListItem(outcome, today)) },
      ]),
      ...section('figures', 'What it has done', [
        { kind: 'records', items: measuresOf(content, record).map((measure) => toListItem(measure, today)) },
      ]),
    ],
    sources: data.thresholds.map((threshold) => threshold.source),
  });
}

function thresholdsTable({ thresholds }: Strategy): Block {
  return {
    kind: 'table',
    table: {
      caption: 'What a contract has to do for social value',
      columns: ['Size of contract', 'Kind of contract', 'What is asked for', 'Basis', 'Source'].map(
        (heading) => ({ heading }),
      ),
      rows: thresholds.map((threshold): Inline[] => [
        amountWords(threshold),
        threshold.contractTypes.map((type) => contractTypeNames[type]).join(', '),
        requirementWords(threshold),
        basisWords(threshold),
        { text: threshold.source.title, href: threshold.source.url },
      ]),
    },
  };
}

/** "Over £100,000", "£100,000 or less", "£30,000 or more", "Any amount". */
function amountWords({ from, to, comparator, vat }: Threshold): string {
  const tail = from === undefined && to === undefined ? '' : `. ${vatNames[vat]}`;
  const lower =
    from === undefined
      ? undefined
      : comparator === 'over'
        ? `over ${formatPence(from)}`
        : `${formatPence(from)} or more`;
  const upper = to === undefined ? undefined : `up to ${formatPence(to)}`;
  const words = [lower, upper].filter(Boolean).join(', ') || 'any amount';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${tail}`;
}

function requirementWords({ requirement, weightingPercent }: Threshold): string {
  return weightingPercent === undefined
    ? requirementNames[requirement]
    : `${requirementNames[requirement]}: ${weightingPercent}%`;
}

function basisWords({ basis, inForceFrom, inForceTo }: Threshold): string {
  const force = [inForceFrom && `from ${formatDay(inForceFrom)}`, inForceTo && `to ${formatDay(inForceTo)}`]
    .filter(Boolean)
    .join(' ');
  return force ? `${basisNames[basis]}, in force ${force}` : basisNames[basis];
}
