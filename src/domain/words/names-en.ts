import type { CollectionName } from '../collection-names.ts';
import type * as Values from '../vocabulary.ts';

/** What sections, fixed values and languages are called in English. */
export const namesEn = {
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
      inclusive: 'Included',
      exclusive: 'Left out',
      'not-stated': 'Not stated',
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
