import type { Nodes } from 'mdast';
import { walk } from '../links.ts';
import { inPassage, proseInAllLanguages } from '../prose.ts';
import type { Finding, Rule } from '../rule.ts';
import { atNode, treesOf, wordsOf, type PlacedTree } from '../trees.ts';

/** Link texts that say nothing when a screen reader reads the links of a page by themselves. */
const empty =
  /^(?:(?:please )?(?:click|tap|press|go|see|look) )?(?:here|this|this (?:link|page|site|website|document|form|file)|(?:the )?(?:link|page|site|website|document|file)|more|(?:read|find out|learn|see|view|show)(?: more)?|more (?:info|information|details)|details|download|continue|next)[.!…]*$/i;

/** The same in Welsh. */
const emptyInWelsh =
  /^(?:(?:cliciwch|clicio|pwyswch|ewch|gweler) )?(?:yma|hwn|hon|mwy|rhagor|y (?:ddolen|dudalen|wefan|ddogfen|ffurflen)(?: hon)?|darllen(?:wch)? (?:mwy|ymlaen)|dysgwch fwy|(?:mwy|rhagor) o wybodaeth|manylion|lawrlwytho|nesaf)[.!…]*$/i;

const address = /^(?:https?:\/\/|www\.)\S/i;

export const linkText: Rule = {
  id: 'link-text',
  why: 'People who cannot see the page hear its links as a list. "Here, here, read more" shuts them out, and so does an address.',
  severity: 'error',
  check: (source) => [
    ...treesOf(source).flatMap((placed) =>
      linksIn(placed).flatMap(({ node, text }) => emptyText(placed, node, text)),
    ),
    ...[...Map.groupBy(treesOf(source), ({ record }) => record.file).values()].flatMap(sameTexts),
    ...proseInAllLanguages(source)
      .filter(({ kind, field }) => kind === 'field' && !/(?:^|\.)address$/.test(field))
      .flatMap((passage): Finding[] => {
        const found = /(?:https?:\/\/|www\.)[^\s)]{1,200}/i.exec(passage.own);
        if (!found) return [];
        const says = `A web address stands in the text: ${found[0].slice(0, 60)}.`;
        return [
          inPassage(passage, found.index, {
            says,
            fix: 'Write it as a link in the text below, or in a field of its own.',
          }),
        ];
      }),
  ],
  ok: [
    {
      records: [
        {
          in: 'themes',
          body: 'Read [how to apply](/grants/community-chest/) or write to <mailto:help@testshire.example>.',
        },
      ],
    },
    {
      records: [
        {
          in: 'themes',
          body: '[The chest](/grants/community-chest/) and [the chest](/grants/community-chest/).',
        },
      ],
    },
    { records: [{ in: 'themes', body: '[![A tree](../images/tree.png)](/themes/)' }] },
    {
      records: [
        { in: 'themes', body: 'The address begins with `https://`, and the data is on example.com.' },
      ],
    },
  ],
  notOk: [
    {
      records: [{ in: 'themes', body: 'Apply [here](/grants/).' }],
      says: 'The text of this link is "here", which says nothing by itself.',
    },
    {
      records: [{ in: 'themes', body: '[Click *here*.](/grants/)' }],
      says: 'The text of this link is "Click here.", which says nothing by itself.',
    },
    {
      records: [{ in: 'themes', body: '[Read more](/grants/)' }],
      says: 'The text of this link is "Read more", which says nothing by itself.',
    },
    {
      translations: [{ of: 'themes', body: 'Gallwch [wneud cais yma](/grants/) neu [yma](/themes/).' }],
      says: 'The text of this link is "yma", which says nothing by itself.',
    },
    { records: [{ in: 'themes', body: '[](/grants/)' }], says: 'This link has no text.' },
    {
      records: [{ in: 'themes', body: 'See https://www.example.com/a for more.' }],
      says: 'The text of this link is a web address: https://www.example.com/a.',
    },
    {
      records: [{ in: 'grants', fields: { howToApply: 'See www.example.com.' } }],
      says: 'howToApply: The text of this link is a web address: www.example.com.',
    },
    {
      records: [{ in: 'grants', fields: { funds: ['What https://example.com says'] } }],
      says: 'funds.0: A web address stands in the text: https://example.com.',
    },
    {
      records: [{ in: 'themes', body: '[The chest](/grants/community-chest/) and [the  chest](/grants/)' }],
      says: 'The link text "the chest" stands for /grants/community-chest/ further up and for /grants/ here.',
    },
  ],
};

interface TextLink {
  node: Nodes;
  url: string;
  text: string;
}

function linksIn({ tree }: PlacedTree): TextLink[] {
  const nodes = [...walk(tree)];
  const definitions = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])),
  );
  return nodes.flatMap((node): TextLink[] => {
    if (node.type === 'link') return [{ node, url: node.url, text: wordsOf(node) }];
    if (node.type === 'linkReference')
      return [{ node, url: definitions.get(node.identifier) ?? '', text: wordsOf(node) }];
    return [];
  });
}

function emptyText(placed: PlacedTree, node: Nodes, text: string): Finding[] {
  const fix = 'Write what the reader finds there, such as "the form for Community Chest".';
  const tell = (says: string) => [atNode(placed, node, { says, fix })];
  if (text === '') return tell('This link has no text.');
  if (address.test(text)) return tell(`The text of this link is a web address: ${text.slice(0, 60)}.`);
  return (placed.record.language === 'cy' ? emptyInWelsh : empty).test(text)
    ? tell(`The text of this link is "${text}", which says nothing by itself.`)
    : [];
}

/** The second of two links on one page that read the same and lead to two places. */
function sameTexts(trees: PlacedTree[]): Finding[] {
  const places = new Map<string, string>();
  return trees.flatMap((placed) =>
    linksIn(placed).flatMap(({ node, url, text }): Finding[] => {
      const key = text.toLowerCase();
      const first = places.get(key);
      if (first === undefined) places.set(key, url);
      if (first === undefined || first === url || text === '') return [];
      const says = `The link text "${text}" stands for ${first.slice(0, 60)} further up and for ${url.slice(0, 60)} here.`;
      return [
        {
          ...atNode(placed, node, { says, fix: 'Write two texts that say which is which.' }),
          severity: 'warning',
        },
      ];
    }),
  );
}
