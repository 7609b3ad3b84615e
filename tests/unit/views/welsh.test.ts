import { expect, it } from 'vitest';
import { awardHeadings } from '../../../src/schemas/awards.ts';
import { testshire } from '../../make-content.ts';
import { makePages, shownTexts, textsOf } from '../../make-pages.ts';

it('a Welsh site says nothing in English but what its council has written', async () => {
  const content = await testshire();
  const english = makePages(content);
  const written = new Set(textsOf(content).map(({ text }) => text));
  const all = [...written].join('\n');
  const welsh = makePages({ ...content, language: 'cy' });
  const left = [...welsh].flatMap(([address, props]) => {
    const inEnglish = new Set(shownTexts(english.get(address)));
    return shownTexts(props)
      .filter(
        (text) =>
          inEnglish.has(text) &&
          /\p{L}{2}/u.test(text) &&
          !written.has(text) &&
          !(text.length > 12 && all.includes(text)) &&
          !isOfAFile(text),
      )
      .map((text) => `${address}: ${text}`);
  });
  expect(left.filter((text) => !same.some((allowed) => text.endsWith(allowed)))).toEqual([]);
});

/** Names of files and of their columns, which programs read. */
function isOfAFile(text: string): boolean {
  const headings: readonly string[] = awardHeadings;
  return /^[\w-]+\.\w+$/.test(text) || text.split(', ').every((part) => headings.includes(part));
}

/** What both languages say alike. */
const same = [
  ': Grant',
  ': Partner',
  ': CSV',
  ': JSON',
  // Joined from what the council has written, or a part of it.
  ': www.testshire.example',
  ': Testshire District Council, GB-LAE-TST',
  ': TOMs NT29 (2025)',
  ': A made-up book of values, 2025',
];
