import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** The 360Giving Data Standard's own schemas. They are not part of the project. */
const folder = join(process.cwd(), '../shared/standards/360giving/schema');
const files = ['360-giving-schema.json', '360-giving-package-schema.json'] as const;

/** The official judge of a 360Giving package; undefined where the standard is not at hand. */
export function makeGivingJudge(): ValidateFunction | undefined {
  if (!files.every((file) => existsSync(join(folder, file)))) return undefined;
  const [grant, pack] = files.map((file) => read(file)) as [AnySchemaObject, AnySchemaObject];
  // The schemas name a draft by an address that no validator knows, and the package names an older grant schema.
  delete grant['$schema'];
  delete pack['$schema'];
  const { grants } = pack['properties'] as { grants: AnySchemaObject };
  grants['items'] = { $ref: String(grant['$id']) };
  return withFormats(new Ajv2020({ strict: false, allErrors: true }))
    .addSchema(grant)
    .compile(pack);
}

/** The judge of a file of our own making, from the schema that is published beside it. */
export function makeJudge(schema: AnySchemaObject): ValidateFunction {
  return withFormats(new Ajv2020({ strict: true, allErrors: true })).compile(schema);
}

function read(file: string): AnySchemaObject {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as AnySchemaObject;
}

function withFormats(ajv: Ajv2020): Ajv2020 {
  formats(ajv);
  return ajv;
}
