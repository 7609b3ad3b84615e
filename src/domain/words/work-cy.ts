import { counted } from '../say.ts';
import type { workEn } from './work-en.ts';

/** The words of outcomes, of what is done for them and of the golden thread in Welsh. */
export const workCy: typeof workEn = {
  outcome: {
    statement: 'Beth ddylai fod yn wir',
    state: 'Statws',
    promisedIn: 'Addawyd yn',
    measures: 'Sut rydym yn gwybod',
    grants: 'Grantiau sy’n cyfrannu ato',
    programmes: 'Beth mae’r cyngor yn ei wneud fel cyflogwr',
    partnerships: 'Partneriaethau sy’n cyfrannu ato',
    strategy: 'Cynlluniau sy’n ei enwi',
  },

  programme: {
    entitlement: 'Beth gewch chi',
    paid: (entitlement) => `${entitlement}, gyda thâl`,
    unpaid: (entitlement) => `${entitlement}, heb dâl`,
    openTo: 'Ar agor i',
    partner: 'Partner',
    withPartner: (partner) => `Gyda ${partner}`,
    conditions: 'Amodau',
    howToUse: 'Sut i’w defnyddio',
  },

  partnership: {
    lead: 'Arweinir gan',
    plan: 'Cynllun',
    planRuns: 'Cyfnod y cynllun',
    address: 'Cyfeiriad',
    openingTimes: 'Oriau agor',
    jointVenture: 'Menter ar y cyd â',
    councilShare: 'Cyfran y cyngor',
    howToGetInvolved: 'Sut i gymryd rhan',
    whatYouCanDo: 'Beth allwch chi ei wneud yno',
    members: 'Pwy sy’n rhan ohoni',
    projects: 'Prosiectau',
  },

  strategy: {
    adopted: 'Mabwysiadwyd',
    ends: 'Yn dod i ben',
    thresholds: 'Beth y gofynnir amdano, yn ôl maint y contract',
  },

  thread: {
    title: 'Y llinyn aur',
    lead: 'O bob addewid at yr hyn a wneir i’w gwireddu, ac ymlaen at y ffigurau sy’n dangos a yw’n dod yn wir.',
    howToRead:
      'Mae pob llinell mor drwchus â nifer y cofnodion ar ei diwedd. Bwlch yw llinell doredig: nid oes dim i’w ddangos yno eto.',
    themes: 'Themâu',
    outcomes: 'Beth ddylai ddod yn wir',
    activities: 'Beth a wneir i’w wireddu',
    measures: 'Sut gall unrhyw un wybod',
    map: 'Cipolwg',
    strands: 'Pob llinyn',
    serves: (themes) => `O dan ${themes}`,
    grants: counted('cy', { other: '{count} grant' }),
    programmes: counted('cy', { two: '{count} raglen staff', other: '{count} rhaglen staff' }),
    partnerships: counted('cy', {
      two: '{count} bartneriaeth',
      many: '{count} phartneriaeth',
      other: '{count} partneriaeth',
    }),
    strategy: counted('cy', {
      two: '{count} dudalen strategaeth',
      many: '{count} thudalen strategaeth',
      other: '{count} tudalen strategaeth',
    }),
    outcomeCount: counted('cy', { two: '{count} ddeilliant', other: '{count} deilliant' }),
    activityCount: counted('cy', { two: '{count} weithgaredd', other: '{count} gweithgaredd' }),
    measureCount: counted('cy', { two: '{count} fesur', other: '{count} mesur' }),
    more: counted('cy', { other: 'a {count} arall' }),
    direct: 'Wedi’i fesur yn ei gyfanrwydd',
    nothingDone: 'Ni wneir dim i’w wireddu ar hyn o bryd',
    noFigureHere: 'Heb ei fesur eto',
    whole: 'Gweld y llinyn aur cyfan',
  },

  volunteering: {
    lead: (place) => `Ffyrdd o roi o’ch amser yn ardal ${place}, a beth mae gwirfoddolwyr wedi’i wneud.`,
    residents: 'I drigolion a grwpiau',
    staff: 'I staff y cyngor',
    nothingForResidents:
      'Nid oes ffordd i drigolion wirfoddoli wedi’i chyhoeddi yma eto. Gallwch holi’r cyngor.',
    nothingForStaff: 'Nid oes cynllun wedi’i gyhoeddi yma sy’n rhoi amser i staff y cyngor wirfoddoli.',
  },
};
