import type { Dataset, GovernmentService, Organization, Thing, WebPage } from 'schema-dts';
import { firstDayOf } from '../../domain/days.ts';
import { wordsIn } from '../../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../../schemas/council-content.ts';
import { toGrantService } from './grant.ts';

/** What the record of a page is to schema.org, and which kind of page it makes; nothing where that is a page alone. */
export function describeRecord(content: CouncilContent, record: ContentRecord): Description {
  // The table has for each collection the function that takes its records.
  const describe = table[record.collection] as
    ((content: CouncilContent, record: ContentRecord) => Description) | undefined;
  return describe?.(content, record) ?? {};
}

const table: {
  [C in ContentRecord['collection']]?: (content: CouncilContent, record: ContentRecord<C>) => Description;
} = {
  grants: (content, grant) => ({ mainEntity: toGrantService(content, grant) }),
  programmes: (content, programme) => ({ mainEntity: toProgramme(content, programme) }),
  partnerships: (content, partnership) => ({ mainEntity: toPartnership(content, partnership) }),
  measures: (content, measure) => ({ mainEntity: toMeasure(content, measure) }),
  pages: (_, { data }) => ({ type: data.kind === 'contact' ? 'ContactPage' : 'WebPage' }),
};

function toProgramme(
  { council, language }: CouncilContent,
  { data }: ContentRecord<'programmes'>,
): GovernmentService {
  const { names } = wordsIn(language);
  return {
    '@type': 'GovernmentService',
    name: data.title,
    serviceType: names.programmeKind[data.kind],
    provider: { '@type': 'GovernmentOrganization', '@id': council.website },
    audience: data.audience.map((name) => ({ '@type': 'Audience', audienceType: names.audience[name] })),
  };
}

/** A plan that several work to is a project; whom the council works with is an organisation. */
function toPartnership({ language }: CouncilContent, { data }: ContentRecord<'partnerships'>): Organization {
  const named = (name: string) => ({ '@type': 'Organization', name }) as const;
  const members = [...new Set([data.lead, ...data.members])];
  return {
    '@type': data.kind === 'community-plan' ? 'Project' : 'Organization',
    name: data.title,
    additionalType: wordsIn(language).names.partnershipKind[data.kind],
    member: members.map(named),
    ...(data.hub?.address ? { address: data.hub.address } : {}),
  };
}

function toMeasure({ council, language }: CouncilContent, { data }: ContentRecord<'measures'>): Dataset {
  const periods = data.values.map(({ period }) => period);
  const starts = periods.map(({ start, end }) => start ?? end).sort(byDay);
  const ends = periods.map(({ end }) => end).sort(byDay);
  const sources = new Set(data.values.map(({ source }) => source.url));
  return {
    '@type': 'Dataset',
    name: data.title,
    description: data.definition,
    creator: { '@type': 'GovernmentOrganization', '@id': council.website, name: council.name },
    license: council.licence.url,
    variableMeasured: {
      '@type': 'PropertyValue',
      name: data.title,
      unitText: wordsIn(language).names.unit[data.unit],
    },
    ...(periods.length > 0 ? { temporalCoverage: `${starts[0]}/${ends.at(-1)}` } : {}),
    isBasedOn: [...sources],
  };
}

function byDay(a: string, b: string): number {
  return firstDayOf(a) < firstDayOf(b) ? -1 : 1;
}

interface Description {
  mainEntity?: Thing;
  type?: WebPage['@type'];
}
