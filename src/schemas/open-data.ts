import { z } from 'zod';
import { collectionNames } from '../domain/collection-names.ts';
import { day, slug, text, url } from './fields.ts';
import { grantSchema } from './grants.ts';
import { measureSchema } from './measures.ts';
import { commonFields, themeIds } from './parts.ts';

/** Fields that are for editors and the check, and are not published. */
const unpublished = { status: true, checkOk: true } as const;

/** How a record stands in the data: by its id, with its page on the site. */
const inData = {
  id: slug.meta({ label: 'Id, the last part of its address' }),
  url: z.string().meta({
    label: 'Its page on the site; from the root of the site where the site’s own address is not known',
  }),
};

const publisher = z.strictObject({
  id: text(3, 120).meta({ label: 'The council’s id at org-id.guide' }),
  name: text(3, 80).meta({ label: 'Name of the council' }),
});

const licence = z.strictObject({ name: text(2, 120), url });

/** One line of records.json: what every record says of itself. */
const recordInData = z.strictObject({
  collection: z.enum(collectionNames).meta({ label: 'Collection' }),
  ...inData,
  title: commonFields.title,
  summary: commonFields.summary,
  themes: z.array(themeIds).meta({ label: 'Ids of its themes' }),
  audience: commonFields.audience.unwrap(),
  aliases: commonFields.aliases.unwrap(),
  owner: commonFields.owner,
  reviewedOn: day.meta({ label: 'Last reviewed' }),
  reviewBy: day.meta({ label: 'Next review' }),
});

/**
 * The JSON Schemas of the files of our own making under `/data/`, by file. They are the schemas of the content itself, so
 * money is in pounds and days are as exact as they are known; what is derived, such as whether a grant is open, is not in.
 */
export const openDataSchemas = {
  grants: file(
    'Grants that people can apply for, with their rounds. Amounts are in pounds, times in Europe/London.',
    {
      grants: z.array(grantSchema.omit(unpublished).extend(inData)).min(1),
    },
  ),
  measures: file(
    'Measures with their values by period. Values of different kinds are never to be added together.',
    {
      measures: z.array(measureSchema.omit(unpublished).extend(inData)).min(1),
    },
  ),
  records: file('Every page of the site that the council wrote.', { records: z.array(recordInData).min(1) }),
};

export type OpenDataName = keyof typeof openDataSchemas;

function file(description: string, content: Record<string, z.ZodType>): z.core.JSONSchema.BaseSchema {
  const schema = z.strictObject({
    $schema: z.string().meta({ label: 'The address of this schema' }),
    publisher,
    licence,
    ...content,
  });
  const plain = z.toJSONSchema(schema, { io: 'input', override: ({ jsonSchema }) => toPlain(jsonSchema) });
  return { ...plain, description };
}

/** The labels of fields become titles; the hints are for who writes content, not for who reads data. */
function toPlain(schema: z.core.JSONSchema.BaseSchema): void {
  if (typeof schema['label'] === 'string') schema.title = schema['label'];
  delete schema['label'];
  delete schema['hint'];
}
