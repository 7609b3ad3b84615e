import type { Day } from '../domain/days.ts';
import { formatFigure } from '../domain/measures.ts';
import {
  programmeKindNames,
  partnershipKindNames,
  strategyKindNames,
  valueKindNames,
} from '../domain/vocabulary.ts';
import type { CollectionName } from '../domain/collection-names.ts';
import type { ContentRecord } from '../schemas/council-content.ts';
import type { ListItem } from './blocks.ts';
import { linkTo } from './find-record.ts';
import { closingWords, grantTag, howMuch } from './grant-words.ts';
import { latestFigure } from './measure-words.ts';

/** A record as it stands in a list: title, one line, and at most two facts that tell it from its neighbours. */
export function toListItem(record: ContentRecord, today: Day): ListItem {
  const facts = factsOf[record.collection] as (record: ContentRecord, today: Day) => string[];
  const tag = isGrant(record) ? { tag: grantTag(record.data, today) } : {};
  return { ...linkTo(record), summary: record.data.summary, facts: facts(record, today).slice(0, 2), ...tag };
}

const factsOf: { [C in CollectionName]: (record: ContentRecord<C>, today: Day) => string[] } = {
  strategy: ({ data }) => [strategyKindNames[data.kind]],
  outcomes: () => [],
  themes: () => [],
  grants: ({ data }, today) =>
    [howMuch(data), closingWords(data, today)].filter((words) => words !== undefined),
  programmes: ({ data }) => [
    programmeKindNames[data.kind],
    ...(data.partner ? [`With ${data.partner}`] : []),
  ],
  partnerships: ({ data }) => [partnershipKindNames[data.kind]],
  measures: ({ data }) => {
    const latest = latestFigure(data);
    if (latest) return [latest.words, latest.value.period.label];
    const [planned] = data.values;
    if (!planned) return ['No figure is published yet'];
    return [
      `${valueKindNames[planned.kind]}: ${formatFigure(planned.value, data.unit, planned.quality)}`,
      planned.period.label,
    ];
  },
  pages: () => [],
};

function isGrant(record: ContentRecord): record is ContentRecord<'grants'> {
  return record.collection === 'grants';
}
