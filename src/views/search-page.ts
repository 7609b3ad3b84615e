import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { Fact, Inline, Link } from './blocks.ts';
import { contactFacts } from './contact-facts.ts';

/** The search page: its words, those of its script among them, and where the files of the search lie. */
export interface SearchPage {
  title: string;
  description: string;
  label: string;
  noScript: Inline[];
  narrow: string;
  results: string;
  more: string;
  youCould: string;
  tips: Inline[][];
  contact: Fact[];
  /** `ResultWords` as JSON, for the script. */
  script: string;
  /** The search index, the list of known words, and the pages of each filter. */
  files: Record<'index' | 'words' | 'sets', { href: string }>;
}

export function buildSearchPage({ council, language }: CouncilContent): SearchPage {
  const { frame, search: words } = wordsIn(language);
  const toAToZ = (text: string): Link => ({ text, href: '/a-to-z/' });
  const { description, label, narrow, results, more, youCould } = words;
  return {
    ...{ title: frame.search, description, label, narrow, results, more, youCould },
    noScript: words.noScript(toAToZ),
    tips: [[words.otherWords], words.lookInAToZ(toAToZ), [words.ask]],
    contact: contactFacts(council.contact, language),
    script: JSON.stringify(words.script),
    files: {
      index: { href: '/pagefind/pagefind.js' },
      words: { href: '/search/words.json' },
      sets: { href: '/pagefind/page-sets.json' },
    },
  };
}
