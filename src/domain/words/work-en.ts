import { counted } from '../say.ts';

/** The words of outcomes, of what is done for them and of the golden thread in English. */
export const workEn = {
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
    nothingForResidents: 'No way for residents to volunteer is published here yet. You can ask the council.',
    nothingForStaff: 'No scheme that gives council staff time to volunteer is published here.',
  },
};
