import type { Nodes, Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Issue } from '../domain/issue.ts';
import { findMdxCode } from './find-mdx-code.ts';
import { depthWords, findLimitFaults } from './markdown-limits.ts';

/** How deep quotes and lists may lie in each other. Nobody can read more, and far more overflows what renders it. */
const deepest = 40;

/**
 * The Markdown tree of a body, read by the same engine that renders it, so that what is checked is what is published; or
 * every reason why it is not read. `.mdx` has a syntax of its own to get wrong; the issue then names the place. Positions
 * count from the body's first line.
 */
export function parseBody(body: string, file: string, bodyLine: number): Root | Issue[] {
  const plain = parseMarkdown(body, file, bodyLine);
  if (!file.endsWith('.mdx') || Array.isArray(plain)) return plain;
  const code = findMdxCode(body, plain, file, bodyLine);
  if (code.length > 0) return code;
  try {
    return refuseDeep(mdxToMdast(body, options) as Root, file, bodyLine);
  } catch (cause) {
    const fault = cause instanceof Error ? /^(\d+):(\d+): (.*)/s.exec(cause.message) : null;
    if (!fault) throw cause;
    return [
      problem(
        file,
        'mdx-syntax',
        Number(fault[1]) + bodyLine - 1,
        Number(fault[2]),
        mdxWords(fault[3] ?? ''),
      ),
    ];
  }
}

/** The tree of plain Markdown, or the issues that say that there is too much of it. */
export function parseMarkdown(text: string, file: string, firstLine: number): Root | Issue[] {
  const faults = findLimitFaults(text, file, firstLine);
  return faults.length > 0 ? faults : refuseDeep(markdownToMdast(text, options) as Root, file, firstLine);
}

const options = { features: { frontmatter: false } };

function refuseDeep(tree: Root, file: string, firstLine: number): Root | Issue[] {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const start = level[0]?.position?.start;
    if (depth > deepest && start)
      return [problem(file, 'body-depth', start.line + firstLine - 1, start.column, depthWords(deepest))];
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return tree;
}

/** What the parser says of a tag, in the words of an officer. */
function mdxWords(said: string): { message: string; fix: string } {
  const unclosed = /^Expected a closing tag for `<([\w.:]*)>`/.exec(said)?.[1];
  if (unclosed)
    return {
      message: `<${unclosed}> is opened here and never closed.`,
      fix: `Write </${unclosed}> after its text, or <${unclosed} /> where it has none.`,
    };
  const crossed =
    /^Unexpected closing tag `<\/([\w.:]*)>`, expected corresponding closing tag for `<([\w.:]*)>`/.exec(
      said,
    );
  if (crossed)
    return {
      message: `</${crossed[1]}> stands here while <${crossed[2]}> is still open.`,
      fix: `Write </${crossed[2]}> first.`,
    };
  const unopened = /^Unexpected closing tag `<\/([\w.:]*)>`/.exec(said)?.[1];
  if (unopened)
    return {
      message: `</${unopened}> closes what was never opened.`,
      fix: 'Take it out, or write the opening tag before it.',
    };
  if (said.startsWith('Unexpected character `!`')) {
    return {
      message: 'A comment cannot stand in an .mdx file.',
      fix: 'Take it out. To leave a rule out, write it under checkOk in the fields.',
    };
  }
  return {
    message: 'A < here opens a tag that cannot be read.',
    fix: 'Write \\< where you mean the sign itself, [text](address) for a link, and attributes of components as name="text".',
  };
}

function problem(
  file: string,
  rule: string,
  line: number,
  column: number,
  words: { message: string; fix: string },
): Issue {
  return { file, line, column, severity: 'error', rule, field: '', ...words };
}
