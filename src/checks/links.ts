import type { Nodes, Root } from 'mdast';
import type { CouncilSource } from '../schemas/council-source.ts';
import { isTag, plainAttributes } from './mdx-tags.ts';
import { allTexts } from './rule.ts';

/** A link or an image in Markdown, with its place in the file. */
export interface FoundLink {
  file: string;
  /** The field it stands in, or '' in a body. */
  field: string;
  line: number;
  column: number;
  /** True in a record that only the preview shows. */
  draft: boolean;
  kind: 'link' | 'image';
  url: string;
}

/** Every link and image in the bodies and Markdown fields of a council, in whatever language. One in a field stands where the field does. */
export function findLinks(source: CouncilSource): FoundLink[] {
  return allTexts(source).flatMap(({ file, draft, tree, bodyLine, fieldTrees, locate }) => {
    const inBody = tree ? linksIn(tree) : [];
    return [
      ...inBody.map(({ start, ...link }) => {
        return { file, field: '', line: start.line + bodyLine - 1, column: start.column, draft, ...link };
      }),
      ...fieldTrees.flatMap(({ field, tree: inner }) =>
        linksIn(inner).map(({ kind, url }) => ({ file, field, ...locate([field]), draft, kind, url })),
      ),
    ];
  });
}

function linksIn(
  tree: Root,
): { kind: FoundLink['kind']; url: string; start: { line: number; column: number } }[] {
  const nodes = [...walk(tree)];
  const pictured = new Set(
    nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])),
  );
  return nodes.flatMap((node) => {
    if (isTag(node)) {
      const { href } = plainAttributes(node);
      return href === undefined
        ? []
        : [{ kind: 'link', url: href, start: node.position?.start ?? { line: 1, column: 1 } }];
    }
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return [];
    const isImage = node.type === 'image' || (node.type === 'definition' && pictured.has(node.identifier));
    return [
      {
        kind: isImage ? 'image' : 'link',
        url: node.url,
        start: node.position?.start ?? { line: 1, column: 1 },
      },
    ];
  });
}

/** A node and all that is in it, in the order of the text. */
export function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}
