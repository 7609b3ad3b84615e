import { defineHastPlugin, type HastVisitorContext } from 'satteri';
import type { Element } from 'hast';
import { findLinkFault } from '../domain/urls.ts';
import { contentComponents, isContentComponent } from '../schemas/content-components.ts';

/**
 * The second wall behind the check: whatever text got here, only what Markdown itself makes leaves. Anything else is
 * shown as its words; a link that is not safe loses its address; code and unknown components of .mdx are left out. It runs
 * after every other plugin.
 */
export const safeHtml = defineHastPlugin({
  name: 'safe-html',
  element: {
    filter: [],
    visit(node, context) {
      const allowed = Object.hasOwn(elements, node.tagName) ? elements[node.tagName] : undefined;
      if (!allowed || !isSafePicture(node)) return { type: 'text', value: wordsOf(node, context) };
      for (const [name, value] of Object.entries(node.properties)) {
        if (value === null || value === undefined || isSafe(name, value, allowed)) continue;
        context.setProperty(node, name, null);
      }
      return undefined;
    },
  },
  mdxJsxFlowElement: { filter: [], visit: keepComponent },
  mdxJsxTextElement: { filter: [], visit: keepComponent },
  mdxFlowExpression: (node, context) => context.removeNode(node),
  mdxTextExpression: (node, context) => context.removeNode(node),
  mdxjsEsm: (node, context) => context.removeNode(node),
  comment: (node, context) => context.removeNode(node),
});

/** The elements that Markdown makes, each with the attributes it may have beside `id` and `class`. */
const elements: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'blockquote', 'pre', 'code'].map((name) => [name, []]),
  ),
  ...Object.fromEntries(
    ['em', 'strong', 'del', 'br', 'hr', 'table', 'caption', 'thead', 'tbody', 'tr', 'sup', 'li'].map(
      (name) => [name, []],
    ),
  ),
  a: ['href', 'title', 'aria-label', 'aria-describedby', 'data-footnote-ref', 'data-footnote-backref'],
  img: ['src', 'alt', 'title', 'loading', 'decoding', 'width', 'height'],
  ol: ['start'],
  th: ['scope'],
  td: ['data-heading'],
  input: ['type', 'checked', 'disabled'],
  section: ['data-footnotes'],
};

function isSafe(name: string, value: unknown, allowed: readonly string[]): boolean {
  if (name === 'id' || name === 'class' || name === 'className') return true;
  // A property may come as `ariaDescribedBy` for `aria-describedby`.
  if (!allowed.some((attribute) => attribute.replaceAll('-', '') === name.replaceAll('-', '').toLowerCase()))
    return false;
  return name !== 'href' || (typeof value === 'string' && findLinkFault(value) === undefined);
}

/** Pictures come from the site itself. */
function isSafePicture({ tagName, properties }: Readonly<Element>): boolean {
  return tagName !== 'img' || (typeof properties.src === 'string' && /^\/(?![/\\])/.test(properties.src));
}

function wordsOf(node: Readonly<Element>, context: HastVisitorContext): string {
  return typeof node.properties.alt === 'string' ? node.properties.alt : context.textContent(node);
}

function keepComponent(node: Readonly<ComponentNode>, context: HastVisitorContext): undefined {
  const name = node.name ?? '';
  const known = isContentComponent(name) ? Object.keys(contentComponents[name].attributes.shape) : undefined;
  const isPlain = node.attributes.every(({ type, ...attribute }) => {
    return (
      type === 'mdxJsxAttribute' &&
      typeof attribute.value === 'string' &&
      known?.includes(attribute.name ?? '')
    );
  });
  if (!known || !isPlain) context.removeNode(node as Parameters<HastVisitorContext['removeNode']>[0]);
}

interface ComponentNode {
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
}
