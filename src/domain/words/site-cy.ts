import type { ResultWords } from '../result-words.ts';
import type { siteEn } from './site-en.ts';

/** The forms of "canlyniad" after a number: soft after 2, aspirate after 3 and 6. */
const results: ResultWords = {
  found: {
    two: '{count} ganlyniad ar gyfer “{query}”',
    few: '{count} chanlyniad ar gyfer “{query}”',
    many: '{count} chanlyniad ar gyfer “{query}”',
    other: '{count} canlyniad ar gyfer “{query}”',
  },
  corrected: {
    two: '{count} ganlyniad ar gyfer “{asked}”. Gwnaethoch deipio “{query}”.',
    few: '{count} chanlyniad ar gyfer “{asked}”. Gwnaethoch deipio “{query}”.',
    many: '{count} chanlyniad ar gyfer “{asked}”. Gwnaethoch deipio “{query}”.',
    other: '{count} canlyniad ar gyfer “{asked}”. Gwnaethoch deipio “{query}”.',
  },
  some: {
    two: 'Nid oes tudalen â phob gair o “{query}”. {count} ganlyniad â rhai ohonynt:',
    few: 'Nid oes tudalen â phob gair o “{query}”. {count} chanlyniad â rhai ohonynt:',
    many: 'Nid oes tudalen â phob gair o “{query}”. {count} chanlyniad â rhai ohonynt:',
    other: 'Nid oes tudalen â phob gair o “{query}”. {count} canlyniad â rhai ohonynt:',
  },
  nothing: 'Ni chafwyd hyd i ddim ar gyfer “{query}”.',
  nothingWithFilters: 'Ni chafwyd hyd i ddim ar gyfer “{query}” gyda’r hidlyddion hyn.',
  waiting: 'Wrthi’n chwilio…',
  failed: 'Nid oedd modd llwytho’r chwiliad. Rhowch gynnig arall arni ymhen ychydig.',
  filters: { section: 'Adran', theme: 'Thema', audience: 'Ar gyfer' },
};

