import type { Nodes } from 'mdast';
import { findHiddenSigns } from '../../domain/hidden-signs.ts';
import type { SourceFields } from '../../schemas/council-source.ts';
import { walk } from '../links.ts';
import { isTag, plainAttributes } from '../mdx-tags.ts';
import { allTexts, at, type Finding, type Rule } from '../rule.ts';
import { atNode, treesOf } from '../trees.ts';

export const textVisible: Rule = {
  id: 'text-visible',
  why: 'A sign that cannot be seen can turn the text around it, hide words from search, or make an address look like another.',
  severity: 'error',
  check: (source) => {
    // A file that holds such signs as they are was told of when it was read; here are those that are spelt as codes.
    const told = new Set(source.issues.filter(({ rule }) => rule === 'sign-hidden').map(({ file }) => file));
    const files: SourceFields<object>[] = [
      source.council,
      ...source.councilTranslations,
      source.redirects,
      source.words,
      ...allTexts(source),
    ];
    return [
      ...files
        .filter(({ file }) => !told.has(file))
        .flatMap((fields) => valueFindings(fields, fields.fields, [])),
      ...treesOf(source)
        .filter(({ record }) => !told.has(record.file))
        .flatMap((placed) =>
          [...walk(placed.tree)].flatMap((node) => {
            const [hidden] = textsOf(node).flatMap(findHiddenSigns);
            return hidden ? [atNode(placed, node, words(hidden.name))] : [];
          }),
        ),
    ];
  },
  ok: [{ records: [{ in: 'themes', body: 'A&nbsp;B – “quoted” 👨‍👩‍👧 &amp; more.' }] }],
  notOk: [
    {
      records: [{ in: 'themes', body: 'A&#x202e;B.' }],
      says: 'There is a sign here that cannot be seen: U+202E (right-to-left override).',
    },
    {
      records: [{ in: 'themes', body: '[a](/grants/&ZeroWidthSpace;)' }],
      says: 'There is a sign here that cannot be seen: U+200B (zero width space).',
    },
    {
      records: [{ in: 'grants', fields: { howToApply: 'A&#8206;B.' } }],
      says: 'howToApply: There is a sign here that cannot be seen: U+200E (left-to-right mark).',
    },
  ],
};

function words(name: string) {
  return {
    says: `There is a sign here that cannot be seen: ${name}.`,
    fix: 'Take the code out that stands for it.',
  };
}

function valueFindings(file: SourceFields<object>, value: unknown, path: PropertyKey[]): Finding[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => valueFindings(file, inner, [...path, key]));
  const [hidden] = typeof value === 'string' ? findHiddenSigns(value) : [];
  return hidden
    ? [at(file, path, { ...words(hidden.name), says: `has a sign that cannot be seen: ${hidden.name}.` })]
    : [];
}

function textsOf(node: Nodes): string[] {
  if (isTag(node)) return Object.values(plainAttributes(node));
  const { value, url, title, alt } = node as {
    value?: unknown;
    url?: unknown;
    title?: unknown;
    alt?: unknown;
  };
  return [value, url, title, alt].filter((text) => typeof text === 'string');
}
