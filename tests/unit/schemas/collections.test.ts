import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collectionNames } from '../../../src/domain/collection-names.ts';
import { awardSchema } from '../../../src/schemas/awards.ts';
import { collections, referenceFields } from '../../../src/schemas/collections.ts';
import { councilSchema } from '../../../src/schemas/council.ts';
import { describeField } from '../../../src/schemas/describe-field.ts';
import { minimalRecords } from '../../minimal-records.ts';

it('the table has every collection, in the order in which a reader meets them', () => {
  expect(Object.keys(collections)).toEqual(collectionNames);
});

describe.each([
  ...collectionNames.map((name) => [name, collections[name].schema] as const),
  ['council', councilSchema] as const,
])('%s', (_name, schema) => {
  it('has a label and a hint for every field, however deep', () => {
    expect(listFields(schema).filter(({ label, hint }) => !label || !hint?.startsWith('Write'))).toEqual([]);
  });

  it('can be told to an editor as JSON Schema', () => {
    expect(z.toJSONSchema(schema, { io: 'input' })).toMatchObject({
      type: 'object',
      additionalProperties: false,
    });
  });
});

it('an award can be told to an editor too', () => {
  expect(z.toJSONSchema(awardSchema, { io: 'input' })).toMatchObject({ type: 'object' });
});

it.each(collectionNames)('the Markdown fields and references of %s are fields that it has', (name) => {
  const fields = Object.keys(collections[name].schema.shape);
  expect(fields).toEqual(expect.arrayContaining([...collections[name].markdownFields]));
  const references = fields.filter((field) => field in referenceFields);
  expect(references).toContain('related');
});

it.each(collectionNames)('the least that %s asks for is enough', (name) => {
  expect(collections[name].schema.safeParse(minimalRecords[name].fields).error?.issues).toBeUndefined();
});

interface Field {
  path: PropertyKey[];
  label?: string;
  hint?: string;
}

function listFields(schema: z.ZodType, path: PropertyKey[] = []): Field[] {
  const { keys } = describeField(schema, path);
  const inner =
    keys.length > 0
      ? keys
      : describeField(schema, [...path, 0]).keys.length > 0 && path.length > 0
        ? [0]
        : [];
  return inner.flatMap((key) => {
    const { label, hint } = describeField(schema, [...path, key]);
    const own: Field = { path: [...path, key], ...(label && { label }), ...(hint && { hint }) };
    return [own, ...listFields(schema, own.path)];
  });
}
