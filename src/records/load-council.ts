import { join } from 'node:path';
import type { Root } from 'mdast';
import type { z } from 'zod';
import type { CollectionName } from '../domain/collection-names.ts';
import type { Issue } from '../domain/issue.ts';
import { languages } from '../domain/languages.ts';
import { collections, type RecordData } from '../schemas/collections.ts';
import { councilSchema } from '../schemas/council.ts';
import type {
  CouncilSource,
  SourceAwards,
  SourceFields,
  SourceRecord,
  SourceSvg,
  SourceText,
  SourceTranslation,
} from '../schemas/council-source.ts';
import { redirectsSchema } from '../schemas/redirects.ts';
import { councilTranslationSchema, translationSchemas } from '../schemas/translations.ts';
import { wordsSchema } from '../schemas/words.ts';
import { findTextFaults } from './find-text-faults.ts';
import { councilFileIn, listCouncil, type ListedFile } from './list-council.ts';
import { parseAwards } from './parse-awards.ts';
import { parseBody, parseMarkdown } from './parse-body.ts';
import { parseFields, parseRecord, type ParsedFields } from './parse-record.ts';
import { readImage } from './read-image.ts';
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
    issues.push(...(typeof text === 'string' ? findTextFaults(text, `${folder}/${name}`) : [text]));
    return typeof text === 'string' ? text : undefined;
  };
  const keep = <T>(file: string, parsed: ParsedFields<T>): SourceFields<T> => {
    // A hundred thousand at once are too many arguments for one call of push.
    for (const issue of parsed.issues) issues.push(issue);
    return { file, data: parsed.data, fields: parsed.fields, locate: parsed.locate };
  };

  const readFields = async <S extends z.ZodType>(
    name: string,
    schema: S,
    absent?: z.output<S>,
  ): Promise<SourceFields<z.output<S>>> => {
    const file = `${folder}/${name}`;
    const text = await read(name);
    if (text !== undefined) return keep<z.output<S>>(file, parseFields(text, file, schema));
    return { file, data: absent, fields: absent ?? {}, locate: start };
  };

  const council = await readFields('council.yaml', councilSchema);
  const redirects = await readFields('redirects.yaml', redirectsSchema, {});
  const words = await readFields('words.yaml', wordsSchema, { allow: [], spelling: [] });
  const awards = await loadAwards(`${folder}/awards.csv`, read, issues);
  const councilTranslations = await Promise.all(
    languages
      .filter((language) => listing.files.has(councilFileIn(language)))
      .map(async (language) => {
        return { ...(await readFields(councilFileIn(language), councilTranslationSchema)), language };
      }),
  );
  const mainLanguage = council.fields.languages?.[0] ?? languages[0];
  const records = await inTurns(listing.records, async (listed): Promise<SourceRecord | undefined> => {
    const { schema } = collections[listed.collection];
    const text = await loadText<RecordData<CollectionName>>(listed, schema, folder, read, keep, issues);
    return text && { ...text, language: mainLanguage, draft: text.fields.status === 'draft' };
  });
  const originals = new Map(records.map((record) => [`${record.collection}/${record.id}`, record]));
  const translations = await inTurns(
    listing.translations,
    async (listed): Promise<SourceTranslation | undefined> => {
      const schema = translationSchemas[listed.collection];
      const text = await loadText(listed, schema, folder, read, keep, issues);
      const original = originals.get(`${listed.collection}/${listed.id}`);
      return text && { ...text, language: listed.language, draft: original?.draft ?? false, original };
    },
  );
  const svgs = await loadImages(listing.images, folder, issues);
  return {
    id,
    folder,
    council,
    redirects,
    words,
    records,
    translations,
    councilTranslations,
    awards,
    images: listing.images,
    svgs,
    former: [],
    issues,
  };
}

async function loadImages(names: readonly string[], folder: string, issues: Issue[]): Promise<SourceSvg[]> {
  const svgs: SourceSvg[] = [];
  for (const name of names) {
    const file = `${folder}/${name}`;
    const image = await readImage(join(folder, name), file);
    issues.push(...image.issues);
    if (image.svg === undefined) continue;
    issues.push(...findTextFaults(image.svg, file).filter(({ rule }) => rule === 'sign-hidden'));
    svgs.push({ file, name, text: image.svg });
  }
  return svgs;
}

/** How many files are open at a time. Systems allow some hundreds, and a council may have thousands. */
const atOnce = 64;

async function inTurns<T, R>(things: readonly T[], load: (thing: T) => Promise<R | undefined>): Promise<R[]> {
  const loaded: (R | undefined)[] = [];
  for (let start = 0; start < things.length; start += atOnce)
    loaded.push(...(await Promise.all(things.slice(start, start + atOnce).map(load))));
  return loaded.filter((one) => one !== undefined);
}

/** The fields and the text of one Markdown file. */
async function loadText<T extends object>(
  listed: ListedFile,
  schema: z.ZodType<T>,
  folder: string,
  read: (name: string) => Promise<string | undefined>,
  keep: <T>(file: string, parsed: ParsedFields<T>) => SourceFields<T>,
  issues: Issue[],
): Promise<LoadedText<T> | undefined> {
  const { collection, id, name } = listed;
  const file = `${folder}/${name}`;
  const text = await read(name);
  if (text === undefined) return undefined;
  const parsed = parseRecord(text, file, schema);
  const fields = keep<T>(file, parsed);
  const tree = parseBody(parsed.body, file, parsed.bodyLine);
  if (Array.isArray(tree)) issues.push(...tree);
  const fieldTrees = parseMarkdownFields(fields, collections[collection].markdownFields, issues);
  return {
    ...fields,
    collection,
    id,
    body: parsed.body,
    bodyLine: parsed.bodyLine,
    tree: asTree(tree),
    fieldTrees,
  };
}

type LoadedText<T> = SourceFields<T> &
  Pick<SourceText, 'collection' | 'id' | 'body' | 'bodyLine' | 'tree' | 'fieldTrees'>;

function parseMarkdownFields(
  record: SourceFields<object>,
  names: readonly string[],
  issues: Issue[],
): SourceText['fieldTrees'] {
  return names.flatMap((field) => {
    const value: unknown = (record.fields as Record<string, unknown>)[field];
    if (typeof value !== 'string') return [];
    const tree = parseMarkdown(value, record.file, 1);
    if (!Array.isArray(tree)) return [{ field, tree }];
    issues.push(...tree.map((issue) => ({ ...issue, ...record.locate([field]), field })));
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
  for (const issue of parsed.issues) issues.push(issue);
  return { file, rows: parsed.rows };
}

function asTree(tree: Root | Issue[]): Root | undefined {
  return Array.isArray(tree) ? undefined : tree;
}

const start = () => ({ line: 1, column: 1 });
