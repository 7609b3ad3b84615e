import { markdownToHtml, type Features } from 'satteri';
import type { Language } from '../domain/languages.ts';
import { wordsIn } from '../domain/words/words.ts';
import { makeHastPlugins, type Heading } from './markdown-plugins.ts';

/** How Markdown becomes the site's HTML: the same for bodies, for fields and for MDX. */
export function markdownFeatures(language: Language): Features {
  const { footnotes, backToReference } = wordsIn(language).parts;
  return {
    frontmatter: false,
    smartPunctuation: true,
    gfm: { footnotes: { label: footnotes, backLabel: backToReference('{reference}') } },
  };
}

/** HTML from a council's Markdown in this language, with the headings of its second level. */
export async function renderMarkdown(markdown: string, language: Language): Promise<RenderedMarkdown> {
  const headings: Heading[] = [];
  const { html } = await markdownToHtml(markdown, {
    features: markdownFeatures(language),
    hastPlugins: makeHastPlugins(headings),
  });
  return { html, headings };
}

/** HTML from a Markdown field. Its headings get no ids, as two fields of one page would give the same ones. */
export async function renderField(markdown: string, language: Language): Promise<string> {
  const { html } = await renderMarkdown(markdown, language);
  return html.replace(/<(h[1-6]) id="[^"]*">/g, '<$1>');
}

export interface RenderedMarkdown {
  html: string;
  headings: Heading[];
}
