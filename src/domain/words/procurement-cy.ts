import type { Words } from './en.ts';

const answer: Words['procurement']['answer'] = {
  withoutVat: 'Mae {amount} heb TAW yn {other} gyda TAW ar 20%.',
  withVat: 'Mae {amount} gyda TAW ar 20% yn {other} heb TAW.',
  kindAlone: '{kind}: pob rheol sydd mewn grym heddiw. Ysgrifennwch swm i weld pa rai sy’n berthnasol.',
  basis: {
    statutory: 'Y gyfraith: {answer}',
    'council-policy': 'Rheolau’r cyngor ei hun: {answer}',
  },
  none: 'nid oes rheol ar y dudalen hon yn berthnasol.',
  unsureOne:
    'Ni ellir dweud a yw hyn yn berthnasol: {rules}. Ni nodir a yw TAW yn cyfrif, ac mae eich contract ar y ddwy ochr. Gofynnwch i’r cyngor.',
  unsureMany:
    'Ni ellir dweud pa un o’r rhain sy’n berthnasol: {rules}. Ni nodir a yw TAW yn cyfrif, ac mae eich contract ar y ddwy ochr. Gofynnwch i’r cyngor.',
  faults: {
    unreadable:
      'Ni ellir darllen “{text}” fel swm. Ysgrifennwch nifer y punnoedd, er enghraifft 85,000 neu 85k.',
    nothing: 'Dim yw’r swm. Ysgrifennwch werth y contract, er enghraifft 85,000.',
    tooMuch:
      'Mae “{text}” yn ormod ar gyfer un contract. Ysgrifennwch nifer y punnoedd, er enghraifft 85,000 neu 85k.',
  },
};

/** The words of the page on contracts, and of the rules in a table, in Welsh. */
export const procurementCy: Words['procurement'] = {
  title: 'Contractau: beth sy’n rhaid i chi ei wneud',
  lead: (council) =>
    `Beth mae’n rhaid i gontract gyda ${council} ei wneud dros werth cymdeithasol, yn ôl ei werth: yn ôl y gyfraith, ac yn ôl rheolau’r cyngor ei hun.`,
  aliases: ['cyflenwyr', 'tendrau'],
  seeAll: 'Beth sy’n berthnasol i’m contract i?',
  onRecord: 'Mae’r symiau, yn ôl y gyfraith ac yn ôl rheolau’r cyngor ei hun, ar un dudalen.',
  form: {
    title: 'Gweld beth sy’n berthnasol i’ch contract',
    amount: 'Beth yw ei werth?',
    amountHint: 'Mewn punnoedd, er enghraifft 85,000 neu 85k',
    kind: 'Pa fath o gontract?',
    anyKind: 'Unrhyw fath',
    vat: 'A yw hynny’n cynnwys TAW?',
    vatLeftOut: 'Nac ydy, mae TAW ar ben hynny',
    vatIncluded: 'Ydy, mae TAW wedi’i chynnwys',
    show: 'Dangos beth sy’n berthnasol',
    clear: 'Dangos pob rheol',
  },
  law: 'Y gyfraith',
  own: 'Rheolau’r cyngor ei hun',
  aboutLaw:
    'Nid yw contract sy’n werth llai na swm yn dod o dan y rheol honno. Gall rheolau’r cyngor ei hun ofyn am rywbeth o hyd.',
  noLaw: 'Nid yw symiau’r gyfraith ar y dudalen hon.',
  noOwn: 'Nid oes rheol gan y cyngor ei hun wedi’i chyhoeddi yma.',
  coming: 'Rheolau i ddod',
  earlier: 'Rheolau blaenorol',
  captions: {
    statutory: {
      now: 'Yn ôl y gyfraith',
      coming: 'Yn ôl y gyfraith, i ddod',
      earlier: 'Yn ôl y gyfraith, gynt',
    },
    'council-policy': {
      now: 'Yn ôl rheolau’r cyngor ei hun',
      coming: 'Yn ôl rheolau’r cyngor ei hun, i ddod',
      earlier: 'Yn ôl rheolau’r cyngor ei hun, gynt',
    },
  },
  columns: {
    kind: 'Math o gontract',
    size: 'Gwerth',
    vat: 'TAW',
    asked: 'Beth y gofynnir amdano',
    inForce: 'Mewn grym',
    source: 'Ffynhonnell',
  },
  everyKind: 'Pob math',
  over: (amount) => `dros ${amount}`,
  orMore: (amount) => `${amount} neu fwy`,
  upTo: (amount) => `hyd at ${amount}`,
  noAmount: 'unrhyw swm: ni chyhoeddir yr un',
  noDay: 'Ni chyhoeddir dyddiad',
  unpublished: 'Beth nad yw wedi’i gyhoeddi',
  unpublishedLead: 'Nid ydym wedi gweld y rhain wedi’u cyhoeddi:',
  gaps: {
    amount: 'swm y mae rheolau’r cyngor ei hun yn dechrau arno',
    vat: (amounts) => `a yw TAW yn cyfrif tuag at ${amounts} y cyngor`,
    share: 'y gyfran o’r sgôr sydd gan werth cymdeithasol',
    day: 'y diwrnod y daeth rheolau’r cyngor ei hun i rym',
    kinds: (kinds) => `rheolau’r cyngor ei hun ar gyfer: ${kinds}`,
    lawKinds: (kinds) => `symiau’r gyfraith, ar y dudalen hon, ar gyfer: ${kinds}`,
  },
  counting: 'Sut mae’r swm yn cael ei gyfrif',
  countingRules: [
    'Yn ôl y gyfraith, y swm yw’r mwyaf y gall y contract fod yn werth dros ei oes gyfan, gydag unrhyw estyniad.',
    'Y rheolau ar y diwrnod y mae’r prynu’n dechrau yw’r rhai sy’n cyfrif.',
    'Cyfrifir TAW ar 20% yma. Mae’n llai ar rai pethau, neu nid oes dim.',
    'Canllaw yw’r dudalen hon. Yr hyn y mae papurau tendro contract yn ei ddweud sy’n dod gyntaf.',
  ],
  readMore: 'Darllen mwy',
  answer,
};
