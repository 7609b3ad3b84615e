import { withBase } from '../domain/paths.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { buildSiteFrame, type SiteFrame } from '../views/site-frame.ts';
import { settings } from './environment.ts';
import { imageSize } from './image-size.ts';
import { loadContent } from './load-content.ts';
import { prepare } from './prepare.ts';

/** What every page needs: the council's content, the day, and the props of the layout around it. */
export async function openPage(path: string): Promise<OpenPage> {
  const content = await loadContent();
  const address = withBase(path, settings.base);
  return {
    content,
    today: settings.today,
    layout: {
      frame: await prepare(await withLogoSize(buildSiteFrame(content, settings.today))),
      path: address,
      ...(settings.origin ? { canonical: new URL(address, settings.origin).href } : {}),
    },
  };
}

async function withLogoSize(frame: SiteFrame): Promise<SiteFrame> {
  if (!frame.logo) return frame;
  return { ...frame, logo: { ...frame.logo, ...(await imageSize(frame.logo.href)) } };
}

export interface OpenPage {
  content: CouncilContent;
  today: string;
  layout: { frame: SiteFrame; path: string; canonical?: string };
}
