import { z } from 'zod';
import { fieldName, type Issue } from '../domain/issue.ts';
import { describeFaults } from '../schemas/messages.ts';
import type { Locate } from '../domain/place.ts';
import { parseYaml } from './parse-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/**
 * A Markdown record from its text: the raw front matter, the same checked by its schema, the body, where each stands, and
 * every problem found. `data` is absent when there is an error; `raw` when the YAML could not be read at all.
 */
export function parseRecord<S extends z.ZodType>(text: string, file: string, schema: S): ParsedRecord<z.output<S>> {
  const parts = splitFrontMatter(text, file);
  if ('rule' in parts) return { issues: [parts], locate: () => ({ line: parts.line, column: 1 }), fields: {}, body: '', bodyLine: 1 };
  return { ...parseFields(parts.yaml, file, schema, 2), body: parts.body, bodyLine: parts.bodyLine };
}

/** The same for a file that is YAML from its first line, such as `council.yaml`. */
export function parseFields<S extends z.ZodType>(yaml: string, file: string, schema: S, firstLine = 1): ParsedFields<z.output<S>> {
  const { value, issues, locate } = parseYaml(yaml, file, firstLine);
  if (issues.length > 0) return { fields: {}, issues, locate };
  if (value === null) return { fields: {}, issues: [noFields(file)], locate };
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { raw: value, data: result.data, fields: result.data as Partial<z.output<S>>, issues: [], locate };
  const faults = describeFaults(result.error, schema).map(({ path, at, rule, message, fix }): Issue => {
    return { file, ...locate(path, at), severity: 'error', rule, field: fieldName(path), message, fix };
  });
  return { raw: value, fields: keepValidFields(value, result.error, schema), issues: faults, locate };
}

/** The fields of a refused record that nothing is wrong with, so that the checks can still tell what else is. A wrong one has no default. */
export function keepValidFields<S extends z.ZodType>(raw: unknown, error: z.ZodError, schema: S): Partial<z.output<S>> {
  if (!(schema instanceof z.ZodObject) || typeof raw !== 'object' || raw === null) return {};
  const wrong = new Set(error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0])])));
  const right = Object.entries(raw).filter(([key]) => !wrong.has(key));
  const kept = schema.partial().safeParse(Object.fromEntries(right)).data ?? {};
  return Object.fromEntries(Object.entries(kept).filter(([key]) => !wrong.has(key))) as Partial<z.output<S>>;
}

function noFields(file: string): Issue {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'front-matter',
    field: '',
    message: 'There are no fields in this file.',
    fix: 'Write each field on its own line as name: value.',
  };
}

export interface ParsedFields<T> {
  raw?: unknown;
  data?: T;
  fields: Partial<T>;
  issues: Issue[];
  locate: Locate;
}

export interface ParsedRecord<T> extends ParsedFields<T> {
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
}
