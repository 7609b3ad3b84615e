import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type ErrorCode, type Node, type YAMLError } from 'yaml';
import type { Issue } from '../domain/issue.ts';
import type { Locate } from '../domain/place.ts';
import { makeLocate } from './make-locate.ts';

/**
 * The value of a YAML text with the place of each field, or what stops it from being read. Days stay text, no key may
 * stand twice, and aliases, merge keys and tags are refused: nobody who writes content needs them, and they hide things.
 *
 * `firstLine` is the line of the file on which the text begins.
 */
export function parseYaml(text: string, file: string, firstLine: number): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
  });
  const locate = makeLocate(document, lines, firstLine);
  const issueAt = (offset: number, words: { message: string; fix: string }): Issue => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col, severity: 'error', rule: 'yaml-syntax', field: '', ...words };
  };
  const problems = withoutEchoes([...document.errors, ...document.warnings]);
  if (problems.length > 0) {
    const issues = problems.map((problem) => issueAt(startOf(problem, document), wordsByCode[problem.code] ?? unreadable));
    return { issues, locate };
  }
  const refused = findRefused(document);
  if (refused) return { issues: [issueAt(refused.offset, refused.words)], locate };
  return { value: document.toJS({ maxAliasCount: 0 }) as unknown, issues: [], locate };
}

/** Once a line cannot be read, what follows it makes no sense either, save what is told apart by itself. */
function withoutEchoes(problems: YAMLError[]): YAMLError[] {
  const inOrder = problems.sort((a, b) => a.pos[0] - b.pos[0]);
  return inOrder.filter(({ code }, index) => index === 0 || code === 'DUPLICATE_KEY' || code === 'TAG_RESOLVE_FAILED');
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

/** The first thing that is sound YAML and that nobody who writes content means: a shortcut, or a name that is no text. */
function findRefused(document: Document): { offset: number; words: { message: string; fix: string } } | undefined {
  const waiting: unknown[] = [document.contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isPair(node)) {
      if (!isScalar(node.key) && !isAlias(node.key)) return { offset: startOfNode(node.key), words: nameWords };
      if (isScalar(node.key) && node.key.value === null) return { offset: startOfNode(node.key), words: nameWords };
      waiting.push(node.value, node.key);
    } else if (isAlias(node) || ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor)) {
      return { offset: startOfNode(node), words: aliasWords };
    } else if (isMap(node) || isSeq(node)) {
      for (const item of [...node.items].reverse()) waiting.push(item);
    }
  }
  return undefined;
}

function startOfNode(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

const unreadable = {
  message: 'From here on the fields cannot be read.',
  fix: 'Write each field on its own line as name: value, and put quotes around text that holds a colon or a #.',
};

const aliasWords = {
  message: 'A field starts with & or *, which YAML reads as a shortcut and not as text.',
  fix: 'Put quotes around the text.',
};

const colonWords = {
  message: 'There is a second colon on this line, so it cannot be told where the text begins.',
  fix: 'Put quotes around the text after the first colon.',
};

const noColonWords = {
  message: 'There is no colon and blank after the name of this field.',
  fix: 'Write each field on its own line as name: value.',
};

const nameWords = {
  message: 'The name of a field is missing, or is not text.',
  fix: 'Write each field on its own line as name: value.',
};

const indentWords = {
  message: 'This line is not indented like the lines around it.',
  fix: 'Start fields of one group at the same distance from the left, with spaces.',
};

const wordsByCode: Partial<Record<ErrorCode, { message: string; fix: string }>> = {
  BAD_INDENT: indentWords,
  BLOCK_AS_IMPLICIT_KEY: colonWords,
  MULTILINE_IMPLICIT_KEY: noColonWords,
  DUPLICATE_KEY: { message: 'This field stands here a second time.', fix: 'Keep one of the two and take the other out.' },
  TAB_AS_INDENT: { message: 'This line starts with a tab.', fix: 'Use spaces in place of the tab.' },
  MISSING_CHAR: {
    message: 'Something is missing here: a closing quote, a bracket, or the colon after a name.',
    fix: 'Write fields as name: value, and close each quote and bracket on the line it opens.',
  },
  MULTIPLE_DOCS: {
    message: 'A line with --- or ... stands inside the fields.',
    fix: 'Take it out. A Markdown file has one --- line above its fields and one below, and other files have none.',
  },
  TAG_RESOLVE_FAILED: { message: 'A text starts with !, which YAML reads as an instruction.', fix: 'Put quotes around the text.' },
  BAD_ALIAS: aliasWords,
  BAD_SCALAR_START: { message: 'The text starts with a sign that YAML keeps for itself.', fix: 'Put quotes around the text.' },
};

export interface ParsedYaml {
  /** Absent when the text could not be read. */
  value?: unknown;
  issues: Issue[];
  locate: Locate;
}
