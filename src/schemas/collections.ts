import type { z } from 'zod';
import type { CollectionName } from '../domain/collection-names.ts';
import { grantSchema } from './grants.ts';
import { measureSchema } from './measures.ts';
import { outcomeSchema } from './outcomes.ts';
import { pageSchema } from './pages.ts';
import { partnershipSchema } from './partnerships.ts';
import { programmeSchema } from './programmes.ts';
import { strategySchema } from './strategy.ts';
import { themeSchema } from './themes.ts';

/**
 * THE table: every collection of records with its schema, what it is called in the site's menus, what one record of it is
 * called, and which of its fields hold Markdown. The folder has the collection's name.
 */
export const collections = {
  strategy: { schema: strategySchema, section: 'Strategy', singular: 'Strategy page', markdownFields: [] },
  outcomes: { schema: outcomeSchema, section: 'Outcomes', singular: 'Outcome', markdownFields: [] },
  themes: { schema: themeSchema, section: 'Themes', singular: 'Theme', markdownFields: [] },
  grants: { schema: grantSchema, section: 'Grants', singular: 'Grant', markdownFields: ['howToApply'] },
  programmes: {
    schema: programmeSchema,
    section: 'Working for us',
    singular: 'Staff programme',
    markdownFields: ['conditions', 'howToUse'],
  },
  partnerships: {
    schema: partnershipSchema,
    section: 'Partnerships',
    singular: 'Partnership',
    markdownFields: ['howToGetInvolved'],
  },
  measures: { schema: measureSchema, section: 'Impact', singular: 'Measure', markdownFields: [] },
  pages: { schema: pageSchema, section: 'About this site', singular: 'Page', markdownFields: [] },
} as const satisfies Record<CollectionName, CollectionRow>;

/** The fields that hold references, in whichever collection: the collection they point into, or `any` for `collection/id`. */
export const referenceFields = {
  themes: 'themes',
  outcomes: 'outcomes',
  strategy: 'strategy',
  activities: 'any',
  related: 'any',
} as const;

interface CollectionRow {
  schema: z.ZodType;
  section: string;
  singular: string;
  markdownFields: readonly string[];
}

/** The checked front matter of one record of a collection. */
export type RecordData<C extends CollectionName> = z.output<(typeof collections)[C]['schema']>;
