import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findCloseMatch } from '../domain/close-match.ts';
import { collectionNames, isCollectionName, type CollectionName } from '../domain/collection-names.ts';
import { showHiddenSigns } from '../domain/hidden-signs.ts';
import type { Issue } from '../domain/issue.ts';
import { isLanguage, languageNames, languages, type Language } from '../domain/languages.ts';
import { findNameFault, hasHiddenSigns } from './find-name-faults.ts';

/**
 * What lies in a council's folder, by the names a council may use, and an issue for whatever has no place there. Names
 * that start with a dot are left alone. Sorted, so that every run says the same.
 */
export async function listCouncil(folder: string): Promise<CouncilListing> {
  const listing: CouncilListing = {
    files: new Set(),
    records: [],
    translations: [],
    images: [],
    issues: [],
  };
  if ((await lstat(folder)).isSymbolicLink()) return { ...listing, issues: [linked(folder)] };
  for (const entry of await list(folder, '', listing)) {
    const { name } = entry;
    if (entry.isSymbolicLink()) listing.issues.push(linked(`${folder}/${name}`));
    else if (entry.isDirectory() && isCollectionName(name)) await listRecords(folder, name, listing);
    else if (entry.isDirectory() && name === 'images') await listImages(folder, listing);
    else if (!entry.isFile() || ![...councilFiles, ...translatedFiles].includes(name))
      listing.issues.push(misplaced(folder, name));
    else listing.files.add(name);
  }
  if (!listing.files.has('council.yaml')) listing.issues.push(noCouncilFile(folder));
  return listing;
}

/** The ids of the councils in a content folder: every folder in it, in order. A link is one too, to be refused by name. */
export async function listCouncils(contentFolder: string): Promise<string[]> {
  const entries = await readdir(contentFolder, { withFileTypes: true });
  const folders = entries.filter(
    (entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'),
  );
  return folders.map((entry) => entry.name).sort();
}

export interface CouncilListing {
  /** Every file that is to be read, by its path inside the council's folder. */
  files: Set<string>;
  records: ListedFile[];
  /** The records in other languages; the id is that of the record. */
  translations: ListedTranslation[];
  images: string[];
  issues: Issue[];
}

export interface ListedFile {
  collection: CollectionName;
  /** The file's name without its ending. */
  id: string;
  /** Its path inside the council's folder. */
  name: string;
}

export interface ListedTranslation extends ListedFile {
  language: Language;
}

/** The file of a council's own words in another language. */
export function councilFileIn(language: Language): string {
  return `council.${language}.yaml`;
}

const councilFiles = ['council.yaml', 'awards.csv', 'redirects.yaml', 'words.yaml'];
const translatedFiles = languages.map(councilFileIn);

async function listRecords(
  folder: string,
  collection: CollectionName,
  listing: CouncilListing,
): Promise<void> {
  for (const entry of await list(folder, collection, listing)) {
    const name = `${collection}/${entry.name}`;
    const [, id, ending] = /^(.*?)(?:\.([a-z]{2}))?\.mdx?$/s.exec(entry.name) ?? [];
    if (entry.isSymbolicLink()) listing.issues.push(linked(`${folder}/${name}`));
    else if (!entry.isFile() || id === undefined)
      listing.issues.push(notARecord(`${folder}/${name}`, collection));
    else if (ending === undefined) {
      listing.files.add(name);
      listing.records.push({ collection, id, name });
    } else if (isLanguage(ending)) {
      listing.files.add(name);
      listing.translations.push({ collection, id, name, language: ending });
    } else listing.issues.push(unknownLanguage(`${folder}/${name}`, ending));
  }
}

async function listImages(folder: string, listing: CouncilListing, inside = 'images'): Promise<void> {
  for (const entry of await list(folder, inside, listing)) {
    const name = `${inside}/${entry.name}`;
    if (entry.isDirectory()) await listImages(folder, listing, name);
    else if (entry.isSymbolicLink()) listing.issues.push(linked(`${folder}/${name}`));
    else if (!entry.isFile()) listing.issues.push(misplaced(folder, name));
    else listing.images.push(name);
  }
}

/** What lies in a folder of the council, in order, with an issue for each bad name. What cannot even be printed is left out. */
async function list(folder: string, inside: string, listing: CouncilListing) {
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  const shown = entries
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = shown.map(({ name }) => name);
  for (const [index, name] of names.entries()) {
    // Two records of one name are told by a rule, which knows their collection.
    const fault = findNameFault(name, isCollectionName(inside) ? [] : names.slice(0, index));
    const file = [folder, inside, showHiddenSigns(name)].filter(Boolean).join('/');
    if (fault) listing.issues.push(problem(file, 'file-name', fault.message, fault.fix));
  }
  return shown.filter(({ name }) => !hasHiddenSigns(name));
}

function misplaced(folder: string, name: string): Issue {
  if (isCollectionName(name) || name === 'images') {
    return problem(`${folder}/${name}`, 'file-place', `${name} is a file here.`, 'Make it a folder.');
  }
  if ([...councilFiles, ...translatedFiles].includes(name))
    return problem(`${folder}/${name}`, 'file-place', `${name} is a folder here.`, 'Make it a file.');
  const closest = findCloseMatch(name, [...collectionNames, ...councilFiles, ...translatedFiles, 'images']);
  const fix = closest
    ? `Did you mean ${closest}?`
    : `A council's folder holds ${councilFiles.join(', ')} and the folders ${collectionNames.join(', ')} and images.`;
  return problem(
    `${folder}/${name}`,
    'file-place',
    `Nothing called ${name} has a place in a council's folder.`,
    fix,
  );
}

function notARecord(file: string, collection: CollectionName): Issue {
  const message = `Only Markdown files have a place in ${collection}.`;
  return problem(
    file,
    'file-place',
    message,
    'Save it as a file that ends in .md, or move pictures to images.',
  );
}

function unknownLanguage(file: string, ending: string): Issue {
  const known = languages.map((language) => `${language} (${languageNames[language]})`).join(' or ');
  const message = `The name ends as a translation into "${ending}" would, and a site is in ${known}.`;
  return problem(
    file,
    'file-place',
    message,
    'Rename it: without that ending, or with that of the language.',
  );
}

function linked(file: string): Issue {
  return problem(
    file,
    'file-link',
    'This is a link to something else, not a file.',
    'Put the file itself here.',
  );
}

function noCouncilFile(folder: string): Issue {
  const message = 'The file council.yaml is missing, so it is not known who the council is.';
  return problem(
    `${folder}/council.yaml`,
    'council-file',
    message,
    "Copy it from another council's folder and change it.",
  );
}

function problem(file: string, rule: string, message: string, fix: string): Issue {
  return { file, line: 1, column: 1, severity: 'error', rule, field: '', message, fix };
}
