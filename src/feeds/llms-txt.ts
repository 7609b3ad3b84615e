import { audiencePath } from '../domain/audience-pages.ts';
import { collectionNames } from '../domain/collection-names.ts';
import { procurementPath, sectionPaths } from '../domain/paths.ts';
import { addressOf, type SiteAddress } from '../domain/site-address.ts';
import { audiences } from '../domain/vocabulary.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { listFeeds } from './list-feeds.ts';

/**
 * What the site holds and where, in plain Markdown for language models. https://llmstxt.org
 * Links are whole where the site's origin is known, and otherwise stand from its root.
 */
export function toLlmsTxt(
  content: CouncilContent,
  site: SiteAddress,
  addresses: ReadonlySet<string>,
): string {
  const { council, language } = content;
  const { llms: words, frame, collections, procurement, audiences: forWhom } = wordsIn(language);
  const link = (name: string, path: string, what: string) =>
    `- [${name.replace(/[\\[\]]/g, '\\$&')}](${addressOf(path, site)}): ${what}`;
  const there = (path: string) => addresses.has(path);
  const lists = collectionNames
    .filter((name) => name !== 'pages' && name !== 'outcomes' && there(sectionPaths[name]))
    .map((name) => link(collections[name].section, sectionPaths[name], words.counts(content[name].length)));
  const contracts = there(procurementPath)
    ? [link(procurement.title, procurementPath, procurement.lead(council.name))]
    : [];
  const people = audiences
    .filter((audience) => there(audiencePath(audience)))
    .map((audience) => {
      const { title, lead } = forWhom.pages[audience];
      return link(title, audiencePath(audience), lead);
    });
  const files = Object.entries(words.files).filter(([path]) => there(path));
  const feeds = listFeeds(content, site).map(({ text, href }) => link(text, href, words.feed));
  const pages = content.pages.map(({ id, data }) => link(data.title, `/${id}/`, data.summary));
  const parts = [
    `# ${frame.siteOf(council.name)}`,
    `> ${words.summary(council.name)}`,
    ...(council.notice ? [council.notice] : []),
    words.licence(council.licence.name, council.licence.url),
    section(words.lists, [...lists, ...contracts, link(frame.aToZ, '/a-to-z/', words.everything)]),
    section(forWhom.section, people),
    section(words.data, [
      ...files.map(([path, what]) => link(path.replace(/^.*\//, ''), path, what)),
      ...feeds,
    ]),
    section(words.about, pages),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}
