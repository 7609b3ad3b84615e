import type { Language } from '../domain/languages.ts';
import type { Now } from '../domain/now.ts';

/** The environment of the process that builds or previews one site: what `src/site/environment.ts` reads. */
export function siteEnvironment(options: SiteOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    COMMONWEAL_CONTENT: options.contentFolder,
    COMMONWEAL_COUNCIL: options.council,
    COMMONWEAL_LANGUAGES: options.languages.join(),
    COMMONWEAL_LANGUAGE: options.language,
    COMMONWEAL_OUT: options.out,
    COMMONWEAL_NOW: new Date(options.now.instant).toISOString(),
    COMMONWEAL_DRAFTS: String(options.drafts),
    ...(options.cache ? { COMMONWEAL_CACHE: options.cache } : {}),
    ...(options.site ? { COMMONWEAL_SITE: options.site } : {}),
  };
}

export interface SiteOptions {
  contentFolder: string;
  council: string;
  /** The languages of the council, the main one first, and the one of this site. */
  languages: readonly Language[];
  language: Language;
  out: string;
  /** The folder for what Astro keeps for itself; a build has its own. */
  cache?: string;
  now: Now;
  drafts: boolean;
  /** The address the site will live at, with its path. */
  site: string | undefined;
}
