/** What calendars, feeds and llms.txt say in English. */
export const feedsEn = {
  feeds: {
    calendarOfAll: (council: string) => `Grants: ${council}`,
    calendarOf: (title: string, council: string) => `${title}: ${council}`,
    opens: (grant: string) => `${grant} opens`,
    closes: (grant: string) => `${grant} closes`,
    closesInAWeek: (grant: string) => `${grant} closes in a week`,
    readMore: 'Read more',
    calendar: 'Calendar',
    addToCalendar: 'Add the dates to your calendar',
    followInCalendar: 'Follow the dates of all grants in your calendar',
    grants: (council: string) => `New and changed grants: ${council}`,
    awards: (council: string) => `Newest awards: ${council}`,
    awardOf: (amount: string, recipient: string) => `${amount} to ${recipient}`,
    individual: 'a person',
    openDataOf: (council: string) => `The grants and awards of ${council}, as files that anybody may use.`,
    scheme: 'Scheme',
  },

  llms: {
    summary: (council: string) =>
      `What ${council} does for local people with what it spends: grants, plans, partners and figures, each with its source.`,
    licence: (name: string, url: string) => `You may use it under the [${name}](${url}).`,
    lists: 'Lists',
    data: 'Data',
    about: 'About this site',
    counts: (count: number) => `${count} on one page, each with a page of its own`,
    everything: 'everything by its name',
    feed: 'an Atom feed',
    files: {
      '/data/awards.csv': 'every award, in the columns of the 360Giving Data Standard',
      '/data/360giving.json': 'every award, as the 360Giving Data Standard has it',
      '/data/grants.json': 'every grant, with its rounds',
      '/data/measures.csv': 'every figure, one to a row',
      '/data/measures.json': 'every measure, with its figures and their sources',
      '/data/records.json': 'every record of the site, with its links to others',
      '/data/grants.ics': 'the days on which grants open and close, as a calendar',
    } as Record<string, string>,
  },
};
