import { measureFiles, type DataFilePath } from '../domain/data-files.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { openDataSchemas, type OpenDataName } from '../schemas/open-data.ts';
import { toGivingPackage } from './360giving.ts';
import { toAwardsCsv } from './awards-csv.ts';
import type { AddressOf } from './data-envelope.ts';
import { toGrantsJson } from './grants-json.ts';
import { toMeasuresCsv } from './measures-csv.ts';
import { toMeasuresJson } from './measures-json.ts';
import { toRecordsJson } from './records-json.ts';

/** The text of a file of open data, or of the schema of one, by its address. Throws where no such file is made. */
export function makeDataFile(path: string, content: CouncilContent, addressOf: AddressOf): string {
  const schema = /^\/data\/schema\/(\w+)\.json$/.exec(path)?.[1];
  if (schema !== undefined && Object.hasOwn(openDataSchemas, schema))
    return json(openDataSchemas[schema as OpenDataName]);
  if (!Object.hasOwn(makers, path)) throw new Error(`There is no file of open data at ${path}.`);
  return makers[path as DataFilePath](content, addressOf);
}

/** The text of a file of one measure, in the shape that the files of all measures have. */
export function makeMeasureFile(path: string, content: CouncilContent, addressOf: AddressOf): string {
  const measures = content.measures.filter(({ id }) => measureFiles(id).includes(path));
  if (measures.length === 0) throw new Error(`There is no measure with a file at ${path}.`);
  return makers[path.endsWith('.csv') ? '/data/measures.csv' : '/data/measures.json'](
    { ...content, measures },
    addressOf,
  );
}

/** How many bytes each file of open data has, by its address. */
export function measureDataFiles(content: CouncilContent, addressOf: AddressOf): Record<string, number> {
  const encoder = new TextEncoder();
  return Object.fromEntries(
    Object.entries(makers).map(([path, make]) => [path, encoder.encode(make(content, addressOf)).length]),
  );
}

const makers: Record<DataFilePath, (content: CouncilContent, addressOf: AddressOf) => string> = {
  '/data/awards.csv': ({ awards }) => toAwardsCsv(awards),
  '/data/360giving.json': (content, addressOf) => json(toGivingPackage(content, addressOf)),
  '/data/grants.json': (content, addressOf) => json(toGrantsJson(content, addressOf)),
  '/data/measures.csv': ({ measures }) => toMeasuresCsv(measures),
  '/data/measures.json': (content, addressOf) => json(toMeasuresJson(content, addressOf)),
  '/data/records.json': (content, addressOf) => json(toRecordsJson(content, addressOf)),
};

/** One space of indent: people look into these files too. */
function json(value: object): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
