/**
 * Every file of open data, in the order in which it is offered. `of` is what a council must have for the file to be there;
 * `schema` is where the JSON Schema of a file of our own making lies. awards.csv and 360giving.json follow the 360Giving
 * Data Standard, which has a schema of its own.
 */
export const dataFiles = [
  { path: '/data/awards.csv', format: 'CSV', of: 'awards' },
  { path: '/data/360giving.json', format: 'JSON', of: 'awards' },
  { path: '/data/grants.json', format: 'JSON', of: 'grants', schema: '/data/schema/grants.json' },
  { path: '/data/measures.csv', format: 'CSV', of: 'measures' },
  { path: '/data/measures.json', format: 'JSON', of: 'measures', schema: '/data/schema/measures.json' },
  { path: '/data/records.json', format: 'JSON', of: 'records', schema: '/data/schema/records.json' },
] as const satisfies DataFile[];

/** The addresses of open data that a site has: its files, their schemas and the page about them; none without a file. */
export function listDataAddresses(has: (of: DataFile['of']) => boolean): string[] {
  const files: DataFile[] = dataFiles.filter(({ of }) => has(of));
  if (files.length === 0) return [];
  return ['/data/', ...files.flatMap(({ path, schema }) => (schema ? [path, schema] : [path]))];
}

/** Where the figures of one measure lie: as a table, and with all that is said of them. */
export function measureFiles(id: string): [csv: string, json: string] {
  return [`/data/measures/${id}.csv`, `/data/measures/${id}.json`];
}

export type DataFilePath = (typeof dataFiles)[number]['path'];

export interface DataFile {
  path: string;
  format: 'CSV' | 'JSON';
  of: 'awards' | 'grants' | 'measures' | 'records';
  schema?: string;
}
