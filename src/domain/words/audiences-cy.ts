import type { audiencesEn } from './audiences-en.ts';

/** The words of the pages for one audience each in Welsh. */
export const audiencesCy: typeof audiencesEn = {
  section: 'I chi',
  who: 'Pwy ydych chi?',
  others: 'I bobl eraill',
  groups: {
    apply: 'Gwneud cais am arian',
    work: 'Cael swydd neu hyfforddiant',
    support: 'Cael help, a lleoedd i fynd',
    join: 'Cymryd rhan',
    selling: 'Gwerthu i’r cyngor',
    partners: 'Beth mae’r cyngor yn ei wneud gydag eraill',
    closed: 'Grantiau nad ydynt ar agor, hyd y gwyddom',
    given: 'Arian a roddir heb geisiadau',
    promises: 'Beth mae’r cyngor yn ei addo',
    figures: 'Beth sydd wedi’i wneud',
    read: 'Darllen mwy',
  },
  ask: (whom) => `I holi: ${whom}`,
  otherWords: (words) => `Geiriau eraill am hyn: ${words}.`,
  source: (title) => `Ffynhonnell: ${title}`,
  pages: {
    residents: {
      title: 'I drigolion',
      lead: 'Rydych yn byw yma. Dyma bopeth ar y wefan hon sydd i drigolion.',
      aliases: ['pobl leol'],
    },
    'community-groups': {
      title: 'I grwpiau cymunedol',
      lead: 'Rydych yn rhedeg grŵp, clwb neu elusen. Dyma bopeth ar y wefan hon i grwpiau fel eich un chi.',
      aliases: ['elusennau', 'grwpiau gwirfoddol'],
    },
    businesses: {
      title: 'I fusnesau',
      lead: 'Rydych yn rhedeg busnes, bach neu fawr. Dyma bopeth ar y wefan hon i fusnesau fel eich un chi.',
      aliases: ['cwmnïau'],
    },
    'job-seekers': {
      title: 'I geiswyr gwaith',
      lead: 'Rydych yn chwilio am waith, neu am ddysgu ar gyfer swydd. Dyma bopeth ar y wefan hon i chi.',
      aliases: ['chwilio am waith', 'di-waith'],
    },
    staff: {
      title: 'I staff y cyngor',
      lead: 'Rydych yn gweithio i’r cyngor. Dyma bopeth ar y wefan hon sydd i staff.',
      aliases: ['gweithwyr y cyngor'],
    },
    'care-leavers': {
      title: 'I bobl sy’n gadael gofal',
      lead: 'Rydych wedi bod mewn gofal. Dyma bopeth ar y wefan hon sydd i chi.',
      aliases: ['gadael gofal', 'profiad o ofal'],
    },
    'forces-veterans': {
      title: 'I gyn-filwyr',
      lead: 'Rydych wedi gwasanaethu yn y lluoedd arfog. Dyma bopeth ar y wefan hon sydd i chi.',
      aliases: ['lluoedd arfog'],
    },
    'young-people': {
      title: 'I bobl ifanc',
      lead: 'Rydych yn yr ysgol, yn hyfforddi neu’n dechrau arni. Dyma bopeth ar y wefan hon i chi.',
      aliases: ['ieuenctid', 'arddegau'],
    },
    'disabled-people': {
      title: 'I bobl anabl',
      lead: 'Rydych yn anabl, neu mae gennych anabledd dysgu neu salwch hir. Dyma bopeth ar y wefan hon i chi.',
      aliases: ['anabledd'],
    },
    'unpaid-carers': {
      title: 'I ofalwyr di-dâl',
      lead: 'Rydych yn gofalu am rywun na allai ymdopi heboch chi. Dyma bopeth ar y wefan hon i chi.',
      aliases: ['gofalwyr', 'gofalu am rywun'],
    },
  },
};
