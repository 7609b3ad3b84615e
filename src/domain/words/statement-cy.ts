import type { statementEn } from './statement-en.ts';

/** The words of the accessibility statement and of the privacy page in Welsh. */
export const statementCy: typeof statementEn = {
  accessibility: {
    title: 'Datganiad hygyrchedd',
    lead: (council) =>
      `Sut mae gwefan gwerth cymdeithasol ${council} yn gweithio i bawb, a beth i’w wneud pan nad yw’n gweithio.`,
    scope: 'Beth mae’r datganiad hwn yn ei gwmpasu',
    appliesTo: (council) =>
      `Mae’r datganiad hygyrchedd hwn yn berthnasol i wefan gwerth cymdeithasol ${council}.`,
    runBy: (who) => `Mae’r wefan yn cael ei rhedeg gan ${who}.`,
    everybody: 'Dylai cynifer o bobl â phosibl allu ei defnyddio.',
    feedback: 'Adborth a gwybodaeth gyswllt',
    otherFormats: (contact) => [
      'Gallwch ofyn am gynnwys y wefan hon mewn fformat arall, fel print bras, hawdd ei ddeall, sain neu braille. ',
      contact,
      '.',
    ],
    contactForm: (council) => `Cysylltu â ${council} ar-lein`,
    answerWithin: (days) => `Cewch ateb o fewn ${days} diwrnod gwaith.`,
    report: 'Rhoi gwybod am broblemau hygyrchedd ar y wefan hon',
    tellOf: (contact) => [
      'Os dewch o hyd i broblem nad yw wedi’i rhestru ar y dudalen hon, neu os credwch nad yw’r wefan yn bodloni’r rheolau, rhowch wybod. ',
      contact,
      '.',
    ],
    askAbout:
      'Yn yr un modd gallwch ofyn am wybodaeth y mae’r rheolau’n ei heithrio, neu sydd wedi’i rhestru isod.',
    enforcement: 'Y weithdrefn orfodi',
    enforces: (body, law) => [`${body} sy’n gorfodi `, law, '.'],
    regulations:
      'Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018',
    adviceFrom: (service) => ['Cymorth a chyngor: ', service, '.'],
    enforcers: {
      ehrc: {
        name: 'Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC)',
        advice: 'Y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS)',
      },
      ecni: {
        name: 'Comisiwn Cydraddoldeb Gogledd Iwerddon (ECNI)',
        advice: 'Comisiwn Cydraddoldeb Gogledd Iwerddon (ECNI)',
      },
    },
    compliance: 'Gwybodaeth dechnegol a statws cydymffurfio',
    committed: (who) =>
      `Bydd ${who} yn gwneud y wefan hon yn hygyrch, yn unol â Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018.`,
    standard: 'safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe',
    fully: (standard) => ['Mae’r wefan hon yn cydymffurfio’n llawn â ', standard, '.'],
    partially: (standard) => [
      'Mae’r wefan hon yn cydymffurfio’n rhannol â ',
      standard,
      ', oherwydd y problemau a’r eithriadau a restrir isod.',
    ],
    notAccessible: 'Cynnwys nad yw’n hygyrch',
    noneKnown: 'Nid oes problem hysbys ar y wefan hon.',
    listed: 'Nid yw’r cynnwys a restrir yma yn hygyrch, am y rhesymau hyn.',
    reasons: {
      'not-yet-mended': 'Diffyg cydymffurfio â’r rheoliadau hygyrchedd',
      'disproportionate-burden': 'Baich anghymesur',
      'out-of-scope': 'Cynnwys nad yw o fewn cwmpas y rheoliadau hygyrchedd',
    },
    fails: (number, name) => `Nid yw hyn yn bodloni maen prawf llwyddiant ${number} WCAG 2.2 (${name}).`,
    alternative: (text) => `Yn lle hynny: ${text}`,
    mendedBy: (day) => `Caiff ei gywiro erbyn ${day}.`,
    prepared: 'Paratoi’r datganiad hygyrchedd hwn',
    preparedOn: (day, reviewed) =>
      `Paratowyd y datganiad hwn ar ${day}. Cafodd ei adolygu ddiwethaf ar ${reviewed}.`,
    testedOn: (day, who, standard) => [
      `Profwyd y wefan hon ddiwethaf ar ${day} gan ${who}, yn erbyn `,
      standard,
      '.',
    ],
  },
  privacy: {
    title: 'Preifatrwydd',
    lead: 'Nid yw’r wefan hon yn gosod cwcis, nid yw’n tracio neb ac nid yw’n llwytho dim gan neb arall.',
    kept: 'Beth mae’r wefan hon yn ei gadw a’i anfon',
    facts: [
      { label: 'Cwcis', value: 'Dim.' },
      {
        label: 'Yn eich porwr',
        value: 'Nid oes dim yn cael ei storio, heblaw’r copïau o dudalennau y mae pob porwr yn eu cadw.',
      },
      { label: 'Tracio', value: 'Dim. Nid oes neb yn cael ei gyfrif, ei ddilyn na’i adnabod.' },
      {
        label: 'Cwmnïau eraill',
        value: 'Nid oes dim yn cael ei lwytho ganddynt. Dim ond pan fyddwch yn dilyn dolen yr ewch atynt.',
      },
      {
        label: 'Chwilio',
        value:
          'Mae’n rhedeg yn eich porwr eich hun, heb gwmni chwilio. Mae’r geiriau yr ydych yn chwilio amdanynt yng nghyfeiriad y dudalen ganlyniadau.',
      },
      {
        label: 'Log y gweinydd',
        value:
          'Gall y cyfrifiadur sy’n anfon y tudalennau gadw log arferol: yr amser, eich cyfeiriad IP, cyfeiriad y dudalen a’r math o borwr. Gofynnwch a yw’n gwneud hynny, ac am ba hyd.',
      },
    ],
    responsible: 'Pwy sy’n gyfrifol',
    runBy: (who) => `Mae’r wefan yn cael ei rhedeg gan ${who}.`,
    ask: (council) => `Gofynnwch i ${council} am y cyngor a’ch data.`,
  },
};
