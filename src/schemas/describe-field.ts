import { z } from 'zod';

/** What is known of the field at a path: its label and hint, and the names of the fields inside it, if any. */
export interface FieldDescription {
  label?: string;
  hint?: string;
  keys: string[];
}

/**
 * Walks a schema along a path of keys and list positions. A field without words of its own has those of the nearest
 * field around it, so that an entry of a list is described by the list.
 */
export function describeField(schema: z.ZodType, path: readonly PropertyKey[]): FieldDescription {
  let current = schema as z.ZodType | undefined;
  let words = metaOf(schema);
  for (const key of path) {
    current = current && stepInto(current, key);
    if (!current) break;
    words = { ...words, ...metaOf(current) };
  }
  const inner = current && unwrap(current);
  return { ...words, keys: inner instanceof z.ZodObject ? Object.keys(inner.shape) : [] };
}

/** The outermost words of a schema, through optional, default and transforming wrappers. */
function metaOf(schema: z.ZodType): { label?: string; hint?: string } {
  for (let layer: z.ZodType | undefined = schema; layer; layer = innerOf(layer)) {
    const { label, hint } = layer.meta() ?? {};
    if (typeof label === 'string' && typeof hint === 'string') return { label, hint };
  }
  return {};
}

function stepInto(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject)
    return Object.hasOwn(inner.shape, key) ? (inner.shape[String(key)] as z.ZodType) : undefined;
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
  return undefined;
}

function unwrap(schema: z.ZodType): z.ZodType {
  const inner = innerOf(schema);
  return inner ? unwrap(inner) : schema;
}

function innerOf(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schema.unwrap() as z.ZodType;
  if (schema instanceof z.ZodPipe) return schema.in as z.ZodType;
  return undefined;
}
