import { audiencePath } from '../src/domain/audience-pages.ts';
import { awardPagePath, listAwardPages } from '../src/domain/award-pages.ts';
import type { CollectionName } from '../src/domain/collection-names.ts';
import type { Now } from '../src/domain/now.ts';
import { audiences } from '../src/domain/vocabulary.ts';
import type { ContentRecord, CouncilContent } from '../src/schemas/council-content.ts';
import { buildAToZ } from '../src/views/a-to-z.ts';
import { buildAccessibilityPage } from '../src/views/accessibility-page.ts';
import { buildAudiencePage } from '../src/views/audience-page.ts';
import { buildAwardedPage } from '../src/views/awarded-page.ts';
import { buildDataPage } from '../src/views/data-page.ts';
import { buildFinderPages } from '../src/views/finder-page.ts';
import { buildGoldenThreadPage } from '../src/views/golden-thread-page.ts';
import { buildGrantPage } from '../src/views/grant-page.ts';
import { buildHomePage } from '../src/views/home-page.ts';
import { buildListPages } from '../src/views/list-page.ts';
import { buildMovedPage } from '../src/views/moved-page.ts';
import { buildNotFoundPage } from '../src/views/not-found-page.ts';
import { buildMeasurePage } from '../src/views/measure-page.ts';
import { buildOutcomePage } from '../src/views/outcome-page.ts';
import { buildPagePage } from '../src/views/page-page.ts';
import { buildPartnershipPage } from '../src/views/partnership-page.ts';
import { buildPrivacyPage } from '../src/views/privacy-page.ts';
import { buildProcurementPage } from '../src/views/procurement-page.ts';
import { buildProgrammePage } from '../src/views/programme-page.ts';
import type { RecordPage } from '../src/views/record-page.ts';
import { buildSearchPage } from '../src/views/search-page.ts';
import { buildSiteFrame } from '../src/views/site-frame.ts';
import { siteAddresses } from '../src/views/site-parts.ts';
import { buildStrategyPage } from '../src/views/strategy-page.ts';
import { buildThemePage } from '../src/views/theme-page.ts';
import { buildVolunteeringPage } from '../src/views/volunteering-page.ts';
import { now } from './make-content.ts';

/** The page of one record, by the view of its collection. */
export function makePage(content: CouncilContent, record: ContentRecord, at = now): RecordPage {
  const build = views[record.collection] as (
    content: CouncilContent,
    record: ContentRecord,
    now: Now,
  ) => RecordPage;
  return build(content, record, at);
}

/** The props of every page that the site of this content has, by address; the frame around them under `frame`. */
export function makePages(content: CouncilContent): Map<string, unknown> {
  const addresses = siteAddresses(content);
  const records = Object.keys(views).flatMap((name) => content[name as CollectionName] as ContentRecord[]);
  const pages: [string, unknown][] = [
    ['/', buildHomePage(content, now)],
    ['/a-to-z/', buildAToZ(content)],
    ...listAwardPages(content.awards, content.grants).map((at): [string, unknown] => [
      awardPagePath(at),
      buildAwardedPage(content, at),
    ]),
    ['/data/', buildDataPage(content)],
    ['/volunteering/', buildVolunteeringPage(content, now)],
    ['/procurement/', buildProcurementPage(content, now)],
    ...audiences.map((audience): [string, unknown] => [
      audiencePath(audience),
      buildAudiencePage(content, audience, now),
    ]),
    ['/golden-thread/', buildGoldenThreadPage(content)],
    ['/accessibility/', buildAccessibilityPage(content)],
    ['/privacy/', buildPrivacyPage(content)],
    ['/search/', buildSearchPage(content)],
    ['/404/', buildNotFoundPage(content)],
    ['/old/', buildMovedPage(content, '/')],
    ...buildFinderPages(content, now).map((page): [string, unknown] => [page.path, page]),
    ...buildListPages(content, now).map((list): [string, unknown] => [list.path, list]),
    ...records.map((record): [string, unknown] => {
      const page = makePage(content, record);
      return [page.path, page];
    }),
  ];
  return new Map([
    ['frame', buildSiteFrame(content, now)],
    ...pages.filter(([address]) => addresses.has(address) || ['/404/', '/old/'].includes(address)),
  ]);
}

/** Every text in the props of a page, at any depth, with the key that it stands under. */
export function textsOf(props: unknown, under = ''): { key: string; text: string }[] {
  if (typeof props === 'string') return [{ key: under, text: props }];
  if (Array.isArray(props)) return props.flatMap((inner) => textsOf(inner, under));
  if (typeof props !== 'object' || props === null) return [];
  // What a choice of a form sends, beside the text it is shown by; the value of a fact is for a reader.
  const isChoice = 'text' in props && 'value' in props;
  return Object.entries(props).flatMap(([key, inner]) =>
    textsOf(inner, isChoice && key === 'value' ? 'sent' : key),
  );
}

/** Every text that a reader sees: no addresses, no ids, nothing that only says how to show it. */
export function shownTexts(props: unknown): string[] {
  return textsOf(props)
    .filter(({ key }) => !unseen.has(key) && !key.startsWith('data-'))
    .filter(({ key, text }) => key !== 'kind' || !blockKinds.has(text))
    .map(({ text }) => text);
}

/** Every address that the props of a page lead to. */
export function linksOf(props: unknown): string[] {
  return textsOf(props)
    .filter(({ key }) => key === 'href')
    .map(({ text }) => text);
}

/** Keys of what is for programs: a reader does not see it. */
const unseen = new Set([
  'form',
  'is',
  'look',
  'at',
  'mark',
  'd',
  'href',
  'id',
  'path',
  'tone',
  'state',
  'datetime',
  'icon',
  'type',
  'language',
  'colour',
  'parameter',
  'sent',
  'rowIds',
  'data',
  'holds',
]);

const blockKinds = new Set([
  'text',
  'markdown',
  'html',
  'subheading',
  'part',
  'list',
  'facts',
  'records',
  'action',
  'table',
  'chart',
  'sources',
  'pair',
  'bars',
  'pager',
  'award-finder',
]);

const views = {
  strategy: buildStrategyPage,
  outcomes: buildOutcomePage,
  themes: buildThemePage,
  grants: buildGrantPage,
  programmes: buildProgrammePage,
  partnerships: buildPartnershipPage,
  measures: buildMeasurePage,
  pages: buildPagePage,
};
