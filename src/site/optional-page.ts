import { recordPath } from '../domain/paths.ts';
import { siteAddresses } from '../views/site-parts.ts';
import { loadContent } from './load-content.ts';

/**
 * The static path of a page that a council may not need. Astro builds a page named `[awarded].astro` only for the paths
 * it is given, so a council without awards has no such page. Where the council has written the page itself, its own is shown.
 */
export async function optionalPage<P extends Record<string, string>>(
  path: string,
  params: P,
): Promise<{ params: P }[]> {
  const content = await loadContent();
  const isWritten = content.pages.some(({ id }) => recordPath('pages', id) === path);
  return siteAddresses(content).has(path) && !isWritten ? [{ params }] : [];
}

/** The static paths of the files in a folder of the site that end in `.csv` or `.json`, for a route `[file].csv.ts`. */
export async function optionalFiles(folder: string, ending: string): Promise<{ params: { file: string } }[]> {
  return [...siteAddresses(await loadContent())].flatMap((address) => {
    const file = address.slice(folder.length, -ending.length);
    return address === folder + file + ending && !file.includes('/') ? [{ params: { file } }] : [];
  });
}
