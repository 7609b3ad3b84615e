import type { Nodes } from 'mdast';

/** A tag of an .mdx text, as the parser gives it. A name is null for `<>`; a value is null where only a name is written. */
export interface MdxTag {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: (
    | { type: 'mdxJsxAttribute'; name: string; value: unknown }
    | { type: 'mdxJsxExpressionAttribute'; value: string }
  )[];
  children: Nodes[];
  position?: Nodes['position'];
}

export function isTag(node: unknown): node is MdxTag {
  const { type } = node as { type: string };
  return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}

/** The attributes of a tag that are written as name="text". */
export function plainAttributes({ attributes }: MdxTag): Record<string, string> {
  const pairs = attributes.flatMap((attribute): [string, string][] => {
    return attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value]]
      : [];
  });
  return Object.fromEntries(pairs);
}
