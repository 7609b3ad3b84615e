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
};

/** English is written first; the other languages have the same parts. */
export type Words = typeof en;
