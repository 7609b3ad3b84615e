import { beforeAll, describe, expect, it, vi } from 'vitest';
import { collectionNames } from '../../../src/domain/collection-names.ts';
import type { Language } from '../../../src/domain/languages.ts';
import type { RenderedMarkdown } from '../../../src/site/markdown.ts';
import { testshire } from '../../make-content.ts';
import { makePage } from '../../make-pages.ts';

let render: (markdown: string, language?: Language) => Promise<RenderedMarkdown>;
beforeAll(async () => {
  vi.stubEnv('COMMONWEAL_COUNCIL', 'testshire');
  vi.stubEnv('COMMONWEAL_SITE', 'https://www.testshire.example/social-value/');
  const { renderMarkdown } = await import('../../../src/site/markdown.ts');
  render = (markdown, language = 'en') => renderMarkdown(markdown, language);
});

describe('HTML that got past the check is printed, not run', () => {
  it.each([
    '<script>alert(1)</script>',
    'One <img src=x onerror=alert(1)> two',
    '<!-- a -->',
    '<svg onload=a>',
  ])('%s', async (markdown) => {
    const { html } = await render(markdown);
    expect(html).not.toMatch(/<(script|img|svg|!--)/);
    expect(html).toContain('&lt;');
  });
});

describe('a heading', () => {
  it('has a fragment of its own, also where it stands twice', async () => {
    expect(idsIn((await render('## Notes\n\n### Notes\n\n## Notes')).html)).toEqual([
      'notes',
      'notes-1',
      'notes-2',
    ]);
  });

  it('has a fragment where it has no letters', async () => {
    expect(idsIn((await render('## ?!\n\n## …')).html)).toEqual(['section', 'section-1']);
  });

  it('never takes the fragment of a section that the page makes itself', async () => {
    const content = await testshire();
    const pages = collectionNames.flatMap((name) => content[name].map((record) => makePage(content, record)));
    const sections = pages.flatMap(({ opening, middle, sections: last }) => [...opening, ...middle, ...last]);
    const taken = new Set([...sections.map(({ id }) => id), 'facts', 'main', 'contents']);
    for (const id of taken) expect(idsIn((await render(`## ${id}`)).html)).not.toEqual([id]);
  });
});

describe('an address', () => {
  it.each([
    ['[a](/grants/)', 'href="/social-value/grants/"'],
    ['[a](/grants/#rounds)', 'href="/social-value/grants/#rounds"'],
    ['[a](https://a.example/b)', 'href="https://a.example/b"'],
    ['[a](#notes)', 'href="#notes"'],
    ['[a](mailto:a@testshire.example)', 'href="mailto:a@testshire.example"'],
    ['![a](/images/tree.png)', 'src="/social-value/images/tree.png"'],
    ['![a](../images/tree.png)', 'src="/social-value/images/tree.png"'],
  ])('%s becomes %s', async (markdown, attribute) => {
    expect((await render(markdown)).html).toContain(attribute);
  });
});

it('a picture waits until it is near and keeps its words', async () => {
  expect((await render('![A tree](/images/tree.png)')).html).toMatch(
    /(?=.*alt="A tree")(?=.*loading="lazy")/,
  );
});

describe('a table', () => {
  const table = '| Value | What *we* ask |\n| :-: | --: |\n| up to £50,000 | nothing |\n| | one promise |';

  it('says in each cell under which heading it stands, for a narrow screen', async () => {
    const { html } = await render(table);
    expect(html.match(/data-heading="[^"]*"/g)).toEqual([
      'data-heading="Value"',
      'data-heading="What we ask"',
      'data-heading="Value"',
      'data-heading="What we ask"',
    ]);
    expect(html.match(/scope="col"/g)).toHaveLength(2);
  });

  it('is set by classes and not by a style that the browser is told to refuse', async () => {
    const { html } = await render(table);
    expect(html).not.toContain('style=');
    expect(html.match(/align-right/g)).toHaveLength(3);
    expect(html.match(/align-center/g)).toHaveLength(3);
  });
});

function idsIn(html: string): string[] {
  return [...html.matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id ?? '');
}
