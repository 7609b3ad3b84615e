import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { Inline, Link } from './blocks.ts';

/** What somebody reads at an address where there is no page. */
export interface NotFoundPage {
  title: string;
  description: string;
  lead: string;
  searchLabel: string;
  aToZ: Inline[];
}

export function buildNotFoundPage({ language }: CouncilContent): NotFoundPage {
  const { title, description, lead, searchLabel, aToZ } = wordsIn(language).notFound;
  return {
    ...{ title, description, lead, searchLabel },
    aToZ: aToZ((text): Link => ({ text, href: '/a-to-z/' })),
  };
}
