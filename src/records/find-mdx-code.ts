import type { Nodes, Root } from 'mdast';
import type { Issue } from '../domain/issue.ts';

/**
 * What an .mdx body would run: each `{`, and each line that imports or exports. It is found in the raw text, with the plain
 * Markdown tree of the same text to say what is only quoted as code, before any MDX parser sees it: that parser crashes the
 * whole program on brackets that lie deep in each other.
 */
export function findMdxCode(body: string, plain: Root, file: string, bodyLine: number): Issue[] {
  const quoted = rangesOf(plain, (node) => node.type === 'inlineCode' || isFenced(node, body));
  const prose = rangesOf(plain, (node) => node.type === 'paragraph').filter(
    ({ from, to }) => !body.slice(from, to).includes('<'),
  );
  const found: Found[] = [];
  for (const match of body.matchAll(/(?<![^\n])(?:import|export)(?=[\s{*"'(]|$)/g)) {
    if (!isIn(quoted, match.index) && !isIn(prose, match.index))
      found.push({ offset: match.index, ...moduleWords });
  }
  for (let offset = body.indexOf('{'); offset !== -1; offset = body.indexOf('{', offset + 1)) {
    if (!isEscaped(body, offset) && !isIn(quoted, offset)) found.push({ offset, ...expressionWords });
  }
  return found.slice(0, mostTold).map(({ offset, rule, message, fix }) => {
    const before = body.slice(0, offset).split('\n');
    const place = { line: before.length + bodyLine - 1, column: (before.at(-1) ?? '').length + 1 };
    return { file, ...place, severity: 'error', rule, field: '', message, fix };
  });
}

/** More than these of one file tell nobody anything new. */
const mostTold = 50;

interface Range {
  from: number;
  to: number;
}

interface Found {
  offset: number;
  rule: string;
  message: string;
  fix: string;
}

const moduleWords = {
  rule: 'mdx-code',
  message: 'A line that starts with import or export is code, and code has no place in the text.',
  fix: 'Take it out: the components are there without it. Where you mean the word itself, start the line with another.',
};

const expressionWords = {
  rule: 'mdx-code',
  message: 'A { here starts an {expression}, which is code, and code has no place in the text.',
  fix: 'Write \\{ where you mean the sign itself, and attributes of components as name="text".',
};

function rangesOf(tree: Nodes, isWanted: (node: Nodes) => boolean): Range[] {
  if (isWanted(tree)) return [{ from: tree.position?.start.offset ?? 0, to: tree.position?.end.offset ?? 0 }];
  return 'children' in tree ? tree.children.flatMap((child) => rangesOf(child, isWanted)) : [];
}

/** Whether an offset lies inside one of some ranges, which are in order and apart. */
function isIn(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.from ?? Infinity) < offset;
}

/** True after an odd number of backslashes. */
function isEscaped(text: string, offset: number): boolean {
  let start = offset;
  while (text[start - 1] === '\\') start -= 1;
  return (offset - start) % 2 === 1;
}

/** Code between fences. Code that is only set in is no code in MDX. */
function isFenced(node: Nodes, body: string): boolean {
  return node.type === 'code' && /^(```|~~~)/.test(body.slice(node.position?.start.offset ?? 0));
}
