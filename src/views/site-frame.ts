import { wordsIn } from '../domain/words/words.ts';
import { sectionPaths } from '../domain/paths.ts';
import type { Language } from '../domain/languages.ts';
import { councilKindNames } from '../domain/vocabulary.ts';
import { collections } from '../schemas/collections.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { Link } from './blocks.ts';
import { contactFacts } from './contact-facts.ts';
import type { Fact } from './blocks.ts';
import { linkTo } from './find-record.ts';
import { siteAddresses } from './site-parts.ts';

/** What stands around every page of a council: its name, notice, menu and foot. */
export interface SiteFrame {
  name: string;
  shortName: string;
  kind: string;
  language: Language;
  notice?: string;
  logo?: { href: string };
  home: Link;
  search: Link;
  aToZ: Link;
  menu: Link[];
  footer: Link[];
  contact: Fact[];
  website: Link;
  licence: Link;
  stylesheet: { href: string };
  icon: { href: string };
  font: { href: string };
  /** The brand colour, for the browser's own bar. */
  colour: string;
}

/** Sections without records are left out of the menu and the foot. */
export function buildSiteFrame(content: CouncilContent): SiteFrame {
  const { council, language } = content;
  const { frame: words } = wordsIn(language);
  const addresses = siteAddresses(content);
  const there = (link: Link) => addresses.has(link.href);
  return {
    name: council.name,
    shortName: council.shortName,
    kind: councilKindNames[council.kind],
    language,
    ...(council.notice ? { notice: council.notice } : {}),
    ...(council.logo ? { logo: { href: `/${council.logo}` } } : {}),
    home: { text: words.home, href: '/' },
    search: { text: words.search, href: '/search/' },
    aToZ: { text: words.aToZ, href: '/a-to-z/' },
    menu: menu.filter(there),
    footer: [
      ...footerPages(content),
      { text: words.openData, href: '/data/' },
      { text: words.accessibility, href: '/accessibility/' },
    ].filter((link, index, all) => there(link) && all.findIndex(({ href }) => href === link.href) === index),
    contact: contactFacts(council.contact),
    website: { text: words.websiteOf(council.name), href: council.website },
    licence: { text: council.licence.name, href: council.licence.url },
    stylesheet: { href: '/council.css' },
    icon: { href: '/icon.svg' },
    font: { href: '/fonts/atkinson-latin.woff2' },
    colour: council.colours.brand,
  };
}

/** In the order in which a resident looks for things. */
const menu: Link[] = [
  { text: collections.grants.section, href: sectionPaths.grants },
  { text: 'Volunteering', href: '/volunteering/' },
  { text: collections.themes.section, href: sectionPaths.themes },
  { text: collections.measures.section, href: sectionPaths.measures },
  { text: collections.partnerships.section, href: sectionPaths.partnerships },
  { text: collections.programmes.section, href: sectionPaths.programmes },
  { text: collections.strategy.section, href: sectionPaths.strategy },
];

function footerPages({ pages }: CouncilContent): Link[] {
  return pages.map(linkTo);
}
