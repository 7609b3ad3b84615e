import type { Words } from './en.ts';

/** Every word of the interface in Welsh. */
export const cy: Words = {
  frame: {
    home: 'Hafan',
    search: 'Chwilio',
    aToZ: 'A i Y',
    openData: 'Data agored',
    accessibility: 'Hygyrchedd',
    websiteOf: (council) => `Gwefan ${council}`,
  },
  languages: {
    names: { en: 'Saesneg', cy: 'Cymraeg' },
    notTranslated: (language) =>
      `Nid yw’r dudalen hon wedi’i chyfieithu i’r Gymraeg eto. Mae’r testun isod yn ${language}.`,
    outdated: (language) =>
      `Mae’r fersiwn ${language} o’r dudalen hon yn fwy diweddar na’r cyfieithiad hwn, ac efallai ei bod yn dweud mwy.`,
    notFound: 'Nid oes tudalen yn y cyfeiriad hwn.',
    toSite: 'Ewch i’r wefan Gymraeg',
  },
};
