import { formatDay } from '../domain/days.ts';
import type { Now } from '../domain/now.ts';
import { procurementPath } from '../domain/paths.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import { fact, section } from './blocks.ts';
import { toListItem } from './list-item.ts';
import { assembleRecordPage, type RecordPage } from './record-page.ts';
import { measuresOf, themeTitlesOf } from './thread.ts';

/** The page of one strategy: what the council says it will do, and for buying, the way to what is asked of a contract. */
export function buildStrategyPage(
  content: CouncilContent,
  record: ContentRecord<'strategy'>,
  now: Now,
): RecordPage {
  const { data, id } = record;
  const { language } = content;
  const { names, procurement, record: shared, strategy: words } = wordsIn(language);
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
    middle:
      data.thresholds.length > 0
        ? section('thresholds', words.thresholds, [
            { kind: 'text', text: [procurement.onRecord] },
            { kind: 'action', link: { text: procurement.seeAll, href: procurementPath } },
          ])
        : [],
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
