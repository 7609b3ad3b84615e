/** The languages a site can be in, each by its own name. The first of a council's languages is its main one. */
export const languageNames = { en: 'English', cy: 'Cymraeg' } as const;

export const languages = Object.keys(languageNames) as [Language, ...Language[]];

/** Whether a text is the short name of a language that a site can be in. */
export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languageNames, text);
}

export type Language = keyof typeof languageNames;
