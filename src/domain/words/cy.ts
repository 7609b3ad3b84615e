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
};
