import { audiencePath } from './audience-pages.ts';
import { listCalendars, type DatedGrant } from './calendar-paths.ts';
import { collectionNames, type CollectionName } from './collection-names.ts';
import { listDataAddresses, measureFiles } from './data-files.ts';
import { choicePath, lastingChoices, type Choosable } from './facets.ts';
import { procurementPath, recordPath, sectionPaths, threadPath } from './paths.ts';
import type { Audience } from './vocabulary.ts';

/** What decides which pages a council's site has. */
export interface SiteParts {
  ids: Record<CollectionName, readonly string[]>;
  /** By what grants can be found. */
  choosable: Choosable;
  /** The grants, with what tells which calendars there are. */
  grants: readonly DatedGrant[];
  hasAwards: boolean;
  /** The addresses of all lists of awards, by `award-pages.ts`. */
  awardPages: readonly string[];
  hasVolunteering: boolean;
  /** True when a strategy says from which value on something is asked of a contract. */
  hasThresholds: boolean;
  /** The audiences that a record is for. */
  audiences: readonly Audience[];
  /** False when no page of the kind accessibility-statement is written; the site then makes one from council.yaml. */
  hasAccessibilityPage: boolean;
  /** False when no page of the kind privacy is written; the site then makes one. */
  hasPrivacyPage: boolean;
}

/**
 * Every address that the site of a council has, from the root, with a trailing slash. A section without records has no
 * page. Outcomes are listed on the strategy page and have no list of their own; with one there is a golden thread.
 */
export function listAddresses(parts: SiteParts): Set<string> {
  const addresses = new Set<string>(['/', '/search/', '/a-to-z/']);
  for (const collection of collectionNames) {
    for (const id of parts.ids[collection]) addresses.add(recordPath(collection, id));
    if (collection !== 'outcomes' && parts.ids[collection].length > 0)
      addresses.add(sectionPaths[collection]);
  }
  if (parts.ids.outcomes.length > 0) addresses.add(sectionPaths.strategy).add(threadPath);
  if (parts.ids.grants.length > 0)
    for (const choice of lastingChoices(parts.choosable)) addresses.add(choicePath(choice));
  for (const path of parts.awardPages) addresses.add(path);
  const hasData = {
    awards: parts.hasAwards,
    grants: parts.ids.grants.length > 0,
    measures: parts.ids.measures.length > 0,
    records: collectionNames.some((collection) => parts.ids[collection].length > 0),
  };
  for (const address of listDataAddresses((of) => hasData[of])) addresses.add(address);
  for (const id of parts.ids.measures) measureFiles(id).forEach((path) => addresses.add(path));
  for (const path of listCalendars(parts.grants, parts.ids.themes)) addresses.add(path);
  if (parts.hasVolunteering) addresses.add('/volunteering/');
  if (parts.hasThresholds) addresses.add(procurementPath);
  for (const audience of parts.audiences) addresses.add(audiencePath(audience));
  if (!parts.hasAccessibilityPage) addresses.add('/accessibility/');
  if (!parts.hasPrivacyPage) addresses.add('/privacy/');
  return addresses;
}

/** Ids that a record may not have, because the site puts a page of its own at that address. */
export const takenIds: Partial<Record<CollectionName, readonly string[]>> = {
  grants: ['awarded', 'for', 'open', 'opening-soon', 'over', 'sort', 'theme', 'up-to'],
  pages: [
    'search',
    'a-to-z',
    'volunteering',
    'for',
    'golden-thread',
    'procurement',
    'data',
    'impact',
    'images',
    'pagefind',
    'assets',
    'fonts',
    '404',
    ...collectionNames,
  ],
};
