import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collectionNames } from '../../../src/domain/collection-names.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { councilSchema } from '../../../src/schemas/council.ts';
import { describeFaults } from '../../../src/schemas/messages.ts';
import {
  translatedCouncilFields,
  translatedFields,
  type WordFields,
} from '../../../src/schemas/translated-fields.ts';
import { councilTranslationSchema, translationSchemas } from '../../../src/schemas/translations.ts';
import { minimalCouncilInWelsh, minimalTranslations } from '../../minimal-records.ts';

describe.each(collectionNames)('a translation in %s', (name) => {
  it('is its words, and what is left out has no default', () => {
    expect(translationSchemas[name].parse(minimalTranslations[name])).toEqual(minimalTranslations[name]);
  });

  it('names only fields that its records have', () => {
    expect(unknownFields(translatedFields[name], collections[name].schema)).toEqual([]);
  });

  it('has all Markdown of its records', () => {
    expect(Object.keys(translatedFields[name])).toEqual(
      expect.arrayContaining([...collections[name].markdownFields]),
    );
  });
});

it('a council has words too', () => {
  expect(councilTranslationSchema.parse(minimalCouncilInWelsh)).toEqual(minimalCouncilInWelsh);
  expect(unknownFields(translatedCouncilFields, councilSchema)).toEqual([]);
});

it.each([
  [{ title: undefined }, 'title: is missing.'],
  [{ summary: 'Rhy fyr' }, 'summary: is 7 characters long, and it needs at least 20.'],
  [{ sumary: 'Crynodeb' }, 'sumary: there is no such field here.'],
  [
    { conditions: 'Un' },
    'conditions: should be a list with one entry to a line after a dash, and it is "Un".',
  ],
])('%j is told as it is in a record', (fields, message) => {
  const schema = translationSchemas.grants;
  const { error } = schema.safeParse({ ...minimalTranslations.grants, ...fields }, { reportInput: true });
  expect(describeFaults(error as z.ZodError, schema).map((fault) => fault.message)).toEqual([message]);
});

it('a fact is let through, for the rule that says where it belongs', () => {
  const written = { ...minimalTranslations.grants, maxAward: 'pum mil', contact: { phone: 5 } };
  expect(translationSchemas.grants.parse(written)).toEqual(written);
});

/** The paths of the table that lead to no field of the schema. */
function unknownFields(words: WordFields, schema: z.ZodType): string[] {
  const paths = (table: WordFields, path = ''): string[] =>
    Object.entries(table).flatMap(([name, kind]) =>
      typeof kind === 'string' ? [path + name] : paths(kind, `${path}${name}.`),
    );
  const known = (json: z.core.JSONSchema.JSONSchema, path = ''): string[] => [
    ...Object.entries(json.properties ?? {}).flatMap(([key, inner]) => [
      path + key,
      ...known(inner as z.core.JSONSchema.JSONSchema, `${path}${key}.`),
    ]),
    ...(json.items && !Array.isArray(json.items)
      ? known(json.items as z.core.JSONSchema.JSONSchema, path)
      : []),
  ];
  const fields = known(z.toJSONSchema(schema, { io: 'input' }));
  return paths(words).filter((path) => !fields.includes(path));
}
