import { beforeAll, expect, it, vi } from 'vitest';
import type { Language } from '../../../src/domain/languages.ts';
import type { RenderedMarkdown } from '../../../src/site/markdown.ts';

let render: (markdown: string, language?: Language) => Promise<RenderedMarkdown>;
beforeAll(async () => {
  vi.stubEnv('COMMONWEAL_COUNCIL', 'testshire');
  const { renderMarkdown } = await import('../../../src/site/markdown.ts');
  render = (markdown, language = 'en') => renderMarkdown(markdown, language);
});

it('plain Markdown becomes plain HTML', async () => {
  const { html } = await render('One *two* **three**.\n\n1. a\n2. b\n\n> quoted');
  for (const part of ['<em>two</em>', '<strong>three</strong>', '<ol>', '<blockquote>'])
    expect(html).toContain(part);
});

it('straight quotes and dots are set as a printer would', async () => {
  expect((await render(`"It's here" ...`)).html).toContain('“It’s here” …');
});

it('lines that look like front matter are text', async () => {
  expect((await render('---\ntitle: Not me\n---\n')).html).toContain('title: Not me');
});

it('the headings of the second level are told for the contents, in words', async () => {
  const { headings } = await render('# One\n\n## *Two* & `more`\n\n### Three\n\n## Four');
  expect(headings).toEqual([
    { id: 'two--more', text: 'Two & more' },
    { id: 'four', text: 'Four' },
  ]);
});

it('one text knows nothing of the headings of another', async () => {
  expect((await render('## Notes')).headings).toEqual((await render('## Notes')).headings);
});

it('headings of a field have no ids, so that two fields of a page never share one', async () => {
  const { renderField } = await import('../../../src/site/markdown.ts');
  expect((await renderField('### Notes', 'en')).trim()).toBe('<h3>Notes</h3>');
});

it.each([
  ['en', 'Footnotes', 'Back to reference 1'],
  ['cy', 'Troednodiadau', 'Yn ôl i gyfeirnod 1'],
] as const)('footnotes are headed in the language of the text: %s', async (language, heading, back) => {
  const { html } = await render('As was said.[^1]\n\n[^1]: There.', language);
  expect(html).toContain(`>${heading}</h2>`);
  expect(html).toContain(`aria-label="${back}"`);
});
