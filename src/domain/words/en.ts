/**
 * Every word of the interface in English, by the part of the site it stands in. A text with something to fill in is a
 * function. What people write in `content/` is not here.
 */
export const en = {
  frame: {
    home: 'Home',
    search: 'Search',
    aToZ: 'A to Z',
    openData: 'Open data',
    accessibility: 'Accessibility',
    websiteOf: (council: string) => `${council} website`,
  },
  languages: {
    /** What a language is called in a sentence. */
    names: { en: 'English', cy: 'Welsh' },
    notTranslated: (language: string) =>
      `This page has not been translated into English yet. It is in ${language} below.`,
    outdated: (language: string) =>
      `The ${language} version of this page is newer than this translation and may say more.`,
    notFound: 'There is no page at this address.',
    toSite: 'Go to the site in English',
  },
};

/** English is written first; the other languages have the same parts. */
export type Words = typeof en;
