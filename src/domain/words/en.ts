import type { CollectionName } from '../collection-names.ts';
import type { AwardFinderWords } from '../award-finder.ts';
import type { ResultWords } from '../result-words.ts';
import { counted, type Counted, type Forms } from '../say.ts';
import { dataEn } from './data-en.ts';
import { statementEn } from './statement-en.ts';
import type * as Values from '../vocabulary.ts';

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
  filters: { section: 'Section', theme: 'Theme', audience: 'For' },
};

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

/**
 * Every word of the interface in English, by the part of the site it stands in. A text with something to fill in is a
 * function, and one with a link in it gives its parts. What people write in `content/` is not here.
 */
export const en = {
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

  collections: {
    strategy: { section: 'Strategy', singular: 'Strategy page' },
    outcomes: { section: 'Outcomes', singular: 'Outcome' },
    themes: { section: 'Themes', singular: 'Theme' },
    grants: { section: 'Grants', singular: 'Grant' },
    programmes: { section: 'Working for us', singular: 'Staff programme' },
    partnerships: { section: 'Partnerships', singular: 'Partnership' },
    measures: { section: 'Impact', singular: 'Measure' },
    pages: { section: 'About this site', singular: 'Page' },
  } satisfies Record<CollectionName, { section: string; singular: string }>,

  /** What people read for each fixed value of the content model. */
  names: {
    audience: {
      residents: 'Residents',
      'community-groups': 'Community groups',
      businesses: 'Businesses',
      'job-seekers': 'Job seekers',
      staff: 'Council staff',
      'care-leavers': 'Care leavers',
      'forces-veterans': 'Forces veterans',
      'young-people': 'Young people',
      'disabled-people': 'Disabled people',
      'unpaid-carers': 'Unpaid carers',
    } satisfies Record<Values.Audience, string>,
    councilKind: {
      district: 'District council',
      borough: 'Borough council',
      county: 'County council',
      unitary: 'Unitary council',
      'london-borough': 'London borough',
    } satisfies Record<Values.CouncilKind, string>,
    strategyKind: {
      vision: 'Vision',
      delivery: 'How we work',
      procurement: 'Buying',
      planning: 'Planning and developers',
      plan: 'Plan',
    } satisfies Record<Values.StrategyKind, string>,
    outcomeState: {
      active: 'Active',
      achieved: 'Achieved',
      dropped: 'Dropped',
    } satisfies Record<Values.OutcomeState, string>,
    grantState: {
      'opening-soon': 'Opening soon',
      open: 'Open',
      'closing-soon': 'Closing soon',
      closed: 'Closed',
      rolling: 'Open all year',
      paused: 'Paused',
      withdrawn: 'Withdrawn',
      'fully-spent': 'Fully spent',
    } satisfies Record<Values.GrantState, string>,
    applicant: {
      'registered-charity': 'Registered charities',
      cic: 'Community interest companies',
      'community-group': 'Community groups',
      'parish-council': 'Town and parish councils',
      school: 'Schools',
      'faith-group': 'Faith groups',
      'social-enterprise': 'Social enterprises',
      business: 'Businesses',
      individual: 'Individuals',
    } satisfies Record<Values.ApplicantKind, string>,
    programmeKind: {
      'volunteering-leave': 'Volunteering leave',
      'guaranteed-interview': 'Guaranteed interview',
      'supported-internship': 'Supported internship',
      'work-experience': 'Work experience',
      apprenticeship: 'Apprenticeship',
      'wellbeing-support': 'Wellbeing support',
      training: 'Training',
      'staff-network': 'Staff network',
    } satisfies Record<Values.ProgrammeKind, string>,
    partnershipKind: {
      'community-plan': 'Community plan',
      'strategic-partnership': 'Strategic partnership',
      'community-hub': 'Community hub',
      'joint-venture': 'Joint venture',
      supplier: 'Supplier',
      'voluntary-sector': 'Voluntary sector',
      school: 'School',
      'public-body': 'Public body',
    } satisfies Record<Values.PartnershipKind, string>,
    contractType: {
      goods: 'Goods',
      services: 'Services',
      works: 'Building works',
      concessions: 'Concessions',
      'light-touch': 'Light touch services',
    } satisfies Record<Values.ContractType, string>,
    requirement: {
      'must-consider': 'Social value must be considered',
      'must-include': 'Social value must be asked for',
      'minimum-weighting': 'Social value has a minimum share of the score',
      'case-by-case': 'Decided case by case',
    } satisfies Record<Values.Requirement, string>,
    basis: {
      statutory: 'The law',
      'council-policy': 'Council policy',
    } satisfies Record<Values.ThresholdBasis, string>,
    vat: {
      inclusive: 'VAT is included',
      exclusive: 'VAT is left out',
      'not-stated': 'It is not stated whether VAT is included',
    } satisfies Record<Values.VatTreatment, string>,
    valueKind: {
      actual: 'Actual',
      target: 'Target',
      committed: 'Promised',
      forecast: 'Forecast',
    } satisfies Record<Values.ValueKind, string>,
    valueState: {
      provisional: 'Provisional',
      validated: 'From a council record',
    } satisfies Record<Values.ValueState, string>,
    direction: {
      'higher-is-better': 'Higher is better',
      'lower-is-better': 'Lower is better',
      neither: 'Neither higher nor lower is better',
    } satisfies Record<Values.Direction, string>,
    unit: {
      people: 'People',
      hours: 'Hours',
      GBP: 'Pounds',
      percent: 'Per cent',
      kg: 'Kilograms',
      tCO2e: 'Tonnes of carbon dioxide equivalent',
      count: 'Number',
      weeks: 'Weeks',
      visits: 'Visits',
      homes: 'Homes',
    } satisfies Record<Values.Unit, string>,
  },

  /** Days, times, money and amounts, and how they are said inside a sentence. */
  figures: {
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December'],
    ],
    /** From Sunday on, as they stand before a date. */
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    midday: 'midday',
    midnight: 'midnight',
    timeOnDay: (time: string, day: string) => `${time} on ${day}`,
    from: (day: string) => `from ${day}`,
    to: (day: string) => `to ${day}`,
    millionPounds: (millions: string) => `£${millions} million`,
    quality: {
      exact: (amount: string) => amount,
      about: (amount: string) => `about ${amount}`,
      'at-least': (amount: string) => `at least ${amount}`,
      'up-to': (amount: string) => `up to ${amount}`,
    } satisfies Record<Values.Quality, (amount: string) => string>,
    amount: {
      people: counted('en', { one: '{count} person', other: '{count} people' }),
      hours: counted('en', { one: '{count} hour', other: '{count} hours' }),
      kg: counted('en', { one: '{count} kilogram', other: '{count} kilograms' }),
      tCO2e: counted('en', {
        one: '{count} tonne of carbon dioxide equivalent',
        other: '{count} tonnes of carbon dioxide equivalent',
      }),
      weeks: counted('en', { one: '{count} week', other: '{count} weeks' }),
      visits: counted('en', { one: '{count} visit', other: '{count} visits' }),
      homes: counted('en', { one: '{count} home', other: '{count} homes' }),
    } satisfies Record<Exclude<Values.Unit, 'GBP' | 'percent' | 'count'>, Counted>,
    awards: counted('en', { one: '{count} award', other: '{count} awards' }),
    entitlement: {
      'half-day': counted('en', { one: '{count} half-day a year', other: '{count} half-days a year' }),
      day: counted('en', { one: '{count} day a year', other: '{count} days a year' }),
      hour: counted('en', { one: '{count} hour a year', other: '{count} hours a year' }),
    } satisfies Record<Values.EntitlementUnit, Counted>,
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
    forWhom: (names: string) => `For: ${names}.`,
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
    lists: 'Lists by who you are, what for and how much',
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
    title: ({ status, amount, who, theme }: FinderTitle) =>
      [
        { all: 'Grants', open: 'Open grants', 'opening-soon': 'Grants that open soon' }[status],
        amount && `of ${amount}`,
        who && `for ${who}`,
        theme && `under the theme “${theme}”`,
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
    allOfScheme: (awards: string, scheme: string) => `All ${awards} from ${scheme}`,
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

  measure: {
    counts: 'What it counts',
    countedIn: 'Counted in',
    direction: 'Which way',
    baseline: 'Starting point',
    nextDue: 'Next figure due',
    measures: 'Measures',
    worth: 'Worth',
    worthEach: (amount: string) => `${amount} for each. This is an estimate, not money that was spent.`,
    elsewhere: 'In other frameworks',
    about: 'About this figure',
    values: 'Every figure',
    activities: 'What it measures',
    firstDue: (day: string) => `The first is due by ${day}.`,
    period: 'Period',
    figure: 'Figure',
    kind: 'Kind',
    status: 'Status',
    source: 'Source',
  },

  /** Charts, and what is said of periods beside each other. */
  chart: {
    figureOf: (figure: string, period: string) => `${figure} (${period})`,
    fromTo: (first: string, last: string) => `From ${first} to ${last}.`,
    range: (highest: string, lowest: string) => `The highest is ${highest}, the lowest ${lowest}.`,
    noFigure: (from: string, to: string | undefined) => `No figure: ${to ? `${from} to ${to}` : from}`,
    gap: 'A gap means that no figure is known for that time.',
    left: (periods: string) => `Not drawn, as the period is of another length: ${periods}.`,
    basis: {
      start: 'Each bar counts from the same start, so the bars must not be added up.',
      'to-date':
        'Each bar counts up to the end of its period. Where the counting began is not known, so the bars must not be added up.',
    },
    notDrawn: 'The periods are of different lengths, so the figures are not drawn side by side.',
    aims: 'What was aimed at',
    key: 'What the marks mean',
    more: (period: string, amount: string, share?: string) =>
      `Compared with ${period}: ${amount} more${share ? ` (${share} more)` : ''}.`,
    fewer: (period: string, amount: string, share?: string) =>
      `Compared with ${period}: ${amount} less${share ? ` (${share} less)` : ''}.`,
    same: (period: string) => `The same as in ${period}.`,
    points: counted('en', { one: '{count} percentage point', other: '{count} percentage points' }),
    notStated: 'Not stated',
    headlines: 'The figures that matter most',
    download: 'The same figures to download:',
    worthSource: (source: string, edition: string) => `${source}, ${edition}`,
  },

  outcome: {
    statement: 'What should be true',
    state: 'State',
    promisedIn: 'Promised in',
    measures: 'How we know',
    grants: 'Grants that serve it',
    programmes: 'What the council does as an employer',
    partnerships: 'Partnerships that serve it',
    strategy: 'Plans that name it',
  },

  programme: {
    entitlement: 'What you get',
    paid: (entitlement: string) => `${entitlement}, paid`,
    unpaid: (entitlement: string) => `${entitlement}, unpaid`,
    openTo: 'Open to',
    partner: 'Partner',
    withPartner: (partner: string) => `With ${partner}`,
    conditions: 'Conditions',
    howToUse: 'How to use it',
  },

  partnership: {
    lead: 'Led by',
    plan: 'Plan',
    planRuns: 'Plan runs',
    address: 'Address',
    openingTimes: 'Open',
    jointVenture: 'Joint venture with',
    councilShare: 'Council share',
    howToGetInvolved: 'How to get involved',
    whatYouCanDo: 'What you can do there',
    members: 'Who is in it',
    projects: 'Projects',
  },

  strategy: {
    adopted: 'Adopted',
    ends: 'Ends',
    thresholds: 'What is asked for, by the size of the contract',
    caption: 'What a contract has to do for social value',
    size: 'Size of contract',
    contract: 'Kind of contract',
    asked: 'What is asked for',
    basis: 'Basis',
    source: 'Source',
    over: (amount: string) => `over ${amount}`,
    orMore: (amount: string) => `${amount} or more`,
    upTo: (amount: string) => `up to ${amount}`,
    anyAmount: 'any amount',
    inForce: (basis: string, when: string) => `${basis}, in force ${when}`,
  },

  thread: {
    title: 'The golden thread',
    lead: 'From each promise to what is done for it, and on to the figures that tell whether it comes true.',
    howToRead:
      'A line is as thick as there are records at its end. A broken line is a gap: nothing is there to show yet.',
    themes: 'Themes',
    outcomes: 'What should become true',
    activities: 'What is done for it',
    measures: 'How anybody can tell',
    map: 'At a glance',
    strands: 'Every strand',
    serves: (themes: string) => `Under ${themes}`,
    grants: counted('en', { one: '{count} grant', other: '{count} grants' }),
    programmes: counted('en', { one: '{count} staff programme', other: '{count} staff programmes' }),
    partnerships: counted('en', { one: '{count} partnership', other: '{count} partnerships' }),
    strategy: counted('en', { one: '{count} strategy page', other: '{count} strategy pages' }),
    outcomeCount: counted('en', { one: '{count} outcome', other: '{count} outcomes' }),
    activityCount: counted('en', { one: '{count} activity', other: '{count} activities' }),
    measureCount: counted('en', { one: '{count} measure', other: '{count} measures' }),
    more: counted('en', { one: 'and {count} more', other: 'and {count} more' }),
    direct: 'Measured as a whole',
    nothingDone: 'Nothing is done for it now',
    noFigureHere: 'Not measured yet',
    whole: 'See the whole golden thread',
  },

  volunteering: {
    lead: (place: string) => `Ways to give time in ${place}, and what volunteers have done.`,
    residents: 'For residents and groups',
    staff: 'For council staff',
  },

  data: dataEn,
  ...statementEn,

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
    whatItCounts: (measure: string) => `${measure}: what it counts`,
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

/** What a list of grants is of, each part in words, in the middle of a sentence. */
export interface FinderTitle {
  status: 'all' | 'open' | 'opening-soon';
  amount?: string | undefined;
  who?: string | undefined;
  theme?: string | undefined;
}

/** English is written first; the other languages have the same parts. */
export type Words = typeof en;
