import type { CollectionName } from '../domain/collection-names.ts';
import type { Now } from '../domain/now.ts';
import { recordPath } from '../domain/paths.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import { findRecord } from '../views/find-record.ts';
import type { RecordPage } from '../views/record-page.ts';
import { describeTranslation } from '../views/translation-state.ts';
import { loadContent } from './load-content.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { prepare } from './prepare.ts';
import { renderBody, type RenderedBody } from './render-body.ts';

/**
 * What the page of a record needs. One that nobody has translated is made whole in the language it is written in, and
 * stands so in the frame of the site; the way to it and what the search narrows by stay in the site's language.
 */
export async function openRecord<C extends CollectionName>(
  record: ContentRecord<C>,
  build: (content: CouncilContent, record: ContentRecord<C>, now: Now) => RecordPage,
): Promise<OpenRecord> {
  const { content, now, layout } = await openPage(recordPath(record.collection, record.id));
  const page = build(content, record, now);
  const original = record.language && (await loadContent(record.language));
  const own = original && findRecord(original, record.collection, record.id);
  const shown = own ? { ...build(original, own, now), ...kept(page) } : page;
  return {
    page: await prepare({ ...shown, ...describeTranslation(content, record) }),
    layout,
    ...(await renderBody(record)),
  };
}

function kept({ breadcrumbs, search }: RecordPage): Pick<RecordPage, 'breadcrumbs' | 'search'> {
  return { breadcrumbs, search };
}

export interface OpenRecord extends RenderedBody {
  page: RecordPage;
  layout: OpenPage['layout'];
}
