import type { Day } from '../domain/days.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import { section } from './blocks.ts';
import { toListItem } from './list-item.ts';
import { assembleRecordPage, type RecordPage } from './record-page.ts';
import { themeIdsOf } from './thread.ts';

/** The page of one theme: its outcomes, what is done under it, and the figures. */
export function buildThemePage(
  content: CouncilContent,
  record: ContentRecord<'themes'>,
  today: Day,
): RecordPage {
  const under = (records: readonly ContentRecord[]) => ({
    kind: 'records' as const,
    items: records
      .filter((other) => themeIdsOf(content, other).includes(record.id))
      .map((other) => toListItem(other, today)),
  });
  return assembleRecordPage(content, record, today, {
    kind: 'Theme',
    themes: [record.data.title],
    facts: [],
    sections: [
      ...section('outcomes', 'What should become true', [under(content.outcomes)]),
      ...section('grants', 'Grants', [under(content.grants)]),
      ...section('programmes', 'Working for us', [under(content.programmes)]),
      ...section('partnerships', 'Partnerships', [under(content.partnerships)]),
      ...section('measures', 'What it has done', [under(content.measures)]),
    ],
  });
}
