import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findActiveHtml } from './find-active-html.ts';
import { findFiles } from './find-files.ts';

/**
 * The last wall: every page of a built site is looked through for code that content may have brought in, past the check
 * and past what renders it. Throws with each page and what it holds, so that nothing of it is published.
 */
export async function scanSite(folder: string): Promise<void> {
  const found: string[] = [];
  for (const file of await findFiles(folder, '.html')) {
    const html = await readFile(join(folder, file), 'utf8');
    found.push(...findActiveHtml(html).map((what) => `${file}: ${what}`));
  }
  if (found.length === 0) return;
  throw new Error(
    `The built pages hold code that the site did not put there, so nothing was published.\n${found.slice(0, 50).join('\n')}`,
  );
}
