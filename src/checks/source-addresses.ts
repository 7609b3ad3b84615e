import { listAddresses } from '../domain/addresses.ts';
import { awardPagePath, listAwardPages } from '../domain/award-pages.ts';
import { collectionNames, type CollectionName } from '../domain/collection-names.ts';
import type { CouncilSource } from '../schemas/council-source.ts';
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
    hasAccessibilityPage: recordsOf(source, 'pages').some(
      ({ fields }) => fields.kind === 'accessibility-statement',
    ),
    hasPrivacyPage: recordsOf(source, 'pages').some(({ fields }) => fields.kind === 'privacy'),
  });
}
