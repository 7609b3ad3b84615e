import { audiencesIn } from '../domain/audience-pages.ts';
import { choosableOf, type Facets } from '../domain/facets.ts';
import { listAddresses } from '../domain/addresses.ts';
import { awardPagePath, listAwardPages } from '../domain/award-pages.ts';
import { collectionNames, type CollectionName } from '../domain/collection-names.ts';
import type { CouncilSource } from '../schemas/council-source.ts';
import type { Grant } from '../schemas/grants.ts';
import { recordsOf } from './rule.ts';

/** Every address the site of this source will have. Drafts count only where `withDrafts` says so. */
export function sourceAddresses(whole: CouncilSource, { withDrafts = false } = {}): Set<string> {
  const published = whole.records.filter((record) => withDrafts || record.fields.status !== 'draft');
  const source = { ...whole, records: published };
  const ids = Object.fromEntries(
    collectionNames.map((collection) => [
      collection,
      published.filter((record) => record.collection === collection).map(({ id }) => id),
    ]),
  ) as Record<CollectionName, string[]>;
  return listAddresses({
    ids,
    choosable: choosableOf(recordsOf(source, 'grants').map(({ fields }) => facetsOf(source, fields))),
    grants: recordsOf(source, 'grants').map(({ id, fields }) => ({
      id,
      rounds: fields.rounds ?? [],
      themes: fields.themes ?? [],
    })),
    hasAwards: source.awards.rows.length > 0,
    awardPages: listAwardPages(
      source.awards.rows.flatMap(({ data }) => data ?? []),
      recordsOf(source, 'grants').map(({ id, fields }) => ({ id, data: fields })),
    ).map(awardPagePath),
    hasVolunteering:
      recordsOf(source, 'programmes').some(({ fields }) => fields.kind === 'volunteering-leave') ||
      recordsOf(source, 'partnerships').some(({ fields }) => fields.howToGetInvolved !== undefined),
    hasThresholds: recordsOf(source, 'strategy').some(({ fields }) => (fields.thresholds ?? []).length > 0),
    audiences: audiencesIn(published.map(({ fields }) => fields)),
    hasAccessibilityPage: recordsOf(source, 'pages').some(
      ({ fields }) => fields.kind === 'accessibility-statement',
    ),
    hasPrivacyPage: recordsOf(source, 'pages').some(({ fields }) => fields.kind === 'privacy'),
  });
}

/** As the views find a grant: by its own themes, or else by those of its outcomes. One that takes no bids is not found. */
function facetsOf(source: CouncilSource, fields: Partial<Grant>): Facets {
  const { applicants = [], themes = [], outcomes = [], minAward, maxAward } = fields;
  if (applicants.length === 0) return { applicants: [], themes: [] };
  const served = recordsOf(source, 'outcomes').filter(({ id }) => outcomes.includes(id));
  return {
    applicants,
    themes: themes.length > 0 ? themes : served.flatMap((outcome) => outcome.fields.themes ?? []),
    least: minAward ?? (maxAward === undefined ? undefined : 0),
    most: maxAward,
  };
}
