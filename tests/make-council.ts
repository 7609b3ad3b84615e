import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Example } from '../src/checks/rule.ts';
import { collectionNames } from '../src/domain/collection-names.ts';
import { loadCouncil } from '../src/records/load-council.ts';
import type { CouncilSource } from '../src/schemas/council-source.ts';
import {
  minimalAward,
  minimalCouncil,
  minimalCouncilInWelsh,
  minimalRecords,
  minimalTranslations,
} from './minimal-records.ts';

/** The files of a council, by their path inside its folder. */
export type CouncilFiles = Record<string, string | Uint8Array>;

/**
 * A council with nothing wrong, with the changes of an example, written to disk and read by the real loader. A record
 * without an id changes the one that is there; a field that is `undefined` is taken out.
 */
export async function makeCouncil(example: Example = {}): Promise<CouncilSource> {
  return { ...(await loadFiles(councilFiles(example))), former: example.former ?? [] };
}

/** Files of a council as `loadCouncil` reads them; their folder is called `content/testshire` whatever it was on disk. */
export async function loadFiles(files: CouncilFiles): Promise<CouncilSource> {
  const folder = await mkdtemp(join(tmpdir(), 'commonweal-'));
  try {
    await writeFiles(join(folder, 'content/testshire'), files);
    return renamed(await loadCouncil(`${folder}/content`, 'testshire'), `${folder}/`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function writeFiles(folder: string, files: CouncilFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** The text of a Markdown record: of the minimal one of its collection, with fields changed. */
export function recordText(
  collection: keyof typeof minimalRecords,
  fields: Record<string, unknown> = {},
  body = 'Text.',
): string {
  return `---\n${stringify({ ...minimalRecords[collection].fields, ...fields }, { lineWidth: 0 })}---\n\n${body}\n`;
}

/** Every file of the council that an example describes. */
export function councilFiles({
  records = [],
  translations = [],
  awards = [],
  council = {},
  councilInWelsh,
  redirects = {},
  words = {},
  images = {},
}: Example = {}): CouncilFiles {
  const isTranslated = translations.length > 0 || councilInWelsh !== undefined;
  const files: CouncilFiles = {
    'council.yaml': stringify({
      ...minimalCouncil,
      ...(isTranslated ? { languages: ['en', 'cy'] } : {}),
      ...council,
    }),
    ...(isTranslated && !('languages' in council)
      ? { 'council.cy.yaml': stringify({ ...minimalCouncilInWelsh, ...councilInWelsh }) }
      : {}),
    'redirects.yaml': stringify(redirects),
    'words.yaml': stringify(words),
    'images/tree.png': tinyPng,
    ...Object.fromEntries(Object.entries(images).map(([name, text]) => [`images/${name}`, text])),
  };
  for (const name of collectionNames) files[`${name}/${minimalRecords[name].id}.md`] = recordText(name);
  for (const { in: name, id = minimalRecords[name].id, ending = 'md', fields, body } of records) {
    const own =
      id === minimalRecords[name].id ? {} : { title: `Called ${id}`, programmeCode: codeFor(name, id) };
    files[`${name}/${id}.${ending}`] = recordText(name, { ...own, ...fields }, body);
  }
  for (const {
    of: name,
    id = minimalRecords[name].id,
    language = 'cy',
    fields,
    body = 'Testun.',
  } of translations) {
    const text = stringify({ ...minimalTranslations[name], ...fields }, { lineWidth: 0 });
    files[`${name}/${id}.${language}.md`] = `---\n${text}---\n\n${body}\n`;
  }
  if (awards.length > 0) files['awards.csv'] = awardsText(awards);
  return files;
}

/** One grey pixel. */
const tinyPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

function awardsText(awards: Record<string, string>[]): string {
  const headings = [...new Set(['Identifier', ...Object.keys(minimalAward), ...awards.flatMap(Object.keys)])];
  const rows = awards.map((award, index): Record<string, string> => ({
    Identifier: `360G-testshire-${index}`,
    ...minimalAward,
    ...award,
  }));
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]
    .map((cells) => `${cells.map(quote).join(',')}\n`)
    .join('');
}

function quote(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function codeFor(collection: string, id: string): string | undefined {
  return collection === 'grants' ? `TST-${id.toUpperCase()}` : undefined;
}

function renamed(source: CouncilSource, prefix: string): CouncilSource {
  const rename = <T extends { file: string }>(named: T): T => ({
    ...named,
    file: named.file.replace(prefix, ''),
  });
  const originals = new Map(source.records.map((record) => [record.file, rename(record)]));
  return {
    ...source,
    folder: source.folder.replace(prefix, ''),
    council: rename(source.council),
    councilTranslations: source.councilTranslations.map(rename),
    translations: source.translations.map(({ original, ...translation }) => {
      const found = originals.get(original?.file ?? '');
      return { ...rename(translation), ...(found ? { original: found } : {}) };
    }),
    redirects: rename(source.redirects),
    words: rename(source.words),
    awards: rename(source.awards),
    svgs: source.svgs.map(rename),
    records: [...originals.values()],
    issues: source.issues.map(rename),
  };
}
