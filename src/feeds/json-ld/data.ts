import type { DataDownload, Dataset, WithContext } from 'schema-dts';
import { firstDayOf } from '../../domain/days.ts';
import { addressOf, type SiteAddress } from '../../domain/site-address.ts';
import { wordsIn } from '../../domain/words/words.ts';
import type { CouncilContent } from '../../schemas/council-content.ts';

/** The open data of the council with each of its files. */
export function toDataset(
  { awards, council, language }: CouncilContent,
  site: SiteAddress,
  addresses: ReadonlySet<string>,
): WithContext<Dataset> {
  const words = wordsIn(language);
  const days = awards
    .map((award) => award['Award Date'])
    .sort((a, b) => (firstDayOf(a) < firstDayOf(b) ? -1 : 1));
  const [first, last] = [days[0], days.at(-1)];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': addressOf('/data/', site),
    name: `${words.frame.openData}: ${council.name}`,
    description: words.feeds.openDataOf(council.name),
    inLanguage: language,
    license: council.licence.url,
    isAccessibleForFree: true,
    creator: { '@type': 'GovernmentOrganization', '@id': council.website, name: council.name },
    ...(first && last ? { temporalCoverage: `${first}/${last}` } : {}),
    distribution: [...addresses].filter(isDataFile).map((path): DataDownload => ({
      '@type': 'DataDownload',
      encodingFormat: formats[path.replace(/^.*\./, '')] ?? 'application/octet-stream',
      contentUrl: addressOf(path, site),
    })),
  };
}

/** A file of the whole council's data, not of one record. */
function isDataFile(path: string): boolean {
  return /^\/data\/[^/]+\.[a-z]+$/.test(path);
}

const formats: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  ics: 'text/calendar',
};
