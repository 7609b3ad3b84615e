import type { z } from 'zod';
import { findDayFault } from '../domain/days.ts';
import { findCloseMatch } from '../domain/close-match.ts';
import { fieldName } from '../domain/issue.ts';
import { describeField } from './describe-field.ts';

/** One fault of one field, in words: what is wrong, and what to write. `path` leads to the place to point at. */
export interface FieldFault {
  path: PropertyKey[];
  at: 'key' | 'value';
  rule: string;
  message: string;
  fix: string;
}

/**
 * The faults of a record in the words of an officer, one for each field that is wrong. An unknown field is one fault a
 * key, with the field that was probably meant. `numberAt` tells how a number is written in the file: `01632` is read as 1632.
 */
export function describeFaults(error: z.ZodError, schema: z.ZodType, numberAt?: NumberAt): FieldFault[] {
  const faults = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? unknownFields(issue, schema)
      : [describeFault(issue, schema, numberAt?.(issue.path))],
  );
  const first = new Map<string, FieldFault>();
  for (const fault of faults) first.set(fieldName(fault.path), first.get(fieldName(fault.path)) ?? fault);
  return [...first.values()];
}

export type NumberAt = (path: readonly PropertyKey[]) => string | undefined;

function describeFault(issue: z.core.$ZodIssue, schema: z.ZodType, written?: string): FieldFault {
  const { hint } = describeField(schema, issue.path);
  const name = issue.path.length === 0 ? 'This' : `${fieldName(issue.path)}:`;
  const message = `${name} ${numberWords(issue, hint, written) ?? wordsByCode[issue.code]?.(issue) ?? issue.message}`;
  return {
    path: issue.path,
    at: 'value',
    rule: isMissing(issue) ? 'field-missing' : 'field-value',
    ...inWords(message, issue, hint, written),
  };
}

/** What is said of a number that stands where another kind of value is meant: its digits as they are in the file. */
function numberWords(
  issue: z.core.$ZodIssue,
  hint: string | undefined,
  written: string | undefined,
): string | undefined {
  if (issue.code !== 'invalid_type' || typeof issue.input !== 'number') return undefined;
  const digits = written ?? String(issue.input);
  if (issue.expected === 'string' && isDayHint(hint)) return findDayFault(digits) ?? `${digits} is not a day`;
  return written === undefined
    ? undefined
    : `should be ${typeNames[issue.expected] ?? issue.expected}, and it is the number ${digits}`;
}

function isDayHint(hint: string | undefined): boolean {
  return hint?.startsWith('Write a day') ?? false;
}

function inWords(
  message: string,
  issue: z.core.$ZodIssue,
  hint: string | undefined,
  written: string | undefined,
) {
  const closest =
    issue.code === 'invalid_value' && typeof issue.input === 'string'
      ? findCloseMatch(issue.input, issue.values.map(String))
      : undefined;
  const fix = [
    closest && `Did you mean ${closest}?`,
    needsQuotes(issue) &&
      !isDayHint(hint) &&
      `Put quotes around it${written === undefined ? '' : `: '${written}'`}.`,
    truthFor(issue) ?? hint ?? 'Write each field on its own line as name: value.',
  ];
  return { message: `${message}.`, fix: fix.filter(Boolean).join(' ') };
}

/** What each kind of Zod issue says of the value, without the field's name and without a full stop. */
const wordsByCode: Partial<Record<z.core.$ZodIssue['code'], (issue: z.core.$ZodIssue) => string>> = {
  invalid_type: (issue) => {
    if (issue.code !== 'invalid_type') return issue.message;
    return (
      absent(issue.input) ??
      `should be ${typeNames[issue.expected] ?? issue.expected}, and it is ${describeValue(issue.input)}`
    );
  },
  invalid_value: (issue) => absent(issue.input) ?? `${describeValue(issue.input)} is not one of the choices`,
  invalid_union: (issue) => absent(issue.input) ?? issue.message,
  too_small: (issue) => {
    if (issue.code !== 'too_small') return issue.message;
    if (issue.inclusive === false)
      return `is ${String(issue.input)}, and it must be more than ${issue.minimum}`;
    return sizeWords(issue.origin, issue.input, issue.minimum, 'needs at least');
  },
  too_big: (issue) =>
    issue.code === 'too_big' ? sizeWords(issue.origin, issue.input, issue.maximum, 'may have at most') : '',
  invalid_key: () => 'has a name that is not allowed',
};

function sizeWords(origin: string, input: unknown, limit: number | bigint, verb: string): string {
  if (origin === 'string') {
    const length = typeof input === 'string' ? input.trim().length : 0;
    return length === 0
      ? 'is empty'
      : `is ${length} ${plural(length, 'character')} long, and it ${verb} ${limit}`;
  }
  if (origin === 'array') return `${verb} ${limit} ${plural(Number(limit), 'entry', 'entries')}`;
  return `is ${String(input)}, and ${verb.startsWith('needs') ? 'it must be at least' : 'it can be at most'} ${limit}`;
}

function unknownFields(
  issue: Extract<z.core.$ZodIssue, { code: 'unrecognized_keys' }>,
  schema: z.ZodType,
): FieldFault[] {
  const known = describeField(schema, issue.path).keys;
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    const closest = findCloseMatch(key, known);
    return {
      path,
      at: 'key' as const,
      rule: 'field-unknown',
      message: `${fieldName(path)}: there is no such field here.`,
      fix: closest ? `Did you mean ${closest}?` : `Take it out, or use one of: ${known.join(', ')}.`,
    };
  });
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  const mayBeAbsent =
    issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union';
  return mayBeAbsent && absent(issue.input) !== undefined;
}

function absent(input: unknown): string | undefined {
  return input === undefined ? 'is missing' : input === null ? 'is empty' : undefined;
}

/** Other tools read yes and no as true and false; here they are words. */
function truthFor(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code !== 'invalid_type' || issue.expected !== 'boolean' || typeof issue.input !== 'string')
    return undefined;
  if (/^(yes|y|on|ja|1)$/i.test(issue.input)) return 'Write true, without quotes.';
  return /^(no|n|off|0)$/i.test(issue.input) ? 'Write false, without quotes.' : undefined;
}

/** YAML reads `title: 2026` as a number and `title: true` as a truth. */
function needsQuotes(issue: z.core.$ZodIssue): boolean {
  return (
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    (typeof issue.input === 'number' || typeof issue.input === 'boolean')
  );
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list with one entry to a line after a dash',
  object: 'a group of fields, each on its own line and indented',
  record: 'a list of addresses, one to a line',
};

function describeValue(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `${value}`;
  if (Array.isArray(value)) return 'a list';
  return value === null ? 'empty' : 'a group of fields';
}

function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}
