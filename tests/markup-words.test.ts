import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.astro'))
  .map((name) => join('src', name));

it('no component, layout or page holds words of its own: they come from the table of a language', () => {
  expect(files.length).toBeGreaterThan(40);
  expect(
    files.flatMap((file) => wordsIn(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`)),
  ).toEqual([]);
});

it.each([
  ['<h2>About us</h2>', 'About us'],
  ['<p>Made on {day}.</p>', 'Made on'],
  ['<p>{count} results</p>', 'results'],
  ['<nav aria-label="Main"></nav>', 'Main'],
  ['<SearchBox label="Search" />', 'Search'],
  ["<p>{open ? 'Open' : name}</p>", 'Open'],
])('%s has words', (markup, words) => {
  expect(wordsIn(markup)).toEqual([words]);
});

/** The words in the markup of a file: between tags, in the attributes that are read out, and written out in braces. */
function wordsIn(source: string): string[] {
  const markup = source.replace(/^---\n.*?\n---\n/s, '').replace(/<script\b.*?<\/script>|<!--.*?-->/gs, '');
  const found = [
    ...markup.replace(codeAttributes, '').matchAll(/[>}]([^<>{}]*\p{L}{2}[^<>{}]*)(?=[<{])/gu),
    ...markup.matchAll(/\b(?:aria-label|alt|title|placeholder|label)="([^"]*\p{L}[^"]*)"/gu),
    ...markup.matchAll(/'(\p{Lu}[^']*)'/gu),
  ].map(([, text = '']) => text.trim());
  // Code in braces, such as `length > 3 && (`, is not text.
  return found.filter((text) => !/&&|\|\||=>|[!=]==|\? ?\(|\.map\(|^\) : /.test(text));
}

/** `href={link.href}`, with braces inside braces. */
const codeAttributes = /[\w:-]+=\{(?:[^{}]|\{[^{}]*\})*\}/g;
