import type { Nodes } from 'mdast';
import { findCloseMatch } from '../../domain/close-match.ts';
import {
  contentComponentNames,
  contentComponents,
  isContentComponent,
  type ContentComponent,
} from '../../schemas/content-components.ts';
import { describeFaults } from '../../schemas/messages.ts';
import { walk } from '../links.ts';
import { isTag, plainAttributes, type MdxTag } from '../mdx-tags.ts';
import { allTexts, atPlace, type Rule } from '../rule.ts';

export const componentKnown: Rule = {
  id: 'component-known',
  why: 'An .mdx text has a fixed set of components, each with its own attributes. Anything else would be code of unknown effect.',
  severity: 'error',
  check: (source) =>
    allTexts(source).flatMap(({ file, tree, bodyLine }) =>
      (tree ? [...walk(tree)] : []).flatMap((node) => {
        if (!isTag(node) || !/^[A-Z]/.test(node.name ?? '')) return [];
        const { line, column } = node.position?.start ?? { line: 1, column: 1 };
        return faultsOf(node).map((words) => atPlace(file, { line: line + bodyLine - 1, column }, words));
      }),
    ),
  ok: [
    mdx('<Callout title="Good to know">\n\nHello **you**.\n\n</Callout>\n\n<Warning>One line.</Warning>'),
    mdx(
      'Volunteers gave <Fact measure="volunteer-hours" period="2024/25" />.\n\n<StatHeadline measure="volunteer-hours" />',
    ),
    mdx('<Steps>\n\n1. Read.\n2. Write.\n\n</Steps>\n\n<Chart measure="volunteer-hours" caption="Hours" />'),
    mdx(
      '<Contact team="Communities team" email="hello@example.gov.uk" />\n\n<Deadline grant="community-chest" />',
    ),
    mdx(
      '<Download href="https://www.example.gov.uk/a.pdf" title="Form" />\n\n<ActionLink href="/grants/" text="See grants" />',
    ),
  ],
  notOk: [
    { ...mdx('<Card />'), says: 'There is no component <Card>.' },
    { ...mdx('One <Callouts>two</Callouts>.'), says: 'There is no component <Callouts>.' },
    { ...mdx('<Callout.Title />'), says: 'There is no component <Callout.Title>.' },
    {
      ...mdx('<Chart measure="volunteer-hours" onclick="alert(1)" />'),
      says: '<Chart> onclick: there is no such field here.',
    },
    {
      ...mdx('<Chart measure="volunteer-hours" style="color:red" />'),
      says: '<Chart> style: there is no such field here.',
    },
    {
      ...mdx('<Chart measure="volunteer-hours" captoin="Hours" />'),
      says: '<Chart> captoin: there is no such field here.',
    },
    { ...mdx('<Chart />'), says: '<Chart> measure: is missing.' },
    { ...mdx('<Chart measure />'), says: '<Chart> measure: has no value.' },
    { ...mdx('<Chart measure="a" measure="b" />'), says: '<Chart> measure: stands twice.' },
    {
      ...mdx('<Chart measure="Volunteer hours" />'),
      says: '<Chart> measure: "Volunteer hours" is not an id; "volunteer-hours" would be.',
    },
    {
      ...mdx('<Contact url="javascript:alert(1)" />'),
      says: '<Contact> url: "javascript:alert(1)" is not a web address that starts with https://.',
    },
    {
      ...mdx('<Chart measure="volunteer-hours">Text</Chart>'),
      says: '<Chart> has text in it, and it takes none.',
    },
    { ...mdx('<Callout></Callout>'), says: '<Callout> has no text in it.' },
    {
      ...mdx('<Steps>\n\nFirst.\n\n</Steps>'),
      says: '<Steps> holds something other than one numbered list.',
    },
    { ...mdx('<Callout>\n\n## Title\n\nText.\n\n</Callout>'), says: '<Callout> has a heading in it.' },
    { ...mdx('See <Callout>this</Callout> here.'), says: '<Callout> stands inside a line.' },
  ],
};

function mdx(body: string) {
  return { records: [{ in: 'pages' as const, id: 'a', ending: 'mdx' as const, body }] };
}

function faultsOf(tag: MdxTag): { says: string; fix: string }[] {
  const name = tag.name ?? '';
  if (!isContentComponent(name)) {
    const closest = findCloseMatch(name, contentComponentNames);
    return [
      {
        says: `There is no component <${name}>.`,
        fix: closest ? `Did you mean <${closest}>?` : `Use one of: ${contentComponentNames.join(', ')}.`,
      },
    ];
  }
  const component: ContentComponent = contentComponents[name];
  const written = tag.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? attribute.name : '{...}',
  );
  const bare = tag.attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') return [];
    const which = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{...}';
    return [{ says: `<${name}> ${which}: has no value.`, fix: `Write ${which}="text".` }];
  });
  const twice = written.filter((attribute, index) => written.indexOf(attribute) !== index);
  const result = component.attributes.safeParse(plainAttributes(tag), { reportInput: true });
  const wrong = result.success ? [] : describeFaults(result.error, component.attributes);
  return [
    ...bare,
    ...twice.map((attribute) => ({
      says: `<${name}> ${attribute}: stands twice.`,
      fix: 'Take one of the two out.',
    })),
    ...wrong
      .filter(({ path }) => !bare.some(({ says }) => says.startsWith(`<${name}> ${String(path[0])}:`)))
      .map(({ message, fix }) => ({ says: `<${name}> ${message}`, fix })),
    ...placeFaults(tag, name, component),
  ];
}

function placeFaults(
  tag: MdxTag,
  name: string,
  { children, inline, example }: ContentComponent,
): { says: string; fix: string }[] {
  const fix = `Write it as: ${example.replace(/\n+/g, ' ')}`.replace(/(?<![.?])$/, '.');
  const isEmpty = tag.children.every((child) => child.type === 'text' && child.value.trim() === '');
  const inside = (() => {
    if (children === 'none')
      return isEmpty ? [] : [{ says: `<${name}> has text in it, and it takes none.`, fix }];
    if (isEmpty) return [{ says: `<${name}> has no text in it.`, fix }];
    if (children === 'text' || isOneNumberedList(tag.children)) return [];
    return [{ says: `<${name}> holds something other than one numbered list.`, fix }];
  })();
  const hasHeading = tag.children.some((child) => child.type === 'heading');
  const heading = {
    says: `<${name}> has a heading in it.`,
    fix: 'Put the heading above it, or take it out.',
  };
  const isInLine = tag.type === 'mdxJsxTextElement' && !inline;
  return [
    ...inside,
    ...(hasHeading ? [heading] : []),
    ...(isInLine
      ? [
          {
            says: `<${name}> stands inside a line.`,
            fix: 'Put it on lines of its own, with an empty line before and after.',
          },
        ]
      : []),
  ];
}

function isOneNumberedList(children: readonly Nodes[]): boolean {
  const [list, ...others] = children;
  return others.length === 0 && list?.type === 'list' && list.ordered === true;
}
