import type { Now } from '../domain/now.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import { fact, section, type Block } from './blocks.ts';
import { linksTo } from './find-record.ts';
import { toListItem } from './list-item.ts';
import { assembleRecordPage, type RecordPage } from './record-page.ts';
import { activitiesFor, measuresFor, themeTitlesOf, type Activity } from './thread.ts';

/** The page of one outcome: what should become true, what is done for it, and how anybody can tell. */
export function buildOutcomePage(
  content: CouncilContent,
  record: ContentRecord<'outcomes'>,
  now: Now,
): RecordPage {
  const { data, id } = record;
  const { language } = content;
  const { names, record: shared, outcome: words } = wordsIn(language);
  const activities = activitiesFor(content, id);
  const measures = measuresFor(content, id).map((measure) => toListItem(measure, now, language));
  const noFigure: Block | undefined =
    measures.length === 0 ? { kind: 'text', text: [`${shared.noFigure}.`] } : undefined;
  const done = (collection: Activity['collection']) => ({
    kind: 'records' as const,
    items: activities
      .filter((activity) => activity.collection === collection)
      .map((activity) => toListItem(activity, now, language)),
  });
  return assembleRecordPage(content, record, now, {
    themes: themeTitlesOf(content, record),
    facts: [
      ...fact(words.statement, data.statement),
      ...fact(words.state, names.outcomeState[data.state]),
      ...fact(words.promisedIn, linksTo(content, 'strategy', [data.strategy])),
      ...fact(shared.themes, linksTo(content, 'themes', data.themes)),
    ],
    sections: [
      ...section('measures', words.measures, [{ kind: 'records', items: measures }, noFigure]),
      ...section('grants', words.grants, [done('grants')]),
      ...section('programmes', words.programmes, [done('programmes')]),
      ...section('partnerships', words.partnerships, [done('partnerships')]),
      ...section('strategy', words.strategy, [done('strategy')]),
    ],
  });
}
