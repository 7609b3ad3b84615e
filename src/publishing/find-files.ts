import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files under a folder whose name ends so, as paths from it with forward slashes, sorted. */
export async function findFiles(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
