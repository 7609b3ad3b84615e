import type { Image, ImageReference } from 'mdast';
import { walk } from '../links.ts';
import type { Finding, Rule } from '../rule.ts';
import { atNode, treesOf, unfinishedAt, wordsOf, type PlacedTree } from '../trees.ts';

export const altText: Rule = {
  id: 'alt-text',
  why: 'People who cannot see a picture hear its alt text, and nothing else. It says what the picture shows.',
  severity: 'error',
  check: (source) =>
    treesOf(source).flatMap((placed) =>
      [...walk(placed.tree)].flatMap((node) =>
        node.type === 'image' || node.type === 'imageReference' ? check(placed, node) : [],
      ),
    ),
  ok: [
    { records: [{ in: 'themes', body: '![Children plant an oak in Mill Park](../images/tree.png)' }] },
    {
      records: [
        {
          in: 'themes',
          body: '![Children plant an oak][tree]\n\n*Mill Park, 2025.*\n\n[tree]: ../images/tree.png',
        },
      ],
    },
  ],
  notOk: [
    { records: [{ in: 'themes', body: '![](../images/tree.png)' }], says: 'The picture has no alt text.' },
    {
      records: [{ in: 'pages', fields: { status: 'draft' }, body: '![](../images/tree.png)' }],
      says: 'The picture has no alt text.',
    },
    {
      records: [{ in: 'themes', body: '![tree.png](../images/tree.png)' }],
      says: 'The alt text is the name of a file: "tree.png".',
    },
    {
      records: [{ in: 'themes', body: '![IMG_2041](../images/tree.png)' }],
      says: 'The alt text is the name of a file: "IMG_2041".',
    },
    {
      records: [{ in: 'themes', body: '![Image of a tree](../images/tree.png)' }],
      says: 'The alt text begins with "Image of", which is said already.',
    },
    {
      records: [
        { in: 'themes', body: '![An oak in Mill Park](../images/tree.png)\n\n*An oak in Mill Park*' },
      ],
      says: 'The alt text and the caption are the same: "An oak in Mill Park".',
    },
    {
      records: [{ in: 'themes', body: '![An oak](../images/tree.png "An oak")' }],
      says: 'The alt text and the caption are the same: "An oak".',
    },
  ],
};

const fileName =
  /^(?:\S+\.(?:png|jpe?g|svg|gif|webp|avif|tiff?|heic)|(?:img|dsc|dscn|pxl|screenshot|scan)[-_ ]?\d[\w-]*)$/i;
const said = /^(?:an? )?(?:image|picture|photo|photograph|graphic|screenshot|pic) (?:of|showing)\b/i;

function check(placed: PlacedTree, node: Image | ImageReference): Finding[] {
  const alt = (node.alt ?? '').trim();
  if (alt === '')
    return [
      unfinishedAt(placed, node, {
        says: 'The picture has no alt text.',
        fix: 'Write what it shows between the square brackets.',
      }),
    ];
  const warn = (says: string, fix: string): Finding[] => [
    { ...atNode(placed, node, { says, fix }), severity: 'warning' },
  ];
  if (fileName.test(alt))
    return [
      atNode(placed, node, {
        says: `The alt text is the name of a file: "${alt}".`,
        fix: 'Write what the picture shows.',
      }),
    ];
  const start = said.exec(alt)?.[0];
  if (start)
    return warn(`The alt text begins with "${start}", which is said already.`, 'Write only what it shows.');
  const captions = [node.type === 'image' ? (node.title ?? '') : '', captionBelow(placed, node)];
  if (!captions.some((caption) => caption.toLowerCase() === alt.toLowerCase())) return [];
  return warn(
    `The alt text and the caption are the same: "${alt}".`,
    'Write in the alt text what the picture shows, and in the caption what it is.',
  );
}

/** What stands in italics by itself right under a picture that stands by itself. */
function captionBelow({ tree }: PlacedTree, node: Image | ImageReference): string {
  const index = tree.children.findIndex(
    (child) => child.type === 'paragraph' && child.children.length === 1 && child.children[0] === node,
  );
  const below = index < 0 ? undefined : tree.children[index + 1];
  return below?.type === 'paragraph' && below.children.length === 1 && below.children[0]?.type === 'emphasis'
    ? wordsOf(below)
    : '';
}
