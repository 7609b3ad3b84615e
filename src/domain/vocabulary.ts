/** The words people read for each fixed value of the content model. The schemas take their allowed values from the keys. */

export const audienceNames = {
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
} as const;

export const councilKindNames = {
  district: 'District council',
  borough: 'Borough council',
  county: 'County council',
  unitary: 'Unitary council',
  'london-borough': 'London borough',
} as const;

export const strategyKindNames = {
  vision: 'Vision',
  delivery: 'How we work',
  procurement: 'Buying',
  planning: 'Planning and developers',
  plan: 'Plan',
} as const;

export const outcomeStateNames = { active: 'Active', achieved: 'Achieved', dropped: 'Dropped' } as const;

export const applicantNames = {
  'registered-charity': 'Registered charities',
  cic: 'Community interest companies',
  'community-group': 'Community groups',
  'parish-council': 'Town and parish councils',
  school: 'Schools',
  'faith-group': 'Faith groups',
  'social-enterprise': 'Social enterprises',
  business: 'Businesses',
  individual: 'Individuals',
} as const;

export const programmeKindNames = {
  'volunteering-leave': 'Volunteering leave',
  'guaranteed-interview': 'Guaranteed interview',
  'supported-internship': 'Supported internship',
  'work-experience': 'Work experience',
  apprenticeship: 'Apprenticeship',
  'wellbeing-support': 'Wellbeing support',
  training: 'Training',
  'staff-network': 'Staff network',
} as const;

export const partnershipKindNames = {
  'community-plan': 'Community plan',
  'strategic-partnership': 'Strategic partnership',
  'community-hub': 'Community hub',
  'joint-venture': 'Joint venture',
  supplier: 'Supplier',
  'voluntary-sector': 'Voluntary sector',
  school: 'School',
  'public-body': 'Public body',
} as const;

export const contractTypeNames = {
  goods: 'Goods',
  services: 'Services',
  works: 'Building works',
  concessions: 'Concessions',
  'light-touch': 'Light touch services',
} as const;

export const requirementNames = {
  'must-consider': 'Social value must be considered',
  'must-include': 'Social value must be asked for',
  'minimum-weighting': 'Social value has a minimum share of the score',
  'case-by-case': 'Decided case by case',
} as const;

export const basisNames = { statutory: 'The law', 'council-policy': 'Council policy' } as const;

export const vatNames = {
  inclusive: 'VAT is included',
  exclusive: 'VAT is left out',
  'not-stated': 'It is not stated whether VAT is included',
} as const;

export const valueKindNames = {
  actual: 'Actual',
  target: 'Target',
  committed: 'Promised',
  forecast: 'Forecast',
} as const;

export const valueStateNames = { provisional: 'Provisional', validated: 'From a council record' } as const;

export const directionNames = {
  'higher-is-better': 'Higher is better',
  'lower-is-better': 'Lower is better',
  neither: 'Neither higher nor lower is better',
} as const;

/** The allowed values of a vocabulary, in its own order, as Zod's `enum` wants them. */
export function valuesOf<K extends string>(names: Record<K, string>): [K, ...K[]] {
  return Object.keys(names) as [K, ...K[]];
}
