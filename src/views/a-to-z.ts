import { audiencePath } from '../domain/audience-pages.ts';
import type { Language } from '../domain/languages.ts';
import { procurementPath } from '../domain/paths.ts';
import { audiences as audienceNames } from '../domain/vocabulary.ts';
import type { Words } from '../domain/words/en.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { Link } from './blocks.ts';
import { linkTo } from './find-record.ts';
import { allRecords } from './related.ts';
import { siteAddresses } from './site-parts.ts';

/** One entry: a title, or residents' own word for it with the title it stands for. */
export interface AToZEntry extends Link {
  alias: boolean;
  /** The title of the page, where the entry is another word for it. */
  title?: string;
}

/** Everything on the site by its name. */
export interface AToZPage {
  title: string;
  lead: string;
  /** What the list of letters is called. */
  lettersLabel: string;
  letters: { letter: string; entries: AToZEntry[] }[];
}

/** Every title and every audience, with every other word for it, by first letter; what starts with a digit stands under "0 to 9". */
export function buildAToZ(content: CouncilContent): AToZPage {
  const { frame, aToZ: words } = wordsIn(content.language);
  const byText = new Intl.Collator(sorting[content.language], { sensitivity: 'base', numeric: true });
  const entries = [
    ...allRecords(content).flatMap((record) => entriesOf(linkTo(record), record.data.aliases)),
    ...ownPages(content).flatMap(({ link, aliases }) => entriesOf(link, aliases)),
  ];
  const letters = Map.groupBy(
    entries.sort((a, b) => byText.compare(a.text, b.text)),
    ({ text }) => letterOf(text, words) ?? words.numbers,
  );
  return {
    title: frame.aToZ,
    lead: words.lead,
    lettersLabel: words.letters,
    letters: [...letters]
      .map(([letter, found]) => ({ letter, entries: found }))
      .sort((a, b) => last(a.letter, words) - last(b.letter, words) || byText.compare(a.letter, b.letter)),
  };
}

/** The pages that the site makes of several records, and what else people call them. */
function ownPages(content: CouncilContent): { link: Link; aliases: readonly string[] }[] {
  const { procurement, names, audiences } = wordsIn(content.language);
  const pages = [
    { link: { text: procurement.title, href: procurementPath }, aliases: procurement.aliases },
    ...audienceNames.map((audience) => ({
      link: { text: names.audience[audience], href: audiencePath(audience) },
      aliases: audiences.pages[audience].aliases,
    })),
  ];
  return pages.filter(({ link }) => siteAddresses(content).has(link.href));
}

/** A word with which the title begins would stand beside it and say nothing more. */
function entriesOf(link: Link, aliases: readonly string[]): AToZEntry[] {
  const title = link.text.toLowerCase();
  const others = aliases.filter((alias) => !title.startsWith(alias.toLowerCase()));
  return [
    { ...link, alias: false },
    ...others.map((alias) => ({ ...link, text: alias, title: link.text, alias: true })),
  ];
}

const sorting: Record<Language, string> = { en: 'en-GB', cy: 'cy' };

/** The letter of the language that a text starts with, two signs long for the Welsh "Ll"; undefined for no letter. */
function letterOf(text: string, { digraphs }: Words['aToZ']): string | undefined {
  const letters = text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  const first = letters.charAt(0).toUpperCase();
  const pair = first + letters.charAt(1).toLowerCase();
  if (digraphs.includes(pair)) return pair;
  return /[A-Z]/.test(first) ? first : undefined;
}

/** Letters first, then the numbers. */
function last(letter: string, { numbers }: Words['aToZ']): number {
  return letter === numbers ? 1 : 0;
}
