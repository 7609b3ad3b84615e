import { howMuch } from '../domain/award-size.ts';
import type { Now } from '../domain/now.ts';
import { findGrantState } from '../domain/grant-state.ts';
import type { Language } from '../domain/languages.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { CollectionName } from '../domain/collection-names.ts';
import type { ContentRecord } from '../schemas/council-content.ts';
import type { Grant } from '../schemas/grants.ts';
import type { ListItem } from './blocks.ts';
import { linkTo } from './find-record.ts';
import { grantTag, takesBids } from './grant-words.ts';
import { latestFigure, newestWords } from './measure-words.ts';

/** A record as it stands in a list: title, one line, and at most two facts that tell it from its neighbours. */
export function toListItem(record: ContentRecord, now: Now, language: Language): ListItem {
  const facts = factsOf[record.collection] as FactsOf<CollectionName>;
  const tag = isGrant(record) ? grantTag(record.data, now, language) : undefined;
  return {
    ...linkTo(record),
    summary: record.data.summary,
    facts: facts(record, language, now).slice(0, 2),
    ...(tag ? { tag } : {}),
  };
}

const factsOf: { [C in CollectionName]: FactsOf<C> } = {
  strategy: ({ data }, language) => [wordsIn(language).names.strategyKind[data.kind]],
  outcomes: () => [],
  themes: () => [],
  grants: ({ data }, language, now) =>
    [howMuch(data, language), nextRound(data, now, language)].filter((words) => words !== undefined),
  programmes: ({ data }, language) => {
    const { names, programme } = wordsIn(language);
    return [names.programmeKind[data.kind], ...(data.partner ? [programme.withPartner(data.partner)] : [])];
  },
  partnerships: ({ data }, language) => [wordsIn(language).names.partnershipKind[data.kind]],
  measures: ({ data }, language) => {
    const latest = latestFigure(data, language);
    const shown = latest?.value ?? data.values[0];
    return [newestWords(data, language), ...(shown ? [shown.period.label] : [])];
  },
  pages: () => [],
};

/** The tag says the day of every other state. */
function nextRound(grant: Grant, { instant }: Now, language: Language): string | undefined {
  const over =
    takesBids(grant) && grant.rounds.length > 0 && findGrantState(grant, instant).state === 'closed';
  return over ? wordsIn(language).grantState.noNextDate : undefined;
}

type FactsOf<C extends CollectionName> = (record: ContentRecord<C>, language: Language, now: Now) => string[];

function isGrant(record: ContentRecord): record is ContentRecord<'grants'> {
  return record.collection === 'grants';
}
