import { awardPagePath, type AwardPage } from '../domain/award-pages.ts';
import { buildAwardedPage, type AwardedPage } from '../views/awarded-page.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { prepare } from './prepare.ts';

/** What a page of awards needs. */
export async function openAwards(at: AwardPage): Promise<{ page: AwardedPage; layout: OpenPage['layout'] }> {
  const { content, layout } = await openPage(awardPagePath(at));
  return { page: await prepare(buildAwardedPage(content, at)), layout };
}
