import Slugger from 'github-slugger';
import { defineHastPlugin, markdownToHtml, type HastPluginDefinition } from 'satteri';
import { withBase } from '../domain/paths.ts';
import { settings } from './environment.ts';

/** How Markdown becomes the site's HTML: the same for bodies, for fields and for MDX. */
export const markdownFeatures = { frontmatter: false, smartPunctuation: true } as const;

/** Ids that the pages give to their own sections; a heading of the same name gets a number. */
const takenIds = ['main', 'search', 'contents', 'facts', 'sources', 'related', 'how-to-apply', 'rounds', 'awards', 'values', 'contact'];

/**
 * HTML from a council's Markdown, with the headings of its second level. Raw HTML, which the check refuses, is printed as
 * the text it is.
 */
export async function renderMarkdown(markdown: string): Promise<RenderedMarkdown> {
  const headings: Heading[] = [];
  const { html } = await markdownToHtml(markdown, { features: markdownFeatures, hastPlugins: makeHastPlugins(headings) });
  return { html, headings };
}

export interface RenderedMarkdown {
  html: string;
  headings: Heading[];
}

export interface Heading {
  id: string;
  text: string;
}

/** Fresh plugins for one text; what they find at the second level goes into `headings`. */
export function makeHastPlugins(headings: Heading[] = []): HastPluginDefinition[] {
  const slugger = new Slugger();
  for (const id of takenIds) slugger.slug(id);
  return [
    defineHastPlugin({
      name: 'raw-html-as-text',
      raw(node, context) {
        context.replaceNode(node, { type: 'text', value: node.value });
      },
    }),
    defineHastPlugin({
      name: 'site-elements',
      element: {
        filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'img', 'th', 'td', 'table'],
        visit(node, context) {
          const { properties } = node;
          if (/^h\d$/.test(node.tagName)) {
            const text = context.textContent(node);
            const id = slugger.slug(text) || slugger.slug('section');
            context.setProperty(node, 'id', id);
            if (node.tagName === 'h2') headings.push({ id, text });
          }
          if (node.tagName === 'a' && typeof properties.href === 'string') {
            context.setProperty(node, 'href', withBase(properties.href, settings.base));
          }
          if (node.tagName === 'img' && typeof properties.src === 'string') {
            const path = properties.src.replace(/^(\.\.)?\/(?=images\/)/, '/');
            context.setProperty(node, 'src', withBase(path, settings.base));
            context.setProperty(node, 'loading', 'lazy');
            context.setProperty(node, 'decoding', 'async');
          }
          alignByClass(node, context);
        },
      },
    }),
  ];
}

/** Sätteri aligns table cells by an inline style, which a strict content security policy blocks. */
function alignByClass(node: Element, context: HastContext): void {
  const { style } = node.properties;
  if (typeof style !== 'string') return;
  context.setProperty(node, 'style', null);
  const side = /text-align:\s*(right|center)/.exec(style)?.[1];
  if (side) context.setProperty(node, 'class', `align-${side}`);
}

type ElementVisitor = Extract<NonNullable<HastPluginDefinition['element']>, { visit: unknown }>['visit'];
type Element = Parameters<ElementVisitor>[0];
type HastContext = Parameters<ElementVisitor>[1];
