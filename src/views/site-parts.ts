import { listAddresses } from '../domain/addresses.ts';
import { audiencesIn } from '../domain/audience-pages.ts';
import { awardPagePath, listAwardPages } from '../domain/award-pages.ts';
import { collectionNames, type CollectionName } from '../domain/collection-names.ts';
import { choosableOf, type Facets } from '../domain/facets.ts';
import type { Audience } from '../domain/vocabulary.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import { allRecords } from './related.ts';
import { themeIdsOf } from './thread.ts';

/** Every address the site of this content has. Menus, lists and routes ask here whether a page is there. */
export function siteAddresses(content: CouncilContent): Set<string> {
  const addresses = known.get(content) ?? findAddresses(content);
  known.set(content, addresses);
  return addresses;
}

/** Every page asks for them, and a council may have thousands of awards. */
const known = new WeakMap<CouncilContent, Set<string>>();

function findAddresses(content: CouncilContent): Set<string> {
  return listAddresses({
    ids: Object.fromEntries(
      collectionNames.map((name) => [name, content[name].map(({ id }) => id)]),
    ) as Record<CollectionName, string[]>,
    choosable: choosableOf(
      content.grants
        .filter(({ data }) => data.applicants.length > 0)
        .map((grant) => grantFacets(content, grant)),
    ),
    grants: content.grants.map(({ id, data }) => ({ id, rounds: data.rounds, themes: data.themes })),
    hasAwards: content.awards.length > 0,
    awardPages: listAwardPages(content.awards, content.grants).map(awardPagePath),
    hasVolunteering: hasVolunteering(content),
    hasThresholds: content.strategy.some(({ data }) => data.thresholds.length > 0),
    audiences: audiencesOf(content),
    hasAccessibilityPage: content.pages.some(({ data }) => data.kind === 'accessibility-statement'),
    hasPrivacyPage: content.pages.some(({ data }) => data.kind === 'privacy'),
  });
}

/** What a grant can be found by: its themes are its own, or those of its outcomes. An award without a least may be small. */
export function grantFacets(content: CouncilContent, grant: ContentRecord<'grants'>): Facets {
  const { applicants, minAward, maxAward } = grant.data;
  return {
    applicants,
    themes: themeIdsOf(content, grant),
    least: minAward ?? (maxAward === undefined ? undefined : 0),
    most: maxAward,
  };
}

/** The audiences that something on the site is for. */
export function audiencesOf(content: CouncilContent): Audience[] {
  return audiencesIn(allRecords(content).map(({ data }) => data));
}

/** True when a record says how staff or residents can volunteer. */
export function hasVolunteering({ programmes, partnerships }: CouncilContent): boolean {
  return (
    programmes.some(({ data }) => data.kind === 'volunteering-leave') ||
    partnerships.some(({ data }) => data.howToGetInvolved !== undefined)
  );
}
