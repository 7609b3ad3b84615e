import { markdownToHtml } from 'satteri';
import { makeHastPlugins, type Heading } from './markdown-plugins.ts';

/** How Markdown becomes the site's HTML: the same for bodies, for fields and for MDX. */
export const markdownFeatures = { frontmatter: false, smartPunctuation: true } as const;

/** HTML from a council's Markdown, with the headings of its second level. */
export async function renderMarkdown(markdown: string): Promise<RenderedMarkdown> {
  const headings: Heading[] = [];
  const { html } = await markdownToHtml(markdown, { features: markdownFeatures, hastPlugins: makeHastPlugins(headings) });
  return { html, headings };
}

export interface RenderedMarkdown {
  html: string;
  headings: Heading[];
}
