import { z } from 'zod';
import { collectionNames, type CollectionName } from '../domain/collection-names.ts';
import { collections } from './collections.ts';
import { councilSchema } from './council.ts';
import { describeField } from './describe-field.ts';
import { translatedCouncilFields, translatedFields, type WordFields } from './translated-fields.ts';
import type { RecordData } from './collections.ts';

/** What a translation of a record may say: made from the record's own schema, so that nothing is told twice. */
export const translationSchemas = Object.fromEntries(
  collectionNames.map((name) => [name, wordsOf(collections[name].schema, translatedFields[name])]),
) as Record<CollectionName, z.ZodType<Translation>>;

/** The same for a council's own words in another language. */
export const councilTranslationSchema = wordsOf(
  councilSchema,
  translatedCouncilFields,
) as z.ZodType<CouncilTranslation>;

/** The words of a record in another language. Facts that somebody wrote there too are kept for the check to tell. */
export type Translation = Pick<RecordData<CollectionName>, 'title' | 'summary' | 'reviewedOn'> &
  Partial<Pick<RecordData<CollectionName>, 'owner' | 'aliases' | 'checkOk'>> &
  Record<string, unknown>;

export type CouncilTranslation = { name: string } & Record<string, unknown>;

/**
 * A schema with the words of another, none of them needed but those that say so. Facts are let through whatever they are,
 * since the rule about them says more than "there is no such field".
 */
function wordsOf(schema: z.ZodType, words: WordFields): z.ZodType {
  const inner = withoutDefault(schema);
  if (inner instanceof z.ZodArray)
    return described(z.array(wordsOf(inner.element as z.ZodType, words)), schema);
  if (!(inner instanceof z.ZodObject)) return inner;
  const fields = Object.entries(inner.shape as Record<string, z.ZodType>).map(([name, field]) => {
    const kind = Object.hasOwn(words, name) ? words[name] : undefined;
    if (kind === undefined) return [name, described(z.unknown().optional(), field)];
    if (kind === 'needed') return [name, field];
    const own = typeof kind === 'string' ? withoutDefault(field) : wordsOf(field, kind);
    return [name, described(own.optional(), field)];
  });
  return described(z.strictObject(Object.fromEntries(fields) as Record<string, z.ZodType>), schema);
}

/** What is left out of a translation is not said there: it has no default. */
function withoutDefault(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? withoutDefault(schema.unwrap() as z.ZodType)
    : schema;
}

function described<S extends z.ZodType>(made: S, original: z.ZodType): S {
  const { label, hint } = describeField(original, []);
  return label && hint ? made.meta({ label, hint }) : made;
}
