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
 * THE table: every collection of records with its schema, and which of its fields hold Markdown. The folder has the
 * collection's name; what readers call it is in `domain/words/`.
 */
export const collections = {
  strategy: { schema: strategySchema, markdownFields: [] },
  outcomes: { schema: outcomeSchema, markdownFields: [] },
  themes: { schema: themeSchema, markdownFields: [] },
  grants: { schema: grantSchema, markdownFields: ['howToApply'] },
  programmes: {
    schema: programmeSchema,
    markdownFields: ['conditions', 'howToUse'],
  },
  partnerships: {
    schema: partnershipSchema,
    markdownFields: ['howToGetInvolved'],
  },
  measures: { schema: measureSchema, markdownFields: [] },
  pages: { schema: pageSchema, markdownFields: [] },
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
  markdownFields: readonly string[];
}

/** The checked front matter of one record of a collection. */
export type RecordData<C extends CollectionName> = z.output<(typeof collections)[C]['schema']>;
