import { formatDay } from '../domain/days.ts';
import type { Now } from '../domain/now.ts';
import { formatPence } from '../domain/money.ts';
import type { Language } from '../domain/languages.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Strategy, Threshold } from '../schemas/strategy.ts';
import { fact, section, type Block, type Inline } from './blocks.ts';
import { toListItem } from './list-item.ts';
import { sentenceCase } from './measure-words.ts';
import { assembleRecordPage, type RecordPage } from './record-page.ts';
import { measuresOf, themeTitlesOf } from './thread.ts';

/** The page of one strategy: what the council says it will do, and for buying, from which amount on. */
export function buildStrategyPage(
  content: CouncilContent,
  record: ContentRecord<'strategy'>,
  now: Now,
): RecordPage {
  const { data, id } = record;
  const { language } = content;
  const { names, record: shared, strategy: words } = wordsIn(language);
  const named = content.outcomes.filter(
    (outcome) => data.outcomes.includes(outcome.id) || outcome.data.strategy === id,
  );
  return assembleRecordPage(content, record, now, {
    kind: names.strategyKind[data.kind],
    themes: themeTitlesOf(content, record),
    facts: [
      ...fact(words.adopted, data.adoptedOn && formatDay(data.adoptedOn, language)),
      ...fact(words.ends, data.endsOn && formatDay(data.endsOn, language)),
    ],
    opening: section('thresholds', words.thresholds, [thresholdsTable(data, language)]),
    sections: [
      ...section('outcomes', shared.shouldBecomeTrue, [
        { kind: 'records', items: named.map((outcome) => toListItem(outcome, now, language)) },
      ]),
      ...section('figures', shared.done, [
        {
          kind: 'records',
          items: measuresOf(content, record).map((measure) => toListItem(measure, now, language)),
        },
      ]),
    ],
    sources: data.thresholds.map((threshold) => threshold.source),
  });
}

function thresholdsTable({ thresholds }: Strategy, language: Language): Block {
  const { names, strategy: words } = wordsIn(language);
  return {
    kind: 'table',
    table: {
      caption: words.caption,
      columns: [words.size, words.contract, words.asked, words.basis, words.source].map((heading) => ({
        heading,
      })),
      rows: thresholds.map((threshold): Inline[] => [
        amountWords(threshold, language),
        threshold.contractTypes.map((type) => names.contractType[type]).join(', '),
        requirementWords(threshold, language),
        basisWords(threshold, language),
        { text: threshold.source.title, href: threshold.source.url },
      ]),
    },
  };
}

/** "Over £100,000", "£30,000 or more, up to £100,000", "Any amount". */
function amountWords({ from, to, comparator, vat }: Threshold, language: Language): string {
  const { names, strategy: words } = wordsIn(language);
  const least = comparator === 'over' ? words.over : words.orMore;
  const limits = [
    ...(from === undefined ? [] : [least(formatPence(from))]),
    ...(to === undefined ? [] : [words.upTo(formatPence(to))]),
  ];
  return limits.length > 0
    ? `${sentenceCase(limits.join(', '))}. ${names.vat[vat]}`
    : sentenceCase(words.anyAmount);
}

function requirementWords({ requirement, weightingPercent }: Threshold, language: Language): string {
  const name = wordsIn(language).names.requirement[requirement];
  return weightingPercent === undefined ? name : `${name}: ${weightingPercent}%`;
}

function basisWords({ basis, inForceFrom, inForceTo }: Threshold, language: Language): string {
  const { names, figures, strategy: words } = wordsIn(language);
  const when = [
    ...(inForceFrom ? [figures.from(formatDay(inForceFrom, language))] : []),
    ...(inForceTo ? [figures.to(formatDay(inForceTo, language))] : []),
  ].join(' ');
  return when ? words.inForce(names.basis[basis], when) : names.basis[basis];
}
