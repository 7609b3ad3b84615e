import type { Language } from '../domain/languages.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { Link } from './blocks.ts';

/** What somebody reads at an old address, if the browser does not send them on. */
export interface MovedPage {
  language: Language;
  title: string;
  heading: string;
  link: Link;
}

export function buildMovedPage({ language }: CouncilContent, href: string): MovedPage {
  const words = wordsIn(language).moved;
  return { language, title: words.title(href), heading: words.heading, link: { text: words.link, href } };
}
