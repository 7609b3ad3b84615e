import { join } from 'node:path';
import type { Root } from 'mdast';
import type { CollectionName } from '../domain/collection-names.ts';
import type { Issue } from '../domain/issue.ts';
import { collections, type RecordData } from '../schemas/collections.ts';
import { councilSchema, type Council } from '../schemas/council.ts';
import type { CouncilSource, SourceAwards, SourceFields, SourceRecord } from '../schemas/council-source.ts';
import { redirectsSchema } from '../schemas/redirects.ts';
import { listCouncil, type ListedFile } from './list-council.ts';
import { parseAwards } from './parse-awards.ts';
import { parseBody, parseMarkdown } from './parse-body.ts';
import { parseFields, parseRecord, type ParsedFields } from './parse-record.ts';
import { readText } from './read-text.ts';

/**
 * Reads one council's folder whole: every record, every fault, nothing thrown for what somebody wrote. `contentFolder` is
 * the folder that holds the councils; issues name files as `<contentFolder>/<id>/...`, as it was given.
 */
export async function loadCouncil(contentFolder: string, id: string): Promise<CouncilSource> {
  const folder = `${contentFolder.replace(/[\\/]+$/, '')}/${id}`;
  const listing = await listCouncil(folder);
  const issues: Issue[] = [...listing.issues];
  const read = async (name: string): Promise<string | undefined> => {
    if (!listing.files.has(name)) return undefined;
    const text = await readText(join(folder, name), `${folder}/${name}`);
    if (typeof text === 'string') return text;
    issues.push(text);
    return undefined;
  };
  const keep = <T>(file: string, parsed: ParsedFields<T>): SourceFields<T> => {
    issues.push(...parsed.issues);
    return { file, data: parsed.data, fields: parsed.fields, locate: parsed.locate };
  };

  const councilFile = `${folder}/council.yaml`;
  const councilText = await read('council.yaml');
  const council = councilText === undefined ? unread<Council>(councilFile) : keep(councilFile, parseFields(councilText, councilFile, councilSchema));
  const redirectsFile = `${folder}/redirects.yaml`;
  const redirectsText = await read('redirects.yaml');
  const redirects =
    redirectsText === undefined
      ? { file: redirectsFile, data: {}, fields: {}, locate: start }
      : keep(redirectsFile, parseFields(redirectsText, redirectsFile, redirectsSchema));
  const awards = await loadAwards(`${folder}/awards.csv`, read, issues);
  const records: (SourceRecord | undefined)[] = [];
  for (let start = 0; start < listing.records.length; start += atOnce) {
    const some = listing.records.slice(start, start + atOnce);
    records.push(...(await Promise.all(some.map((listed) => loadRecord(listed, folder, read, keep, issues)))));
  }
  return { id, folder, council, redirects, records: records.filter((record) => record !== undefined), awards, images: listing.images, issues };
}

/** How many files are open at a time. Systems allow some hundreds, and a council may have thousands. */
const atOnce = 64;

async function loadRecord(
  listed: ListedFile,
  folder: string,
  read: (name: string) => Promise<string | undefined>,
  keep: <T>(file: string, parsed: ParsedFields<T>) => SourceFields<T>,
  issues: Issue[],
): Promise<SourceRecord | undefined> {
  const { collection, id, name } = listed;
  const file = `${folder}/${name}`;
  const text = await read(name);
  if (text === undefined) return undefined;
  const parsed = parseRecord(text, file, collections[collection].schema);
  const fields = keep<RecordData<CollectionName>>(file, parsed);
  const tree = parseBody(parsed.body, file, parsed.bodyLine);
  if ('rule' in tree) issues.push(tree);
  const fieldTrees = parseMarkdownFields(fields, collections[collection].markdownFields, issues);
  return { ...fields, collection, id, body: parsed.body, bodyLine: parsed.bodyLine, tree: asTree(tree), fieldTrees };
}

function parseMarkdownFields(record: SourceFields<object>, names: readonly string[], issues: Issue[]): SourceRecord['fieldTrees'] {
  return names.flatMap((field) => {
    const value: unknown = (record.fields as Record<string, unknown>)[field];
    if (typeof value !== 'string') return [];
    const tree = parseMarkdown(value, record.file, 1);
    if (!('rule' in tree)) return [{ field, tree }];
    issues.push({ ...tree, ...record.locate([field]), field });
    return [];
  });
}

async function loadAwards(
  file: string,
  read: (name: string) => Promise<string | undefined>,
  issues: Issue[],
): Promise<SourceAwards> {
  const text = await read('awards.csv');
  if (text === undefined) return { file, rows: [] };
  const parsed = parseAwards(text, file);
  issues.push(...parsed.issues);
  return { file, rows: parsed.rows };
}

function asTree(tree: Root | Issue): Root | undefined {
  return 'rule' in tree ? undefined : tree;
}

function unread<T>(file: string): SourceFields<T> {
  return { file, fields: {}, locate: start };
}

const start = () => ({ line: 1, column: 1 });