/** The words around every page in Welsh, and those of pages that are of no collection. */
export const siteCy: typeof siteEn = {
  frame: {
    home: 'Hafan',
    search: 'Chwilio',
    aToZ: 'A i Y',
    openData: 'Data agored',
    accessibility: 'Hygyrchedd',
    privacy: 'Preifatrwydd',
    volunteering: 'Gwirfoddoli',
    websiteOf: (council) => `Gwefan ${council}`,
    skip: 'Neidio i’r prif gynnwys',
    about: 'Gwerth cymdeithasol',
    siteOf: (council) => `Gwerth cymdeithasol, ${council}`,
    searchThisSite: 'Chwilio’r wefan hon',
    menu: 'Prif ddewislen',
    menuButton: 'Dewislen',
    breadcrumbs: 'Briwsion bara',
    aboutThisSite: 'Am y wefan hon',
    using: 'Defnyddio’r hyn sydd yma',
    licence: (licence) => ['Gellir defnyddio’r geiriau a’r ffigurau o dan y drwydded hon: ', licence, '.'],
    madeOn: (day) => `Crëwyd ar ${day}.`,
  },

  contact: {
    heading: 'Pwy i’w holi',
    team: 'Tîm',
    phone: 'Ffôn',
    email: 'E-bost',
    webPage: 'Tudalen we',
    address: 'Cyfeiriad',
  },

  record: {
    atAGlance: 'Cipolwg',
    onThisPage: 'Ar y dudalen hon',
    draft: 'Drafft: nid yw ar y wefan gyhoeddus',
    sources: 'Ffynonellau',
    related: 'Cysylltiedig',
    done: 'Yr hyn a gyflawnwyd',
    serves: 'Yn cyfrannu at',
    themes: 'Themâu',
    shouldBecomeTrue: 'Beth ddylai ddod yn wir',
    forWhom: (links) => ['Ar gyfer: ', ...links, '.'],
    alsoCalled: (names) => `Enwau eraill ar hyn: ${names}.`,
    upkeep: (owner, reviewed, next) =>
      `Cynhelir gan: ${owner}. Adolygwyd ddiwethaf: ${reviewed}; adolygiad nesaf erbyn ${next}.`,
    overdue: (day) => `Roedd angen adolygu’r dudalen hon erbyn ${day}. Efallai nad yw’n gyfredol.`,
    noFigure: 'Nid oes ffigur wedi’i gyhoeddi eto',
    changes: 'Beth sydd wedi newid',
  },

  home: {
    heading: (place) => `Gwerth cymdeithasol yn ardal ${place}`,
    lead: (council) => `Sut mae ${council} yn helpu pobl leol drwy’r hyn y mae’n ei wario ac yn ei wneud.`,
    searchLabel: 'Chwilio grantiau, cynlluniau a ffigurau',
    openGrants: 'Ar agor i geisiadau',
    noneOpen: (day) => `Ni wyddem am unrhyw gynllun a oedd ar agor ar ${day}. Dyma rai i ddarllen amdanynt.`,
    help: 'Sut gallwch chi helpu',
    themes: 'Beth rydym yn gweithio drosto',
    allGrants: 'Pob grant',
    allFigures: 'Pob ffigur, gyda’i ffynhonnell',
    allVolunteering: 'Pob ffordd o wirfoddoli',
    strategy: 'Beth mae’r cyngor wedi dweud y bydd yn ei wneud',
    thread: 'O bob addewid at ei ffigurau: y llinyn aur',
  },

  lists: {
    grants:
      'Arian y gall grwpiau a phobl wneud cais amdano: beth sydd ar agor, beth sydd wedi cau, a phwy a’i cafodd.',
    programmes:
      'Beth mae’r cyngor yn ei wneud fel cyflogwr: i’w staff ei hun, ac i bobl sydd am weithio yma.',
    partnerships:
      'Gyda phwy y mae’r cyngor yn gweithio, beth maent yn ei wneud gyda’i gilydd, a sut i ymuno.',
    themes: 'Y penawdau y mae’r cyngor yn gweithio dros ei ardal oddi tanynt.',
    measures: 'Beth mae’r gwaith wedi’i gyflawni, fesul ffigur, pob un â’i ffynhonnell.',
    strategy: 'Beth mae’r cyngor wedi dweud y bydd yn ei wneud, a beth ddylai ddod yn wir.',
    volunteering: 'Sut i wirfoddoli',
    given: 'Ddim yn agored i geisiadau',
    otherFigures: 'Ffigurau eraill',
  },

  aToZ: {
    lead: 'Popeth ar y wefan hon yn ôl ei enw, ac yn ôl y geiriau y mae pobl yn eu defnyddio amdano.',
    letters: 'Llythrennau',
    numbers: '0 i 9',
    digraphs: ['Ch', 'Dd', 'Ff', 'Ng', 'Ll', 'Ph', 'Rh', 'Th'],
  },

  search: {
    description: 'Chwiliwch y wefan hon am grant, cynllun, ffigur neu ffordd o helpu.',
    label: 'Am beth rydych chi’n chwilio?',
    noScript: (link) => [
      'Mae angen JavaScript i chwilio, ac mae wedi’i ddiffodd yma. Mae popeth hefyd yn y ',
      link('rhestr A i Y o’r wefan hon'),
      '.',
    ],
    narrow: 'Cyfyngu’r canlyniadau',
    results: 'Canlyniadau',
    more: 'Dangos mwy o ganlyniadau',
    youCould: 'Gallech:',
    otherWords: 'ddefnyddio llai o eiriau, neu eiriau eraill am yr un peth',
    lookInAToZ: (link) => ['edrych yn y ', link('rhestr A i Y o’r wefan hon')],
    ask: 'holi’r cyngor:',
    script: results,
  },

  notFound: {
    title: 'Heb ddod o hyd i’r dudalen',
    description: 'Nid oes tudalen yn y cyfeiriad hwn.',
    lead: 'Nid oes tudalen yn y cyfeiriad hwn. Efallai ei bod wedi symud, neu fod gwall yn y cyfeiriad.',
    searchLabel: 'Chwilio am y dudalen',
    aToZ: (link) => ['Gallwch hefyd edrych yn y ', link('rhestr A i Y o’r wefan hon'), '.'],
  },

  moved: {
    title: (address) => `Mae’r dudalen hon wedi symud i ${address}`,
    heading: 'Mae’r dudalen hon wedi symud',
    link: 'Mynd i’w chyfeiriad newydd',
  },

  parts: {
    warning: 'Rhybudd',
    noClosingDay: 'Nid oes dyddiad cau hysbys',
    footnotes: 'Troednodiadau',
    backToReference: (number) => `Yn ôl i gyfeirnod ${number}`,
    whatItCounts: (measure) => `${measure}: beth mae’n ei gyfrif`,
  },
};
