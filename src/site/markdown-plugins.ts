import Slugger, { slug } from 'github-slugger';
import { defineHastPlugin, type HastPluginDefinition, type HastVisitorContext } from 'satteri';
import type { Element } from 'hast';
import { addressIn } from '../domain/paths.ts';
import { settings } from './environment.ts';
import { imageSize } from './image-size.ts';
import { safeHtml } from './safe-html.ts';

/** A heading of the second level, for the contents of the page. */
export interface Heading {
  id: string;
  text: string;
}

/** Fresh plugins for one text; the headings they find at the second level go into `headings`. */
export function makeHastPlugins(headings: Heading[] = []): HastPluginDefinition[] {
  return [rawHtmlAsText, headingIds(headings), links, pictures, makeTables(), safeHtml];
}

/** Raw HTML, which the check refuses, is printed as the text it is; a waiver of the check is not printed. */
const rawHtmlAsText = defineHastPlugin({
  name: 'raw-html-as-text',
  raw(node, context) {
    if (/^<!--\s*check-ok\b[^<>]*-->\s*$/.test(node.value)) context.removeNode(node);
    else context.replaceNode(node, { type: 'text', value: node.value });
  },
});

/** Ids that the pages give to their own sections; a heading of the same name gets a number. */
const takenIds = [
  'main',
  'contents',
  'facts',
  'sources',
  'related',
  'how-to-apply',
  'rounds',
  'awards',
  'values',
  'contact',
  'conditions',
].concat(
  [
    'figures',
    'members',
    'projects',
    'outcomes',
    'measures',
    'grants',
    'programmes',
    'partnerships',
    'strategy',
    'thresholds',
    'activities',
  ],
  [
    'who-can-apply',
    'who-cannot-apply',
    'pays-for',
    'does-not-pay-for',
    'how-to-use',
    'how-to-get-involved',
    'what-you-can-do',
    'not-open',
    'then',
    'changes',
    'scope',
    'compliance',
    'feedback',
    'prepared',
    'kept',
    'responsible',
    'strand',
  ],
  ['known-problems', 'report', 'enforcement', 'tested', 'council', 'about-site', 'search-header'],
);

function headingIds(headings: Heading[]): HastPluginDefinition {
  const slugger = new Slugger();
  for (const id of takenIds) slugger.slug(id);
  return defineHastPlugin({
    name: 'heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const text = context.textContent(node);
        const id = slugger.slug(slug(text) || 'section');
        context.setProperty(node, 'id', id);
        if (node.tagName === 'h2') headings.push({ id, text });
      },
    },
  });
}

/** Links are put under the path the site lives at. */
const links = defineHastPlugin({
  name: 'links',
  element: {
    filter: ['a'],
    visit(node, context) {
      const { href } = node.properties;
      if (typeof href === 'string') context.setProperty(node, 'href', addressIn(settings, href));
    },
  },
});

/** Pictures too. Each says its size, so that the words under it do not move when it comes. */
const pictures = defineHastPlugin({
  name: 'pictures',
  element: {
    filter: ['img'],
    async visit(node, context) {
      const { src } = node.properties;
      if (typeof src !== 'string') return;
      const path = src.replace(/^(\.\.)?\/(?=images\/)/, '/');
      const { width, height } = (await imageSize(path)) ?? {};
      const changes = {
        src: addressIn(settings, path),
        loading: 'lazy',
        decoding: 'async',
        width,
        height,
      };
      for (const [name, value] of Object.entries(changes)) context.setProperty(node, name, value);
    },
  },
});

/**
 * A table has the heading above it for its caption, for those who go from table to table; the rest see the heading. On a
 * narrow screen each row stands alone, so each cell carries its heading. Sätteri aligns cells by an inline style, which a
 * strict content security policy blocks; a class does it here.
 */
function makeTables(): HastPluginDefinition {
  let above = '';
  return defineHastPlugin({
    name: 'tables',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table'],
      visit(table, context) {
        if (table.tagName !== 'table') {
          above = context.textContent(table);
          return;
        }
        const words =
          above ||
          find(table, 'th')
            .map((heading) => context.textContent(heading))
            .join(', ');
        context.setProperty(table, 'class', 'stack');
        context.prependChild(table, {
          type: 'element',
          tagName: 'caption',
          properties: { class: 'hidden' },
          children: [{ type: 'text', value: words }],
        });
        const [head, ...rows] = find(table, 'tr');
        const headings = head ? find(head, 'th') : [];
        for (const heading of headings) {
          context.setProperty(heading, 'scope', 'col');
          alignByClass(heading, context);
        }
        for (const row of rows) {
          for (const [index, cell] of find(row, 'td').entries()) {
            const heading = headings[index];
            if (heading) context.setProperty(cell, 'data-heading', context.textContent(heading));
            alignByClass(cell, context);
          }
        }
      },
    },
  });
}

function alignByClass(node: Readonly<Element>, context: HastVisitorContext): void {
  const { style } = node.properties;
  if (typeof style !== 'string') return;
  context.setProperty(node, 'style', null);
  const side = /text-align:\s*(right|center)/.exec(style)?.[1];
  if (side) context.setProperty(node, 'class', `align-${side}`);
}

/** The elements of a name inside another, at any depth, in order. */
function find(node: Readonly<Element>, tagName: string): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === tagName ? [child] : find(child, tagName),
  );
}
