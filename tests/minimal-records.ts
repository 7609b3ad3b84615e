import type { CollectionName } from '../src/domain/collection-names.ts';

/** What every record says where a test does not care. */
const common = {
  summary: 'A summary that is long enough to stand in a list.',
  owner: 'Communities team',
  reviewedOn: '2026-01-01',
  reviewBy: '2027-01-01',
};

const source = { title: 'Testshire in figures', url: 'https://www.testshire.example/figures' };

/** The one record of each collection of a council with nothing wrong: the least that its schema asks for. */
export const minimalRecords: Record<CollectionName, { id: string; fields: Record<string, unknown> }> = {
  strategy: { id: 'social-value', fields: { ...common, title: 'Social value strategy', kind: 'vision' } },
  outcomes: {
    id: 'people-help-each-other',
    fields: {
      ...common,
      title: 'People help each other',
      statement: 'Everybody knows a group that can help.',
      themes: ['social'],
      strategy: 'social-value',
      state: 'active',
    },
  },
  themes: { id: 'social', fields: { ...common, title: 'Social', order: 1 } },
  grants: {
    id: 'community-chest',
    fields: {
      ...common,
      title: 'Community Chest',
      outcomes: ['people-help-each-other'],
      funder: 'Testshire District Council',
      area: 'All of Testshire',
      howToApply: 'Write to us.',
      programmeCode: 'TST-COMMUNITY',
    },
  },
  programmes: {
    id: 'volunteering-leave',
    fields: {
      ...common,
      title: 'Days to volunteer',
      outcomes: ['people-help-each-other'],
      kind: 'volunteering-leave',
    },
  },
  partnerships: {
    id: 'community-plan',
    fields: {
      ...common,
      title: 'Community plan',
      outcomes: ['people-help-each-other'],
      kind: 'community-plan',
      lead: 'Testshire Together',
    },
  },
  measures: {
    id: 'volunteer-hours',
    fields: {
      ...common,
      title: 'Volunteer hours',
      definition: 'The hours that volunteers gave.',
      unit: 'hours',
      direction: 'higher-is-better',
      outcomes: ['people-help-each-other'],
      values: [
        {
          period: { label: '2024/25', end: '2025-03' },
          value: 9500,
          kind: 'actual',
          quality: 'exact',
          state: 'validated',
          source,
        },
      ],
    },
  },
  pages: { id: 'about', fields: { ...common, title: 'About this site', kind: 'page' } },
};

export const minimalCouncil: Record<string, unknown> = {
  id: 'testshire',
  name: 'Testshire District Council',
  shortName: 'Testshire',
  kind: 'district',
  website: 'https://www.testshire.example',
  organisationId: 'GB-LAE-TST',
  licence: { name: 'Open Government Licence', url: 'https://www.testshire.example/licence' },
  contact: { phone: '01632 960001', address: 'Town Hall, Testford' },
  languages: ['en'],
  colours: { brand: '#1d4f3a', accent: '#8a4b08' },
  accessibility: {
    contactUrl: 'https://www.testshire.example/contact',
    enforcement: 'Write to the Equality Advisory and Support Service.',
    preparedOn: '2026-01-01',
    reviewedOn: '2026-01-01',
    testedOn: '2026-01-01',
    testedBy: 'the web team',
    testedHow: 'Each kind of page was read with a screen reader.',
  },
};

export const minimalAward: Record<string, string> = {
  Title: 'Bike repair club',
  Description: 'Tools for a club that mends bikes.',
  Currency: 'GBP',
  'Amount Awarded': '2500',
  'Award Date': '2025-07-20',
  'Recipient Org:Identifier': 'GB-CHC-0000001',
  'Recipient Org:Name': 'Testford Bike Club',
  'Funding Org:Identifier': 'GB-LAE-TST',
  'Funding Org:Name': 'Testshire District Council',
  'Funding Org:Department': 'Communities board',
  'Grant Programme:Code': 'TST-COMMUNITY',
  'Grant Programme:Title': 'Community Chest',
  'Data Source': 'https://www.testshire.example/awards',
};

const inWelsh = {
  title: 'Tudalen',
  summary: 'Crynodeb sy’n ddigon hir i sefyll mewn rhestr.',
  reviewedOn: '2026-01-01',
};

/** The least that a translation of each of those records says. */
export const minimalTranslations: Record<CollectionName, Record<string, unknown>> = {
  strategy: inWelsh,
  outcomes: { ...inWelsh, statement: 'Mae pawb yn adnabod grŵp all helpu.' },
  themes: inWelsh,
  grants: { ...inWelsh, area: 'Testshire gyfan', howToApply: 'Ysgrifennwch atom.' },
  programmes: inWelsh,
  partnerships: inWelsh,
  measures: { ...inWelsh, definition: 'Yr oriau a roddodd gwirfoddolwyr.' },
  pages: inWelsh,
};

export const minimalCouncilInWelsh: Record<string, unknown> = {
  name: 'Cyngor Dosbarth Testshire',
  accessibility: {
    enforcement: 'Ysgrifennwch at y Gwasanaeth Cynghori a Chymorth Cydraddoldeb.',
    testedBy: 'y tîm gwe',
    testedHow: 'Darllenwyd pob math o dudalen gyda darllenydd sgrin.',
  },
};
