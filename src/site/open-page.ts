import type { Now } from '../domain/now.ts';
import { withBase } from '../domain/paths.ts';
import { toMachineHead, type MachineHead } from '../feeds/machine-head.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { languageLinks, type LanguageLink } from '../views/language-links.ts';
import { buildSiteFrame, type SiteFrame } from '../views/site-frame.ts';
import { siteAddresses } from '../views/site-parts.ts';
import { settings } from './environment.ts';
import { imageSize } from './image-size.ts';
import { loadContent } from './load-content.ts';
import { prepare } from './prepare.ts';

/** What every page needs: the council's content, the day, and the props of the layout around it. */
export async function openPage(path: string): Promise<OpenPage> {
  const content = await loadContent();
  const { origin, root, base, languages, now } = settings;
  const address = withBase(path, base);
  // The page for what is not there has no counterpart: whoever changes the language there wants to start anew.
  const links = languageLinks(path === '/404/' ? '/' : path, root, languages);
  return {
    content,
    now,
    layout: {
      frame: await prepare(await withLogoSize(buildSiteFrame(content, now))),
      path: address,
      languages: links.filter(({ language }) => language !== content.language),
      ...(origin
        ? { canonical: new URL(address, origin).href, alternates: alternatesOf(links, origin) }
        : {}),
      machine: toMachineHead(content, path, settings, siteAddresses(content)),
    },
  };
}

async function withLogoSize(frame: SiteFrame): Promise<SiteFrame> {
  if (!frame.logo) return frame;
  return { ...frame, logo: { ...frame.logo, ...(await imageSize(frame.logo.href)) } };
}

/** The whole address of a page in each language, and the one for everybody else. */
function alternatesOf(links: readonly LanguageLink[], origin: string): Alternate[] {
  const own = links.map(({ language, address }) => ({
    hreflang: language,
    href: new URL(address, origin).href,
  }));
  return own.length > 0 ? [...own, { hreflang: 'x-default', href: String(own[0]?.href) }] : [];
}

export interface OpenPage {
  content: CouncilContent;
  now: Now;
  layout: {
    frame: SiteFrame;
    path: string;
    /** The same page in the other languages of the council. */
    languages: LanguageLink[];
    /** What the head holds for programs. */
    machine: MachineHead;
    canonical?: string;
    alternates?: Alternate[];
  };
}

export interface Alternate {
  hreflang: string;
  href: string;
}
