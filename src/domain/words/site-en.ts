import type { ResultWords } from '../result-words.ts';

const results: ResultWords = {
  found: { one: '{count} result for “{query}”', other: '{count} results for “{query}”' },
  corrected: {
    one: '{count} result for “{asked}”. You typed “{query}”.',
    other: '{count} results for “{asked}”. You typed “{query}”.',
  },
  some: {
    one: 'No page has all of “{query}”. {count} result with some of it:',
    other: 'No page has all of “{query}”. {count} results with some of it:',
  },
  nothing: 'Nothing was found for “{query}”.',
  nothingWithFilters: 'Nothing was found for “{query}” with these filters.',
  waiting: 'Searching…',
  failed: 'The search could not be loaded. Try again in a moment.',
  filters: { section: 'Section', theme: 'Theme', audience: 'For' },
};

/** The words around every page in English, and those of pages that are of no collection. */
export const siteEn = {
  frame: {
    home: 'Home',
    search: 'Search',
    aToZ: 'A to Z',
    openData: 'Open data',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    volunteering: 'Volunteering',
    websiteOf: (council: string) => `${council} website`,
    skip: 'Skip to main content',
    /** What the site is about, beside the council's name. */
    about: 'Social value',
    siteOf: (council: string) => `Social value, ${council}`,
    searchThisSite: 'Search this site',
    menu: 'Main',
    menuButton: 'Menu',
    breadcrumbs: 'Breadcrumb',
    aboutThisSite: 'About this site',
    using: 'Using what is here',
    licence: <L>(licence: L) => ['The words and figures may be used under the ', licence, '.'],
    madeOn: (day: string) => `Made on ${day}.`,
  },

  contact: {
    heading: 'Who to ask',
    team: 'Team',
    phone: 'Phone',
    email: 'Email',
    webPage: 'Web page',
    address: 'Address',
  },

  record: {
    atAGlance: 'At a glance',
    onThisPage: 'On this page',
    draft: 'Draft: not on the public site',
    sources: 'Sources',
    related: 'Related',
    done: 'What it has done',
    serves: 'Serves',
    themes: 'Themes',
    shouldBecomeTrue: 'What should become true',
    forWhom: <L>(links: L[]) => ['For: ', ...links, '.'],
    alsoCalled: (names: string) => `People also call this: ${names}.`,
    upkeep: (owner: string, reviewed: string, next: string) =>
      `Kept by the ${owner}. Last reviewed ${reviewed}; next review by ${next}.`,
    overdue: (day: string) => `This page was due for a review by ${day}. It may be out of date.`,
    noFigure: 'No figure is published yet',
    changes: 'What changed',
  },

  home: {
    heading: (place: string) => `Social value in ${place}`,
    lead: (council: string) => `How ${council} uses what it spends and does to help local people.`,
    searchLabel: 'Search grants, plans and figures',
    openGrants: 'Open for applications',
    noneOpen: (day: string) => `No scheme was known to be open on ${day}. These are some to read about.`,
    help: 'How you can help',
    themes: 'What we work for',
    allGrants: 'All grants',
    allFigures: 'All figures, with their sources',
    allVolunteering: 'All ways to volunteer',
    strategy: 'What the council has said it will do',
    thread: 'From each promise to its figures: the golden thread',
  },

  lists: {
    grants: 'Money that groups and people can apply for: what is open, what has closed, and who got it.',
    programmes:
      'What the council does as an employer: for its own staff, and for people who want to work here.',
    partnerships: 'Whom the council works with, what they do together, and how to join in.',
    themes: 'The headings under which the council works for its area.',
    measures: 'What the work has done, figure by figure, each with its source.',
    strategy: 'What the council has said it will do, and what should become true.',
    volunteering: 'How to volunteer',
    given: 'Not open to bids',
    otherFigures: 'Other figures',
  },

  aToZ: {
    lead: 'Everything on this site by its name, and by the words people use for it.',
    letters: 'Letters',
    numbers: '0 to 9',
    /** Letters that are written with two signs. */
    digraphs: new Array<string>(),
  },

  search: {
    description: 'Search this site for a grant, a plan, a figure or a way to help.',
    label: 'What are you looking for?',
    noScript: <L>(link: (text: string) => L) => [
      'Searching needs JavaScript, which is switched off here. Everything is also in the ',
      link('A to Z of this site'),
      '.',
    ],
    narrow: 'Narrow the results',
    results: 'Results',
    more: 'Show more results',
    youCould: 'You could:',
    otherWords: 'use fewer words, or other words for the same thing',
    lookInAToZ: <L>(link: (text: string) => L) => ['look in the ', link('A to Z of this site')],
    ask: 'ask the council:',
    script: results,
  },

  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    lead: 'There is no page at this address. It may have moved, or the address may have a slip in it.',
    searchLabel: 'Search for the page',
    aToZ: <L>(link: (text: string) => L) => ['You can also look in the ', link('A to Z of this site'), '.'],
  },

  moved: {
    title: (address: string) => `This page has moved to ${address}`,
    heading: 'This page has moved',
    link: 'Go to its new address',
  },

  /** The components of an .mdx text. */
  parts: {
    warning: 'Warning',
    noClosingDay: 'No closing day is known',
    footnotes: 'Footnotes',
    backToReference: (number: string) => `Back to reference ${number}`,
    whatItCounts: (measure: string) => `${measure}: what it counts`,
  },
};
