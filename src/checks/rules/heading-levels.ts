import { walk } from '../links.ts';
import type { Finding, Rule } from '../rule.ts';
import { atNode, treesOf } from '../trees.ts';

export const headingLevels: Rule = {
  id: 'heading-levels',
  why: 'Screen readers read the headings out as the contents of the page. The title is the first level, so text begins with ## and goes down one level at a time.',
  severity: 'error',
  check: (source) =>
    treesOf(source).flatMap((placed) => {
      // A field of Markdown stands under a heading of the second level, which its page gives it.
      const top = placed.field ? 3 : 2;
      let above = top - 1;
      return [...walk(placed.tree)].flatMap((node): Finding[] => {
        if (node.type !== 'heading') return [];
        const deepest = above + 1;
        above = Math.max(node.depth, top);
        const now = '#'.repeat(node.depth);
        if (node.depth < top) {
          const says =
            node.depth === 1
              ? 'The heading is of the level of the title, #.'
              : `The heading is of the level of the field itself, ${now}.`;
          return [atNode(placed, node, { says, fix: `Write ${'#'.repeat(top)} before it.` })];
        }
        if (node.depth <= deepest) return [];
        const says = `The heading is written with ${now}, which leaves out a level.`;
        return [atNode(placed, node, { says, fix: `Write ${'#'.repeat(deepest)} before it.` })];
      });
    }),
  ok: [
    { records: [{ in: 'themes', body: '## One\n\nText.\n\n### Two\n\nText.\n\n## Three\n\nText.' }] },
    { records: [{ in: 'grants', fields: { howToApply: '### By post\n\nWrite to us.' } }] },
  ],
  notOk: [
    {
      records: [{ in: 'themes', body: '# One\n\nText.' }],
      says: 'The heading is of the level of the title, #.',
    },
    {
      records: [{ in: 'themes', body: '### One\n\nText.' }],
      says: 'The heading is written with ###, which leaves out a level.',
    },
    {
      records: [{ in: 'themes', body: '## One\n\nText.\n\n#### Two\n\nText.' }],
      says: 'The heading is written with ####, which leaves out a level.',
    },
    {
      records: [{ in: 'grants', fields: { howToApply: '## By post\n\nWrite to us.' } }],
      says: 'howToApply: The heading is of the level of the field itself, ##.',
    },
  ],
};
