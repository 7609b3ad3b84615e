/** The fixed values of the content model, in the order in which they are told. `words/` has what people read for each. */

export const audiences = [
  'residents',
  'community-groups',
  'businesses',
  'job-seekers',
  'staff',
  'care-leavers',
  'forces-veterans',
  'young-people',
  'disabled-people',
  'unpaid-carers',
] as const;
export type Audience = (typeof audiences)[number];

export const councilKinds = ['district', 'borough', 'county', 'unitary', 'london-borough'] as const;
export type CouncilKind = (typeof councilKinds)[number];

/** Why something on the site is not accessible, as the model accessibility statement tells the reasons apart. */
export const accessReasons = ['not-yet-mended', 'disproportionate-burden', 'out-of-scope'] as const;
export type AccessReason = (typeof accessReasons)[number];

/** Who enforces the accessibility regulations: in Great Britain, and in Northern Ireland. */
export const enforcers = ['ehrc', 'ecni'] as const;
export type Enforcer = (typeof enforcers)[number];

export const strategyKinds = ['vision', 'delivery', 'procurement', 'planning', 'plan'] as const;
export type StrategyKind = (typeof strategyKinds)[number];

export const outcomeStates = ['active', 'achieved', 'dropped'] as const;
export type OutcomeState = (typeof outcomeStates)[number];

/** What a grant is doing on a day: `grant-state.ts` derives it. */
export const grantStates = [
  'opening-soon',
  'open',
  'closing-soon',
  'closed',
  'rolling',
  'paused',
  'withdrawn',
  'fully-spent',
] as const;
export type GrantState = (typeof grantStates)[number];

export const applicantKinds = [
  'registered-charity',
  'cic',
  'community-group',
  'parish-council',
  'school',
  'faith-group',
  'social-enterprise',
  'business',
  'individual',
] as const;
export type ApplicantKind = (typeof applicantKinds)[number];

export const programmeKinds = [
  'volunteering-leave',
  'guaranteed-interview',
  'supported-internship',
  'work-experience',
  'apprenticeship',
  'wellbeing-support',
  'training',
  'staff-network',
] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

export const entitlementUnits = ['half-day', 'day', 'hour'] as const;
export type EntitlementUnit = (typeof entitlementUnits)[number];

export const partnershipKinds = [
  'community-plan',
  'strategic-partnership',
  'community-hub',
  'joint-venture',
  'supplier',
  'voluntary-sector',
  'school',
  'public-body',
] as const;
export type PartnershipKind = (typeof partnershipKinds)[number];

export const contractTypes = ['goods', 'services', 'works', 'concessions', 'light-touch'] as const;
export type ContractType = (typeof contractTypes)[number];

export const requirements = ['must-consider', 'must-include', 'minimum-weighting', 'case-by-case'] as const;
export type Requirement = (typeof requirements)[number];

export const thresholdBases = ['statutory', 'council-policy'] as const;
export type ThresholdBasis = (typeof thresholdBases)[number];

export const vatTreatments = ['inclusive', 'exclusive', 'not-stated'] as const;
export type VatTreatment = (typeof vatTreatments)[number];

export const valueKinds = ['actual', 'target', 'committed', 'forecast'] as const;
export type ValueKind = (typeof valueKinds)[number];

export const valueStates = ['provisional', 'validated'] as const;
export type ValueState = (typeof valueStates)[number];

export const directions = ['higher-is-better', 'lower-is-better', 'neither'] as const;
export type Direction = (typeof directions)[number];

/** The units of a measure. GBP is written before its number, percent against it. */
export const units = [
  'people',
  'hours',
  'GBP',
  'percent',
  'kg',
  'tCO2e',
  'count',
  'weeks',
  'visits',
  'homes',
] as const;
export type Unit = (typeof units)[number];

export const qualities = ['exact', 'about', 'at-least', 'up-to'] as const;
export type Quality = (typeof qualities)[number];
