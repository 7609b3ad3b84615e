import type { Nodes } from 'mdast';
import { walk } from '../links.ts';
import type { Finding, Rule } from '../rule.ts';

/** What is not plain Markdown, by the type of its node. */
const refused: Partial<Record<string, string>> = {
  html: 'HTML',
  mdxjsEsm: 'An import or export',
  mdxFlowExpression: 'An {expression}',
  mdxTextExpression: 'An {expression}',
  mdxJsxFlowElement: 'A <Component>',
  mdxJsxTextElement: 'A <Component>',
};

export const bodyPlain: Rule = {
  id: 'body-plain',
  why: 'Text is plain Markdown. HTML and code could break the page, or do in the reader’s browser what nobody has looked at.',
  severity: 'error',
  check: (source) =>
    source.records.flatMap(({ file, tree, bodyLine, fieldTrees, locate }) => [
      ...(tree ? refusedIn(tree) : []).map(({ name, start }): Finding => {
        return { file, line: start.line + bodyLine - 1, column: start.column, field: '', ...words(name) };
      }),
      ...fieldTrees.flatMap(({ field, tree: inner }) =>
        refusedIn(inner).map(({ name }): Finding => ({ file, ...locate([field]), field, ...words(name) })),
      ),
    ]),
  ok: [{ records: [{ in: 'themes', body: 'Five < six & *seven*, `<b>` and {braces}.' }] }],
  notOk: [
    { records: [{ in: 'themes', body: 'One <b>two</b>.' }], says: 'HTML has no place in the text.' },
    { records: [{ in: 'themes', body: '<script>alert(1)</script>' }], says: 'HTML has no place in the text.' },
    { records: [{ in: 'grants', fields: { howToApply: 'Ask <br> us.' } }], says: 'HTML has no place in the text.' },
    { records: [{ in: 'pages', ending: 'mdx', id: 'a', body: 'import x from "y"' }], says: 'An import or export has no place in the text.' },
    { records: [{ in: 'pages', ending: 'mdx', id: 'a', body: 'One {1 + 1}.' }], says: 'An {expression} has no place in the text.' },
    { records: [{ in: 'pages', ending: 'mdx', id: 'a', body: '<Card />' }], says: 'A <Component> has no place in the text.' },
  ],
};

function refusedIn(tree: Nodes): { name: string; start: { line: number; column: number } }[] {
  return [...walk(tree)].flatMap((node) => {
    const name = refused[node.type];
    return name ? [{ name, start: node.position?.start ?? { line: 1, column: 1 } }] : [];
  });
}

function words(name: string) {
  return { message: `${name} has no place in the text.`, fix: 'Write it in plain Markdown, and \\< or \\{ where you mean the sign itself.' };
}
