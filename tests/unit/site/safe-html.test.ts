import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { safeHtml } from '../../../src/site/safe-html.ts';

const features = { frontmatter: false };

it.each([
  ['[a](javascript:alert(1))', '<p><a>a</a></p>'],
  ['[a](java&#115;cript:alert(1))', '<p><a>a</a></p>'],
  ['[a](data:text/html,x)', '<p><a>a</a></p>'],
  ['[a](//evil.example/)', '<p><a>a</a></p>'],
  ['<vbscript:x>', '<p><a>vbscript:x</a></p>'],
  ['![a](https://evil.example/a.png)', '<p>a</p>'],
  ['![a](javascript:alert(1))', '<p>a</p>'],
  ['![a](data:image/svg+xml,x)', '<p>a</p>'],
  [
    '|a|\n|-:|\n|b|',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>',
  ],
])('%j loses what is not safe, should it ever get here', (markdown, expected) => {
  const { html } = markdownToHtml(markdown, { features, hastPlugins: [safeHtml] }) as { html: string };
  expect(html.trim()).toBe(expected);
});

it('what Markdown makes stays as it is', () => {
  const markdown =
    '# A\n\n> *b* **c** ~~d~~ `e`\n\n- [x] f\n\n3. g\n\n[h](/i/ "j") ![k](/l.png) m[^n]\n\n[^n]: o\n\n```js\np\n```\n\n|q|\n|-|\n|r|\n\ns\\\nt\n\n---\n';
  const { html } = markdownToHtml(markdown, { features, hastPlugins: [safeHtml] }) as { html: string };
  const { html: plain } = markdownToHtml(markdown, { features }) as { html: string };
  expect(html).toBe(plain);
});

it('of an .mdx text, code and unknown tags are left out and known components stay', () => {
  const body =
    'import a from "b"\n\n<script>alert(1)</script>\n\nA <b onclick="x">c</b> {1 + 1}\n\n{2 + 2}\n\n<Callout title="d" onclick="e">f</Callout>\n\n<Warning {...g}>h</Warning>\n\n<Callout title="i">\n\n<iframe src="j" />\n\nkept\n\n</Callout>';
  const { code } = mdxToJs(body, { features, hastPlugins: [safeHtml] }) as { code: string };
  expect(code).toContain('kept');
  expect(code).toContain('title: "i"');
  for (const gone of ['alert', 'onclick', '1 + 1', '2 + 2', 'iframe', '"d"', 'import a', '...g'])
    expect(code).not.toContain(gone);
});
