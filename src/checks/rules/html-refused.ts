import type { Nodes } from 'mdast';
import { isTag } from '../mdx-tags.ts';
import { walk } from '../links.ts';
import type { Rule } from '../rule.ts';
import { atNode, treesOf } from '../trees.ts';
import { waiverComment } from '../waiver-comment.ts';

export const htmlRefused: Rule = {
  id: 'html-refused',
  why: 'Text is plain Markdown. HTML could break the page, or do in the reader’s browser what nobody has looked at.',
  severity: 'error',
  check: (source) =>
    treesOf(source).flatMap((placed) =>
      [...walk(placed.tree)].flatMap((node) => {
        const html = htmlOf(node);
        return html === undefined ? [] : [atNode(placed, node, words(html))];
      }),
    ),
  ok: [
    {
      records: [
        { in: 'themes', body: 'Five < six & *seven*, `<script>` and {braces}. R&D {sic}, a <b, 2<3, C:\\x.' },
      ],
    },
    {
      records: [
        {
          in: 'themes',
          body: 'Q&A at 5:30pm with <me@example.gov.uk>.\n\n```html\n<script>alert(1)</script>\n```',
        },
      ],
    },
    { records: [{ in: 'themes', body: '\\<b> and &lt;b&gt; are words.' }] },
  ],
  notOk: [
    { records: [{ in: 'themes', body: 'One <b>two</b>.' }], says: 'HTML has no place in the text: <b>' },
    {
      records: [{ in: 'themes', body: '<script>alert(1)</script>' }],
      says: 'HTML has no place in the text: <script>alert(1)</script>',
    },
    {
      records: [{ in: 'themes', body: '<!-- later -->' }],
      says: 'HTML has no place in the text: <!-- later -->',
    },
    {
      records: [{ in: 'grants', fields: { howToApply: 'Ask <br> us.' } }],
      says: 'howToApply: HTML has no place in the text: <br>',
    },
    {
      records: [{ in: 'pages', ending: 'mdx', id: 'a', body: '<div onclick="alert(1)">Two</div>' }],
      says: 'HTML has no place in the text: <div>',
    },
    {
      records: [{ in: 'pages', ending: 'mdx', id: 'a', body: 'One <>two</>.' }],
      says: 'HTML has no place in the text: <>',
    },
  ].map(({ says, ...example }) => ({ ...example, says: `${says}.` })) as Rule['notOk'],
};

function htmlOf(node: Nodes): string | undefined {
  if (node.type === 'html') return waiverComment.test(node.value.trim()) ? undefined : node.value;
  return isTag(node) && !/^[A-Z]/.test(node.name ?? '') ? `<${node.name ?? ''}>` : undefined;
}

function words(html: string) {
  const shown = html.trim().replace(/\s+/g, ' ');
  return {
    says: `HTML has no place in the text: ${shown.length > 60 ? `${shown.slice(0, 60)} …` : shown}.`,
    fix: 'Write it in plain Markdown, in backticks where you only talk about it, and \\< where you mean the sign itself.',
  };
}
