import type { Nodes, Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Issue } from '../domain/issue.ts';

/** How deep quotes and lists may lie in each other. Nobody can read more, and far more overflows what renders it. */
const deepest = 40;

/**
 * The Markdown tree of a body, read by the same engine that renders it, so that what is checked is what is published.
 * `.mdx` has a syntax of its own to get wrong; the issue then names the place. Positions count from the body's first line.
 */
export function parseBody(body: string, file: string, bodyLine: number): Root | Issue {
  if (!file.endsWith('.mdx')) return parseMarkdown(body, file, bodyLine);
  try {
    return refuseDeep(mdxToMdast(body, { features: { frontmatter: false } }) as Root, file, bodyLine);
  } catch (cause) {
    const place = cause instanceof Error ? /^(\d+):(\d+)/.exec(cause.message) : null;
    if (!place) throw cause;
    return problem(file, 'mdx-syntax', Number(place[1]) + bodyLine - 1, Number(place[2]), {
      message: 'A < or { here opens something that is never closed.',
      fix: 'Write \\< or \\{ where you mean the sign itself, or rename the file to end in .md.',
    });
  }
}

/** The tree of plain Markdown, or the issue that says that it lies too deep. */
export function parseMarkdown(text: string, file: string, firstLine: number): Root | Issue {
  return refuseDeep(markdownToMdast(text, { features: { frontmatter: false } }) as Root, file, firstLine);
}

function refuseDeep(tree: Root, file: string, firstLine: number): Root | Issue {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const start = level[0]?.position?.start;
    if (depth > deepest && start) return problem(file, 'body-depth', start.line + firstLine - 1, start.column, depthWords);
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return tree;
}

const depthWords = {
  message: `More than ${deepest} quotes, lists or marks lie in each other here.`,
  fix: 'Write it as plain paragraphs and lists.',
};

function problem(file: string, rule: string, line: number, column: number, words: { message: string; fix: string }): Issue {
  return { file, line, column, severity: 'error', rule, field: '', ...words };
}
