import type { CollectionName } from '../domain/collection-names.ts';

/**
 * Beside THE table of collections: which fields of a record are words. A translation has these and no others; all else is
 * a fact, which is written once, in the original. A field that is missing here is a fact.
 */
export const translatedFields: Record<CollectionName, WordFields> = {
  strategy: { ...common() },
  outcomes: { ...common(), statement: 'text' },
  themes: { ...common() },
  grants: {
    ...common(),
    ...contact(),
    funder: 'name',
    department: 'name',
    cannotApply: 'text',
    area: 'text',
    matchFunding: 'text',
    override: { reason: 'text' },
    funds: 'text',
    doesNotFund: 'text',
    conditions: 'text',
    howToApply: 'text',
    applyUrl: 'name',
    applyOffline: 'text',
    documents: { title: 'name', url: 'name' },
  },
  programmes: {
    ...common(),
    ...contact(),
    openTo: 'text',
    conditions: 'text',
    howToUse: 'text',
    partner: 'name',
  },
  partnerships: {
    ...common(),
    ...contact(),
    lead: 'name',
    members: 'name',
    plan: { title: 'name', url: 'name' },
    hub: { address: 'name', openingTimes: 'text', whatYouCanDo: 'text' },
    jointVenture: { partner: 'name', projects: { name: 'name', summary: 'text' } },
    howToGetInvolved: 'text',
  },
  measures: {
    ...common(),
    definition: 'text',
    baseline: { period: { label: 'name' } },
    values: { period: { label: 'name' }, source: { note: 'name' } },
  },
  pages: { ...common() },
};

/** The same for `council.yaml`, whose words in Welsh stand in `council.cy.yaml`. */
export const translatedCouncilFields: WordFields = {
  name: 'needed',
  shortName: 'name',
  website: 'name',
  licence: { name: 'name', url: 'name' },
  contact: { address: 'name' },
  notice: 'text',
  accessibility: {
    runBy: 'name',
    contactUrl: 'name',
    enforcement: 'text',
    testedBy: 'text',
    testedHow: 'text',
    knownIssues: { problem: 'text', alternative: 'text' },
  },
};

/**
 * Words are `needed` in every translation, or are `text` that has to be there when the original has it, or a `name` (or
 * the address of a page that is in the other language too) that may stay as it is. What is each language's `own` has no
 * counterpart: people's words for a thing. In a list of groups the fields are those of each group.
 */
export type WordKind = 'needed' | 'text' | 'name' | 'own';

export interface WordFields {
  [field: string]: WordKind | WordFields;
}

function common(): WordFields {
  return {
    title: 'needed',
    summary: 'needed',
    reviewedOn: 'needed',
    owner: 'name',
    aliases: 'own',
    changes: { what: 'text' },
    checkOk: 'own',
    sources: { title: 'name', url: 'name', note: 'name' },
  };
}

function contact(): WordFields {
  return { contact: { team: 'name', url: 'name', address: 'name' } };
}
