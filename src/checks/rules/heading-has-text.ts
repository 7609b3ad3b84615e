import type { Nodes } from 'mdast';
import type { Finding, Rule } from '../rule.ts';
import { treesOf, unfinishedAt, wordsOf, type PlacedTree } from '../trees.ts';

export const headingHasText: Rule = {
  id: 'heading-has-text',
  why: 'A heading with nothing under it promises what is not there. Pages have gone out like that.',
  severity: 'error',
  check: (source) => treesOf(source).flatMap((placed) => check(placed, placed.tree)),
  ok: [
    { records: [{ in: 'themes', body: '## One\n\n### Two\n\nText.\n\n## Three\n\n- A list' }] },
    { records: [{ in: 'themes', body: '> ## One\n>\n> Text.' }] },
  ],
  notOk: [
    {
      records: [{ in: 'themes', body: '## One\n\n## Two\n\nText.' }],
      says: 'Nothing stands under the heading "One".',
    },
    { records: [{ in: 'themes', body: 'Text.\n\n## One' }], says: 'Nothing stands under the heading "One".' },
    {
      records: [{ in: 'themes', body: '## One\n\n### Two\n\n## Three\n\nText.' }],
      says: 'Nothing stands under the heading "Two".',
    },
    { records: [{ in: 'themes', body: '##\n\nText.' }], says: 'The heading has no words.' },
    {
      records: [{ in: 'pages', fields: { status: 'draft' }, body: '## Later' }],
      says: 'Nothing stands under the heading "Later".',
    },
    {
      records: [{ in: 'grants', fields: { howToApply: 'Ask us.\n\n### By post' } }],
      says: 'howToApply: Nothing stands under the heading "By post".',
    },
  ],
};

function check(placed: PlacedTree, node: Nodes): Finding[] {
  if (!('children' in node)) return [];
  const shown = node.children.filter(({ type }) => type !== 'definition' && type !== 'html');
  return shown.flatMap((child, index): Finding[] => {
    if (child.type !== 'heading') return check(placed, child);
    const text = wordsOf(child);
    if (text === '')
      return [
        unfinishedAt(placed, child, {
          says: 'The heading has no words.',
          fix: 'Write the heading, or take the line out.',
        }),
      ];
    const next = shown[index + 1];
    if (next && (next.type !== 'heading' || next.depth > child.depth)) return [];
    const says = `Nothing stands under the heading "${text}".`;
    return [unfinishedAt(placed, child, { says, fix: 'Write what belongs there, or take the heading out.' })];
  });
}
