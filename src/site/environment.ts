import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { languageBase } from '../domain/paths.ts';
import { isLanguage, type Language } from '../domain/languages.ts';
import { nowAt, type Now } from '../domain/now.ts';

/**
 * What one build or preview was asked for: the only reading of the environment. Each site is built by a process of its
 * own, so these are constants there. Without them (an editor, `astro check`) the first council of `content` is taken.
 */
export const settings: SiteSettings = readSettings(process.env);

export interface SiteSettings {
  /** The folder that holds the councils, as it was given. */
  contentFolder: string;
  /** The council's id: the name of its folder. */
  council: string;
  /** The languages of the council, the main one first: it has a site in each, built by a process of its own. */
  languages: [Language, ...Language[]];
  /** The language of this site. */
  language: Language;
  /** Where the built site goes. */
  out: string;
  /** The folder for what Astro keeps for itself. */
  cache: string;
  /** The origin the site will live at, such as https://social-value.example.gov.uk, where known. */
  origin: string | undefined;
  /** The path the council lives under, `/` or `/social-value/`: that of the site in its main language. */
  root: string;
  /** The path this site lives under: `/`, or `/cy/` for another language. */
  base: string;
  /** The instant of the build, and its day in London. */
  now: Now;
  /** True when drafts are shown. */
  drafts: boolean;
}

function readSettings(environment: NodeJS.ProcessEnv): SiteSettings {
  const contentFolder = environment['COMMONWEAL_CONTENT'] ?? 'content';
  const council = environment['COMMONWEAL_COUNCIL'] ?? firstFolder(contentFolder);
  const address = environment['COMMONWEAL_SITE'] ? new URL(environment['COMMONWEAL_SITE']) : undefined;
  const root = `${address?.pathname.replace(/\/+$/, '') ?? ''}/`;
  const [main = 'en', ...others] = (environment['COMMONWEAL_LANGUAGES'] ?? '').split(',').filter(isLanguage);
  const language = others.find((other) => other === environment['COMMONWEAL_LANGUAGE']) ?? main;
  const name = language === main ? council : `${council}.${language}`;
  return {
    contentFolder,
    council,
    languages: [main, ...others],
    language,
    out: resolve(environment['COMMONWEAL_OUT'] ?? `dist/${council}`),
    cache: resolve(environment['COMMONWEAL_CACHE'] ?? `.cache/${name}`),
    origin: address?.origin,
    root,
    base: languageBase(root, language, [main, ...others]),
    now: nowAt(Date.parse(environment['COMMONWEAL_NOW'] ?? new Date().toISOString())),
    drafts: environment['COMMONWEAL_DRAFTS'] === 'true',
  };
}

function firstFolder(contentFolder: string): string {
  const folders = readdirSync(contentFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map((entry) => entry.name).sort()[0] ?? '';
}
