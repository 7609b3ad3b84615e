import { wordsIn } from '../domain/words/words.ts';
import { sectionPaths } from '../domain/paths.ts';
import type { Language } from '../domain/languages.ts';
import { formatDay } from '../domain/days.ts';
import type { Now } from '../domain/now.ts';
import type { Words } from '../domain/words/en.ts';
import type { Council } from '../schemas/council.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { Fact, Inline, Link } from './blocks.ts';
import { contactFacts } from './contact-facts.ts';
import { linkTo } from './find-record.ts';
import { siteAddresses } from './site-parts.ts';

/** What stands around every page of a council: its name, notice, menu and foot. */
export interface SiteFrame {
  name: string;
  shortName: string;
  kind: string;
  language: Language;
  notice?: string;
  /** With the size of the picture, where it can be read. */
  logo?: { href: string; width?: number; height?: number };
  home: Link;
  search: Link;
  aToZ: Link;
  menu: Link[];
  footer: Link[];
  contact: Fact[];
  website: Link;
  /** Under which licence the words and figures may be used, as a sentence. */
  licence: Inline[];
  /** The day of the build, as a sentence. */
  madeOn: string;
  /** The name of the site, for titles. */
  site: string;
  words: FrameWords;
  stylesheet: { href: string };
  /** The picture of the tab, and the one a phone puts on its home screen. */
  icon: { href: string; type: string };
  touchIcon: { href: string };
  /** The files of the font that a page of this language needs at once. */
  fonts: { href: string }[];
  /** The brand colour, for the browser's own bar. */
  colour: string;
}

/** The words around every page that stand by themselves. */
export type FrameWords = Pick<
  Words['frame'],
  'skip' | 'about' | 'searchThisSite' | 'menu' | 'menuButton' | 'aboutThisSite' | 'using'
>;

/** Sections without records are left out of the menu and the foot. */
export function buildSiteFrame(content: CouncilContent, now: Now): SiteFrame {
  const { council, language } = content;
  const { frame: words, names } = wordsIn(language);
  const addresses = siteAddresses(content);
  const there = (link: Link) => addresses.has(link.href);
  return {
    name: council.name,
    shortName: council.shortName,
    kind: names.councilKind[council.kind],
    language,
    ...(council.notice ? { notice: council.notice } : {}),
    ...(council.logo ? { logo: { href: `/${council.logo}` } } : {}),
    home: { text: words.home, href: '/' },
    search: { text: words.search, href: '/search/' },
    aToZ: { text: words.aToZ, href: '/a-to-z/' },
    menu: menuIn(wordsIn(language)).filter(there),
    footer: [
      ...footerPages(content),
      { text: words.openData, href: '/data/' },
      { text: words.accessibility, href: '/accessibility/' },
      { text: words.privacy, href: '/privacy/' },
    ].filter((link, index, all) => there(link) && all.findIndex(({ href }) => href === link.href) === index),
    contact: contactFacts(council.contact, language),
    website: { text: words.websiteOf(council.name), href: council.website },
    licence: words.licence({ text: council.licence.name, href: council.licence.url }),
    madeOn: words.madeOn(formatDay(now.day, language)),
    site: words.siteOf(council.name),
    words: pickFrameWords(words),
    stylesheet: { href: '/council.css' },
    icon: iconOf(council),
    touchIcon: { href: '/apple-touch-icon.png' },
    fonts: fontsOf[language].map((name) => ({ href: `/fonts/${name}.woff2` })),
    colour: council.colours.brand,
  };
}

/** Welsh has ŵ and ŷ, which lie in the second file. */
const fontsOf: Record<Language, string[]> = {
  en: ['atkinson-latin'],
  cy: ['atkinson-latin', 'atkinson-latin-ext'],
};

/** The council's own icon, or the one that the site draws. */
function iconOf({ icon = 'icon.svg' }: Council): SiteFrame['icon'] {
  return { href: `/${icon}`, type: icon.endsWith('.png') ? 'image/png' : 'image/svg+xml' };
}

/** In the order in which a resident looks for things. */
function menuIn({ frame, collections }: Words): Link[] {
  return [
    { text: collections.grants.section, href: sectionPaths.grants },
    { text: frame.volunteering, href: '/volunteering/' },
    { text: collections.themes.section, href: sectionPaths.themes },
    { text: collections.measures.section, href: sectionPaths.measures },
    { text: collections.partnerships.section, href: sectionPaths.partnerships },
    { text: collections.programmes.section, href: sectionPaths.programmes },
    { text: collections.strategy.section, href: sectionPaths.strategy },
  ];
}

function pickFrameWords({
  skip,
  about,
  searchThisSite,
  menu,
  menuButton,
  aboutThisSite,
  using,
}: Words['frame']): FrameWords {
  return { skip, about, searchThisSite, menu, menuButton, aboutThisSite, using };
}

function footerPages({ pages }: CouncilContent): Link[] {
  return pages.map(linkTo);
}
