import { isScalar, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Issue } from '../domain/issue.ts';
import type { Locate } from '../domain/place.ts';
import { makeLocate } from './make-locate.ts';
import { splitFields, type FieldText } from './split-fields.ts';
import {
  duplicateWords,
  findRefused,
  noColonWords,
  tooDeepWords,
  unreadableWords,
  wordsByCode,
  type FaultWords,
} from './yaml-words.ts';

/**
 * The value of a YAML text with the place of each field, or what stops it from being read. Days stay text, no key may
 * stand twice, and aliases, merge keys and tags are refused: nobody who writes content needs them, and they hide things.
 *
 * When something stops it, each field of the outermost level is read by itself, so that every one that cannot be read is
 * told at once, and what the others say is known. `firstLine` is the line of the file on which the text begins.
 */
export function parseYaml(text: string, file: string, firstLine: number): ParsedYaml {
  const whole = readYaml(text, file, firstLine);
  if (whole.issues.length === 0) return { ...whole, issues: [] };
  const fields = splitFields(text).map((field) => ({
    ...field,
    ...readField(field, file, firstLine + field.line),
  }));
  const names = fields.map(({ name }) => name);
  const twice = fields.filter(({ name }, index) => name !== undefined && names.indexOf(name) < index);
  const broken = fields.filter(({ issues }) => issues.length > 0);
  const found = [
    ...broken.flatMap(({ issues }) => issues),
    ...twice.map(({ line }): Issue => ({
      ...problem,
      file,
      line: firstLine + line,
      column: 1,
      ...duplicateWords,
    })),
  ];
  // What no field shows by itself only the whole can tell.
  const issues = found.length > 0 ? found : whole.issues;
  const holder = (path: readonly PropertyKey[]) =>
    fields.find(({ name }) => name !== undefined && name === String(path[0])) ?? whole;
  return {
    issues: issues.sort((a, b) => a.line - b.line).slice(0, mostTold),
    locate: (path, at) => holder(path).locate(path, at),
    numberAt: (path) => holder(path).numberAt(path),
    sound: soundOf(fields),
    // Also a field that is set in by mistake, and so taken for a part of the one before.
    unread: broken.flatMap(({ text: written }) =>
      [...written.matchAll(/^[ \t]*([A-Za-z]\w*)/gm)].map(([, name = '']) => name),
    ),
  };
}

export interface ParsedYaml {
  /** Absent when the text could not be read. */
  value?: unknown;
  issues: Issue[];
  locate: Locate;
  /** How the number at a path is written, where it is one: `01632`, `1e3`, `0o17`. */
  numberAt: (path: readonly PropertyKey[]) => string | undefined;
  /** Of a text that could not be read: the fields that could, by name, and the names of those that could not. */
  sound?: Record<string, unknown>;
  unread?: string[];
}

/** More than these of one file tell nobody anything new. */
const mostTold = 50;

/** How deep fields may lie in each other. The content model needs five levels. */
const deepest = 30;

const problem = { severity: 'error', rule: 'yaml-syntax', field: '' } as const;

type Read = Pick<ParsedYaml, 'value' | 'issues' | 'locate' | 'numberAt'>;

function readYaml(text: string, file: string, firstLine: number): Read {
  const lines = new LineCounter();
  const document = parseDocument(isTooDeep(text) ? '' : text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    // The library compares each key with each other one; 16,000 take it five seconds.
    uniqueKeys: false,
  });
  const locate = makeLocate(text, document, lines, firstLine);
  const numberAt = (path: readonly PropertyKey[]) => findNumber(document, path);
  const issueAt = (offset: number, words: FaultWords): Issue => {
    const { line, col } = lines.linePos(offset);
    return { ...problem, file, line: line + firstLine - 1, column: col, ...words };
  };
  if (isTooDeep(text))
    return {
      issues: [{ ...issueAt(0, tooDeepWords(deepest)), line: firstLine, column: 1 }],
      locate,
      numberAt,
    };
  const problems = withoutEchoes([...document.errors, ...document.warnings]);
  const twice = findTwice(document).map((offset) => issueAt(offset, duplicateWords));
  if (problems.length + twice.length > 0) {
    const issues = problems.map((problem) =>
      issueAt(startOf(problem, document), wordsByCode[problem.code] ?? unreadableWords),
    );
    return { issues: [...issues, ...twice], locate, numberAt };
  }
  const refused = findRefused(document);
  if (refused.length > 0)
    return { issues: refused.map(({ offset, words }) => issueAt(offset, words)), locate, numberAt };
  return { value: document.toJS({ maxAliasCount: 0 }) as unknown, issues: [], locate, numberAt };
}

/** One field of the outermost level, by itself. A bracket left open is told where the field starts, not where it ends. */
function readField({ text }: FieldText, file: string, firstLine: number): Read {
  const read = readYaml(text, file, firstLine);
  const issue = (words: FaultWords): Issue => ({ ...problem, file, line: firstLine, column: 1, ...words });
  if (/^(---|\.\.\.)/.test(text))
    return { ...read, issues: [issue(wordsByCode.MULTIPLE_DOCS ?? unreadableWords)] };
  if (read.issues.length === 0)
    return isGroup(read.value) ? read : { ...read, issues: [issue(noColonWords)] };
  const end = firstLine + text.split('\n').length - 1;
  return {
    ...read,
    issues: read.issues.map((found) =>
      found.line < end ? found : issue(wordsByCode.MISSING_CHAR ?? unreadableWords),
    ),
  };
}

/** Read from the raw text, before the parser walks into it: brackets that lie in each other, and lines set in ever further. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1));
    if (depth > deepest * 5) return true;
  }
  return text
    .split('\n')
    .some((line) => (/^(?:[ \t]*[-?:](?=[ \t]))+/.exec(line)?.[0].match(/[-?:]/g)?.length ?? 0) > deepest);
}

/** Where each name stands that its group of fields has already. */
function findTwice(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const names = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (names.has(String(key.value))) found.push(key.range?.[0] ?? 0);
        names.add(String(key.value));
      }
    },
  });
  return found;
}

/** Once a line cannot be read, what follows it makes no sense either, save what is told apart by itself. */
function withoutEchoes(problems: YAMLError[]): YAMLError[] {
  const inOrder = problems.sort((a, b) => a.pos[0] - b.pos[0]);
  return inOrder.filter(({ code }, index) => index === 0 || code === 'TAG_RESOLVE_FAILED');
}

/** Where a problem begins. A quote that is never closed is told where it opens, not where the text ends. */
function startOf({ code, pos }: YAMLError, document: Document): number {
  let opened: number | undefined;
  if (code === 'MISSING_CHAR') {
    visit(document, {
      Scalar: (_key, { type, range }) => {
        if (type?.startsWith('QUOTE') && range && range[0] < pos[0] && pos[0] <= range[1]) opened = range[0];
      },
    });
  }
  return opened ?? pos[0];
}

/** The digits of the number at a path as they stand in the file, unless they are written as any number is. */
function findNumber(document: Document, path: readonly PropertyKey[]): string | undefined {
  const node: unknown = document.getIn(path, true);
  return isScalar(node) && typeof node.value === 'number' && node.source !== undefined
    ? node.source
    : undefined;
}

function soundOf(fields: readonly (FieldText & Read)[]): Record<string, unknown> {
  // Of a name that stands twice the first counts, where the message of its fault points.
  return Object.fromEntries(
    [...fields]
      .reverse()
      .flatMap(({ value, issues }) => (issues.length === 0 && isGroup(value) ? Object.entries(value) : [])),
  );
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
