import { withBase } from '../domain/paths.ts';
import { toMachineHead, type MachineHead } from '../feeds/machine-head.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { buildSiteFrame, type SiteFrame } from '../views/site-frame.ts';
import { siteAddresses } from '../views/site-parts.ts';
import { settings } from './environment.ts';
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
      frame: await prepare(buildSiteFrame(content, settings.today)),
      path: address,
      machine: toMachineHead(content, path, settings, siteAddresses(content)),
      ...(settings.origin ? { canonical: new URL(address, settings.origin).href } : {}),
    },
  };
}

export interface OpenPage {
  content: CouncilContent;
  today: string;
  layout: { frame: SiteFrame; path: string; machine: MachineHead; canonical?: string };
}
