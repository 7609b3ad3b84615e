import { z } from 'zod';
import { fieldName, type Issue } from '../domain/issue.ts';
import { describeFaults } from '../schemas/messages.ts';
import type { Locate } from '../domain/place.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/**
 * A Markdown record from its text: the raw front matter, the same checked by its schema, the body, where each stands, and
 * every problem found. `data` is absent when there is an error; `raw` when the YAML could not be read at all.
 */
export function parseRecord<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
): ParsedRecord<z.output<S>> {
  const { yaml, yamlLine, body, bodyLine, issue } = splitFrontMatter(text, file);
  if (yaml === undefined)
    return {
      issues: issue ? [issue] : [],
      locate: () => ({ line: 1, column: 1 }),
      fields: {},
      body,
      bodyLine,
    };
  const { data, ...parsed } = parseFields(yaml, file, schema, yamlLine);
  if (issue) return { ...parsed, issues: [issue, ...parsed.issues], body, bodyLine };
  return { ...parsed, ...(data === undefined ? {} : { data }), body, bodyLine };
}

/** The same for a file that is YAML from its first line, such as `council.yaml`. */
export function parseFields<S extends z.ZodType>(
  yaml: string,
  file: string,
  schema: S,
  firstLine = 1,
): ParsedFields<z.output<S>> {
  const parsed = parseYaml(yaml, file, firstLine);
  const { locate, numberAt } = parsed;
  const value = parsed.issues.length > 0 ? parsed.sound : parsed.value;
  const broken = parsed.issues.length > 0;
  if (broken && (value === undefined || Object.keys(value as object).length === 0))
    return { fields: {}, issues: parsed.issues, locate };
  if (value === null) return { fields: {}, issues: [noFields(file)], locate };
  const result = schema.safeParse(value, { reportInput: true });
  const faults = (result.success ? [] : describeFaults(result.error, schema, numberAt)).map(
    ({ path, at, rule, message, fix }): Issue => {
      return { file, ...locate(path, at), severity: 'error', rule, field: fieldName(path), message, fix };
    },
  );
  const told = faults.filter((fault) => !isEcho(fault, parsed));
  const odd = oddNumbers(value, numberAt).filter(
    ({ path }) => !faults.some(({ field }) => field === fieldName(path)),
  );
  const issues = [
    ...parsed.issues,
    ...told,
    ...odd.map(({ path, words }): Issue => ({
      file,
      ...locate(path),
      severity: 'error',
      rule: 'field-value',
      field: fieldName(path),
      ...words,
    })),
  ];
  if (result.success && issues.length === 0)
    return { raw: value, data: result.data, fields: result.data, issues, locate };
  const fields = result.success
    ? (result.data as Partial<z.output<S>>)
    : keepValidFields(value, result.error, schema);
  return { ...(broken ? {} : { raw: value }), fields, issues, locate };
}

/** A field that is said to be missing only because its line could not be read. */
function isEcho({ rule, field }: Issue, { unread = [] }: ParsedYaml): boolean {
  return rule === 'field-missing' && unread.includes(field);
}

/** Numbers that YAML reads otherwise than people do: 010, 0o10, 0x1F, 1e3, +5, .5 and the like. */
function oddNumbers(
  value: unknown,
  numberAt: ParsedYaml['numberAt'],
  path: PropertyKey[] = [],
): { path: PropertyKey[]; words: { message: string; fix: string } }[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      oddNumbers(inner, numberAt, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  }
  const written = typeof value === 'number' ? numberAt(path) : undefined;
  if (written === undefined || /^-?(0|[1-9]\d*)(\.\d+)?$/.test(written)) return [];
  const message = `${fieldName(path)}: ${written.slice(0, 40)} is not how a number is written here, and it would be read as ${String(value)}.`;
  return [
    { path, words: { message, fix: 'Write plain digits, such as 500 or 71961.98, and no 0 before them.' } },
  ];
}
/** The fields of a refused record that nothing is wrong with, so that the checks can still tell what else is. A wrong one has no default. */
export function keepValidFields<S extends z.ZodType>(
  raw: unknown,
  error: z.ZodError,
  schema: S,
): Partial<z.output<S>> {
  if (!(schema instanceof z.ZodObject) || typeof raw !== 'object' || raw === null) return {};
  const wrong = new Set(
    error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0])],
    ),
  );
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
