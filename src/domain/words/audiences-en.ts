import type { Audience } from '../vocabulary.ts';

/** The words of the pages for one audience each in English. */
export const audiencesEn = {
  /** What the pages are called as a section. */
  section: 'For you',
  who: 'Who are you?',
  others: 'For other people',
  groups: {
    apply: 'Apply for money',
    work: 'Get a job or training',
    support: 'Get help, and places to go',
    join: 'Join in',
    selling: 'Sell to the council',
    partners: 'What the council does with others',
    closed: 'Grants not known to be open',
    given: 'Money given without bids',
    promises: 'What the council promises',
    figures: 'What has been done',
    read: 'Read more',
  },
  ask: (whom: string) => `Ask: ${whom}`,
  otherWords: (words: string) => `Other words for this: ${words}.`,
  source: (title: string) => `Source: ${title}`,
  /** A title, a sentence that speaks to them, and the words they have for themselves. */
  pages: {
    residents: {
      title: 'For residents',
      lead: 'You live here. This is everything on this site that is meant for residents.',
      aliases: ['local people'],
    },
    'community-groups': {
      title: 'For community groups',
      lead: 'You run a group, a club or a charity. This is everything on this site for groups like yours.',
      aliases: ['charities', 'voluntary groups'],
    },
    businesses: {
      title: 'For businesses',
      lead: 'You run a business, large or small. This is everything on this site for firms like yours.',
      aliases: ['firms', 'companies'],
    },
    'job-seekers': {
      title: 'For job seekers',
      lead: 'You are looking for work, or want to learn for a job. This is everything on this site for you.',
      aliases: ['looking for work', 'unemployed'],
    },
    staff: {
      title: 'For council staff',
      lead: 'You work for the council. This is everything on this site that is meant for staff.',
      aliases: ['council employees'],
    },
    'care-leavers': {
      title: 'For care leavers',
      lead: 'You have been in care. This is everything on this site that is meant for you.',
      aliases: ['care experienced', 'leaving care'],
    },
    'forces-veterans': {
      title: 'For forces veterans',
      lead: 'You have served in the armed forces. This is everything on this site that is meant for you.',
      aliases: ['veterans', 'armed forces'],
    },
    'young-people': {
      title: 'For young people',
      lead: 'You are at school, in training or starting out. This is everything on this site for you.',
      aliases: ['youth', 'teenagers'],
    },
    'disabled-people': {
      title: 'For disabled people',
      lead: 'You are disabled, or have a learning disability or a long illness. This is everything on this site for you.',
      aliases: ['disability'],
    },
    'unpaid-carers': {
      title: 'For unpaid carers',
      lead: 'You look after somebody who could not manage without you. This is everything on this site for you.',
      aliases: ['carers', 'looking after somebody'],
    },
  } satisfies Record<Audience, { title: string; lead: string; aliases: string[] }>,
};
