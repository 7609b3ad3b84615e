import { awardPagePath, listAwardPages, type AwardPage } from '../domain/award-pages.ts';
import { loadContent } from './load-content.ts';

/** The static paths of the pages of awards whose address begins with one of all awards or with that of a grant. */
export async function awardPaths(under: 'all' | 'grants'): Promise<AwardPath[]> {
  const content = await loadContent();
  return listAwardPages(content.awards, content.grants)
    .filter(({ list }) => (list.of === 'scheme') === (under === 'grants'))
    .map((at) => {
      const { id = '', page } =
        /^\/grants\/(?:awarded|(?<id>[^/]+)\/awards)\/(?:(?<page>.+)\/)?$/.exec(awardPagePath(at))?.groups ??
        {};
      return { params: { id, page }, props: { at } };
    });
}

interface AwardPath {
  params: { id: string; page: string | undefined };
  props: { at: AwardPage };
}
