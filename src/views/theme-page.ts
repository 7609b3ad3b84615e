import type { Now } from '../domain/now.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import { section } from './blocks.ts';
import { toListItem } from './list-item.ts';
import { assembleRecordPage, type RecordPage } from './record-page.ts';
import { themeIdsOf } from './thread.ts';

/** The page of one theme: its outcomes, what is done under it, and the figures. */
export function buildThemePage(
  content: CouncilContent,
  record: ContentRecord<'themes'>,
  now: Now,
): RecordPage {
  const { language } = content;
  const { collections, record: shared } = wordsIn(language);
  const under = (records: readonly ContentRecord[]) => ({
    kind: 'records' as const,
    items: records
      .filter((other) => themeIdsOf(content, other).includes(record.id))
      .map((other) => toListItem(other, now, language)),
  });
  return assembleRecordPage(content, record, now, {
    themes: [record.data.title],
    facts: [],
    sections: [
      ...section('outcomes', shared.shouldBecomeTrue, [under(content.outcomes)]),
      ...section('grants', collections.grants.section, [under(content.grants)]),
      ...section('programmes', collections.programmes.section, [under(content.programmes)]),
      ...section('partnerships', collections.partnerships.section, [under(content.partnerships)]),
      ...section('measures', shared.done, [under(content.measures)]),
    ],
  });
}
