import type { Nodes, PhrasingContent, Root } from 'mdast';
import { fieldName } from '../domain/issue.ts';
import type { Locate, Place } from '../domain/place.ts';
import { collections } from '../schemas/collections.ts';
import type { SourceText } from '../schemas/council-source.ts';

/**
 * A stretch of text that a person reads as one: a paragraph, a heading, a list entry, a table cell, or a text field of the
 * front matter. Code and pictures are left out of it; the words of a link stay.
 */
export interface Passage {
  file: string;
  /** The field it stands in ("summary", "conditions.0", "howToApply"), or '' in a body. */
  field: string;
  kind: 'paragraph' | 'heading' | 'cell' | 'field';
  /** Code and pictures stand in it as one U+FFFC each. */
  text: string;
  /** True in a block quote: somebody else's words. */
  quoted: boolean;
  /** Where in the file a letter of `text` stands. */
  placeOf: (offset: number) => Place;
}

/** Every passage of a record: its text fields first, then its Markdown fields, then its body. */
export function passagesOf(record: SourceText): Passage[] {
  const { file, fields, tree, body, bodyLine, fieldTrees, locate, collection } = record;
  const markdownFields: readonly string[] = collections[collection].markdownFields;
  const texts = Object.entries(fields).filter(
    ([name]) => !machineFields.has(name) && !markdownFields.includes(name),
  );
  return [
    ...texts
      .flatMap(([name, value]) => textsIn(value, [name]))
      .map(({ path, text }) => fieldPassage(file, path, text, locate)),
    ...fieldTrees.flatMap(({ field, tree: inner }) => {
      const lines = String((fields as Record<string, unknown>)[field]).split('\n');
      return blocksIn(inner).map(({ kind, node, quoted }): Passage => {
        const { text, starts } = flatten(node.children);
        const placeOf = (offset: number) =>
          locate([field], lettersTo(lines, placeIn(text, starts, offset, lines)));
        return { file, field, kind, text, quoted, placeOf };
      });
    }),
    ...(tree ? bodyPassages(tree, file, body, bodyLine) : []),
  ];
}

/** The text of one field, which is no Markdown. */
export function fieldPassage(file: string, path: PropertyKey[], text: string, locate: Locate): Passage {
  const field = fieldName(path);
  return { file, field, kind: 'field', text, quoted: false, placeOf: (offset) => locate(path, offset) };
}

function bodyPassages(tree: Root, file: string, body: string, bodyLine: number): Passage[] {
  const lines = body.split('\n');
  return blocksIn(tree).map(({ kind, node, quoted }): Passage => {
    const { text, starts } = flatten(node.children);
    const placeOf = (offset: number) => {
      const { line, column } = placeIn(text, starts, offset, lines);
      return { line: line + bodyLine - 1, column };
    };
    return { file, field: '', kind, text, quoted, placeOf };
  });
}

/** Fields whose text is for machines or is a name: ids, days, addresses, codes. Other words for it may be misspelt on purpose. */
const machineFields = new Set(
  [
    'status',
    'checkOk',
    'reviewedOn',
    'reviewBy',
    'aliases',
    'audience',
    'related',
    'themes',
    'outcomes',
    'activities',
    'strategy',
    'programmeCode',
    'kind',
  ].concat([
    'unit',
    'direction',
    'icon',
    'order',
    'contact',
    'applicants',
    'applyUrl',
    'state',
    'adoptedOn',
    'endsOn',
    'nextDueOn',
    'external',
  ]),
);

/** Inside a group of fields, the names of what people do not read as text. */
const machineKeys = new Set(
  [
    'url',
    'id',
    'published',
    'opens',
    'closes',
    'decisionBy',
    'spendBy',
    'start',
    'end',
    'starts',
    'ends',
    'on',
    'kind',
    'quality',
    'state',
  ].concat([
    'basis',
    'contractTypes',
    'comparator',
    'vat',
    'requirement',
    'unit',
    'per',
    'inForceFrom',
    'inForceTo',
  ]),
);

function textsIn(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((inner, index) => textsIn(inner, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    machineKeys.has(key) ? [] : textsIn(inner, [...path, key]),
  );
}

type Block = Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' }>;

function blocksIn(node: Nodes, quoted = false): { kind: Passage['kind']; node: Block; quoted: boolean }[] {
  if (node.type === 'paragraph') return [{ kind: 'paragraph', node, quoted }];
  if (node.type === 'heading') return [{ kind: 'heading', node, quoted }];
  if (node.type === 'tableCell') return [{ kind: 'cell', node, quoted }];
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => blocksIn(child, quoted || node.type === 'blockquote'));
}

const leftOut = new Set<Nodes['type']>(['inlineCode', 'image', 'imageReference']);

/** The text of a block, with the place in the body at which each of its text nodes begins. */
function flatten(nodes: readonly PhrasingContent[]): { text: string; starts: Start[] } {
  const starts: Start[] = [];
  let text = '';
  const visit = (node: Nodes): void => {
    if (node.type === 'text') {
      const start = node.position?.start;
      if (start) starts.push({ offset: text.length, line: start.line, column: start.column });
      text += node.value;
    } else if (node.type === 'break') text += '\n';
    else if (leftOut.has(node.type)) text += '\uFFFC';
    else if ('children' in node) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return { text, starts };
}

/** The place of a letter in the lines of a Markdown text. What starts a line, a quote mark or an indent, is not in `text`. */
function placeIn(text: string, starts: readonly Start[], offset: number, lines: readonly string[]): Place {
  const start = starts.findLast((candidate) => candidate.offset <= offset) ?? {
    offset: 0,
    line: 1,
    column: 1,
  };
  const before = text.slice(start.offset, offset).split('\n');
  const last = before.at(-1) ?? '';
  const line = start.line + before.length - 1;
  if (before.length === 1) return { line, column: start.column + last.length };
  const margin = /^[ \t>]*/.exec(lines[line - 1] ?? '')?.[0].length ?? 0;
  return { line, column: margin + last.length + 1 };
}

/** How many letters of a text stand before a place in it. */
function lettersTo(lines: readonly string[], { line, column }: Place): number {
  return lines.slice(0, line - 1).reduce((total, { length }) => total + length + 1, column - 1);
}

interface Start {
  offset: number;
  line: number;
  column: number;
}
