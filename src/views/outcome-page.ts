import type { Day } from '../domain/days.ts';
import { outcomeStateNames } from '../domain/vocabulary.ts';
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
  today: Day,
): RecordPage {
  const { data, id } = record;
  const activities = activitiesFor(content, id);
  const measures = measuresFor(content, id).map((measure) => toListItem(measure, today));
  const noFigure: Block | undefined =
    measures.length === 0 ? { kind: 'text', text: ['No figure is published yet.'] } : undefined;
  const done = (collection: Activity['collection']) => ({
    kind: 'records' as const,
    items: activities
      .filter((activity) => activity.collection === collection)
      .map((activity) => toListItem(activity, today)),
  });
  return assembleRecordPage(content, record, today, {
    kind: 'Outcome',
    themes: themeTitlesOf(content, record),
    facts: [
      ...fact('What should be true', data.statement),
      ...fact('State', outcomeStateNames[data.state]),
      ...fact('Promised in', linksTo(content, 'strategy', [data.strategy])),
      ...fact('Themes', linksTo(content, 'themes', data.themes)),
    ],
    sections: [
      ...section('measures', 'How we know', [{ kind: 'records', items: measures }, noFigure]),
      ...section('grants', 'Grants that serve it', [done('grants')]),
      ...section('programmes', 'What the council does as an employer', [done('programmes')]),
      ...section('partnerships', 'Partnerships that serve it', [done('partnerships')]),
      ...section('strategy', 'Plans that name it', [done('strategy')]),
    ],
  });
}
