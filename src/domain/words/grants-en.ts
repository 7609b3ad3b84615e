import type { AwardFinderWords } from '../award-finder.ts';
import type { Sort } from '../facets.ts';
import { type Forms } from '../say.ts';

const awardFinder: AwardFinderWords = {
  found: { one: '{count} award, {order}', other: '{count} awards, {order}' },
  caption: 'Awards, {order}',
  nothing: 'No award fits. Try fewer words, or another year or scheme.',
  waiting: 'Getting the awards…',
  failed: 'The awards could not be fetched. They are all in the pages of the list below.',
  orders: {
    date: { up: 'oldest first', down: 'newest first' },
    who: { up: 'by who got it, A to Z', down: 'by who got it, Z to A' },
    what: { up: 'by what it is for, A to Z', down: 'by what it is for, Z to A' },
    scheme: { up: 'by scheme, A to Z', down: 'by scheme, Z to A' },
    amount: { up: 'smallest amount first', down: 'largest amount first' },
  },
};

/** The words of grants, their finder and awards in English. */
export const grantsEn = {
  grant: {
    howMuch: 'How much',
    noAmount: 'The amount is not published',
    from: (amount: string) => `From ${amount}`,
    upTo: (amount: string) => `Up to ${amount}`,
    between: (least: string, most: string) => `${least} to ${most}`,
    when: 'When',
    noDates: 'No dates are published',
    anyTime: 'Apply at any time',
    opensOn: (moment: string) => `Opens ${moment}`,
    closesOn: (moment: string) => `Closes ${moment}`,
    closedOn: (moment: string) => `Last round closed ${moment}`,
    stoppedSince: (state: string, day: string) => `${state} since ${day}`,
    closesEarly: 'Closes early',
    whenSpent: 'It closes when the money is spent',
    where: 'Where',
    moneyFrom: 'Money from',
    decidedBy: 'Decided by',
    wholeFund: 'Whole fund',
    matchFunding: 'Match funding',
    code: 'Scheme code',
    notOpen: 'Not open for bids',
    notOpenFrom: (day: string) => `Not open for bids from ${day}`,
    notOpenSince: (reason: string, day: string) => `${reason} This has been so since ${day}.`,
    whoCan: 'Who can apply',
    youCan: 'You can apply if you are one of these',
    whoCannot: 'Who cannot apply',
    paysFor: 'What it pays for',
    doesPayFor: 'It pays for',
    doesNotPayFor: 'What it does not pay for',
    conditions: 'Conditions',
    howToApply: 'How to apply',
    applyOnline: 'Apply online',
    offline: (how: string) => `Without the internet: ${how}`,
    askOffline: <L>(phone: L) => ['No way to apply by phone or on paper is published. Ask on ', phone, '.'],
    then: 'What happens then',
    hearBy: (day: string) => `The decision is made by ${day}.`,
    hearUnknown: 'No day for the decision is published.',
    spendMoneyBy: (day: string) => `What you are given has to be spent by ${day}.`,
    alsoPhone: <L>(council: string, phone: L) => [`You can also phone ${council} on `, phone, '.'],
    rounds: 'Rounds',
    roundsCaption: 'When this grant opened and closed',
    round: 'Round',
    opens: 'Opens',
    closes: 'Closes',
    decisionBy: 'Decision by',
    spendBy: 'Spend by',
    money: 'Money',
    notKnown: 'Not known',
    awards: 'Who got it',
  },

  /** The state of a grant with the day it turns on, so that it stays true whenever it is read. */
  grantState: {
    openUntil: (when: string) => `Open until ${when}`,
    closes: (when: string) => `Closes ${when}`,
    opens: (when: string) => `Opens ${when}`,
    closed: (when: string) => `Closed ${when}`,
    rolling: 'Open all year',
    since: (state: string, day: string) => `${state} since ${day}`,
    noDates: 'No dates are published',
    noNextDate: 'No date is known for the next round',
    asOn: (day: string) => `As on ${day}`,
    groups: {
      open: 'Open for applications',
      'opening-soon': 'Opening soon',
      closed: 'Not open now',
      stopped: 'Paused or ended',
    },
  },

  finder: {
    lead: 'Money that groups and people can apply for.',
    find: 'Find a grant',
    /** Of the schemes that fit. */
    count: { one: '{count} scheme', other: '{count} schemes' } as Forms,
    none: 'No scheme fits all of this. Choose less, or look at all grants.',
    noneOpen: (day: string) => `No such scheme was open on ${day}. These take bids at other times.`,
    noneSoon: (day: string) => `On ${day} no opening was known.`,
    lists: 'Lists by who you are, what for and how much, and in other orders',
    openOnly: (count: number) => `${count} open now`,
    anyAmount: 'Any scheme whose amount is not published is kept in every list by amount.',
    facets: {
      status: 'When',
      who: 'Who you are',
      theme: 'What for',
      amount: 'How much you need',
      sort: 'Sort by',
    },
    statuses: { all: 'All grants', open: 'Open now', 'opening-soon': 'Opening soon' },
    anyone: 'Anyone',
    anything: 'Anything',
    anySum: 'Any amount',
    upTo: (amount: string) => `Up to ${amount}`,
    over: (amount: string) => `More than ${amount}`,
    sorts: { deadline: 'Deadline', amount: 'Largest award', title: 'Title' },
    /** The title of a page: "Open grants of up to £5,000 for community groups". */
    title: ({ status, amount, who, theme, sort }: FinderTitle) =>
      [
        { all: 'Grants', open: 'Open grants', 'opening-soon': 'Grants that open soon' }[status],
        amount && `of ${amount}`,
        who && `for ${who}`,
        theme && `under the theme “${theme}”`,
        sort && { amount: 'by largest award', title: 'by title' }[sort],
      ]
        .filter(Boolean)
        .join(' '),
  },

  awards: {
    title: 'Grants that were awarded',
    lead: (awards: string, place: string) =>
      `${awards} in and around ${place} whose exact amount is public. Awards without a public amount are told on the page of their scheme.`,
    bySchemeTitle: 'By scheme',
    bySchemeCaption: 'Awards by scheme and funder, most awards first',
    mostSchemes: (shown: number, all: string) => `These are ${shown} of ${all}, those with the most awards.`,
    allSchemes: 'All schemes and funders',
    schemesTitle: 'Awards by scheme',
    schemesLead: 'How many awards each scheme has made, and how much, for each funder by itself.',
    byYear: 'By year',
    yearsCaption: 'Awards by calendar year',
    yearsNote:
      'Years are calendar years, since of some awards no more than the year is known. Money of different funders is never added together.',
    year: 'Year',
    chartTitle: (funder: string) => `Money given by ${funder} in each year`,
    /** What a chart says to those who do not see it. */
    chartText: (most: string, year: string) =>
      `The most was ${most} in ${year}. The table after it has every amount.`,
    own: (funder: string) => `From ${funder}`,
    fromOthers: 'Awards from others',
    none: 'None',
    inYear: (year: string) => `Grants awarded in ${year}`,
    inYearLead: (awards: string, place: string, year: string) =>
      `${awards} in and around ${place} made in the calendar year ${year}, whose exact amount is public.`,
    byFunder: 'By funder',
    byFunderCaption: (year: string) => `Awards in ${year} by funder, most awards first`,
    otherYears: 'Other years',
    ofScheme: (scheme: string) => `Awards from ${scheme}`,
    ofSchemeLead: (awards: string) => `${awards} whose exact amount is public, newest first.`,
    allOfScheme: (awards: string, scheme: string) => `List of ${awards} from ${scheme}`,
    onPage: (title: string, page: number) => `${title}, page ${page}`,
    pages: 'Pages of awards',
    pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
    previous: (page: number) => `Previous: page ${page}`,
    next: (page: number) => `Next: page ${page}`,
    find: 'Find and sort awards',
    search: 'Who got it, what for, or scheme',
    everyYear: 'Every year',
    everyScheme: 'Every scheme',
    sortBy: 'Sort by',
    moreAwards: 'Show more awards',
    clear: 'Show all awards again',
    script: awardFinder,
    scheme: 'Scheme',
    moneyFrom: 'Money from',
    awards: 'Awards',
    amount: 'Amount',
    all: 'Every award',
    asData: <L>(link: (text: string) => L) => ['The same awards as ', link('open data'), '.'],
    caption: 'Awards, newest first',
    captionOfScheme: 'Awards from this scheme, newest first',
    awarded: 'Awarded',
    who: 'Who got it',
    whatFor: 'What for',
    person: 'A person (not named)',
  },
};

/** What a list of grants is of, each part in words, in the middle of a sentence. */
export interface FinderTitle {
  status: 'all' | 'open' | 'opening-soon';
  amount?: string | undefined;
  who?: string | undefined;
  theme?: string | undefined;
  sort?: Sort | undefined;
}
