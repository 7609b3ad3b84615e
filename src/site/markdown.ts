import { markdownToHtml } from 'satteri';
import { makeHastPlugins, type Heading } from './markdown-plugins.ts';

/** How Markdown becomes the site's HTML: the same for bodies, for fields and for MDX. */
export const markdownFeatures = { frontmatter: false, smartPunctuation: true } as const;

/** HTML from a council's Markdown, with the headings of its second level. */
export async function renderMarkdown(markdown: string): Promise<RenderedMarkdown> {
  const headings: Heading[] = [];
  const { html } = await markdownToHtml(markdown, {
    features: markdownFeatures,
    hastPlugins: makeHastPlugins(headings),
  });
  return { html, headings };
}

/** HTML from a Markdown field. Its headings get no ids, as two fields of one page would give the same ones. */
export async function renderField(markdown: string): Promise<string> {
  const { html } = await renderMarkdown(markdown);
  return html.replace(/<(h[1-6]) id="[^"]*">/g, '<$1>');
}

export interface RenderedMarkdown {
  html: string;
  headings: Heading[];
}
