import { getEntry, render } from 'astro:content';
import type { ContentRecord } from '../schemas/council-content.ts';
import type { Heading } from './markdown-plugins.ts';
import { settings } from './environment.ts';
import { renderMarkdown } from './markdown.ts';

/**
 * The body of a record: HTML from Markdown, or for `.mdx` the component that Astro made of the file. `headings` are those
 * of the second level, for the contents of the page.
 */
export async function renderBody(record: ContentRecord): Promise<RenderedBody> {
  const entry = await getEntry(record.collection, record.id);
  if (!entry?.filePath?.endsWith('.mdx'))
    return renderMarkdown(record.body, record.language ?? settings.language);
  const { Content, headings } = await render(entry);
  const second = headings.filter(({ depth }) => depth === 2);
  return { Content, headings: second.map(({ slug, text }) => ({ id: slug, text })) };
}

export interface RenderedBody {
  html?: string;
  Content?: Awaited<ReturnType<typeof render>>['Content'];
  headings: Heading[];
}
