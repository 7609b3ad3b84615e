import { stat } from 'node:fs/promises';
import { allTexts } from '../checks/rule.ts';
import { checkCouncil } from '../checks/check-council.ts';
import { findCloseMatch } from '../domain/close-match.ts';
import type { Day } from '../domain/days.ts';
import type { Issue } from '../domain/issue.ts';
import { listCouncils } from '../records/list-council.ts';
import { loadCouncil } from '../records/load-council.ts';
import type { CouncilSource } from '../schemas/council-source.ts';
import { findFormerRecords } from './find-former-records.ts';
import { loadDictionary } from './load-dictionary.ts';
import { UsageError } from './read-arguments.ts';

/** Every council asked for, read and checked: all of a content folder, or the one named. */
export async function checkContent(
  contentFolder: string,
  today: Day,
  council?: string,
): Promise<CheckedContent> {
  const sources: CouncilSource[] = [];
  for (const id of await chooseCouncils(contentFolder, council))
    sources.push({
      ...(await loadCouncil(contentFolder, id)),
      former: await findFormerRecords(`${contentFolder}/${id}`),
    });
  const dictionary = await loadDictionary();
  return {
    sources,
    issues: sources.flatMap((source) => checkCouncil(source, today, dictionary)),
    files: sources.reduce(
      (total, source) => total + allTexts(source).length + 1 + source.councilTranslations.length,
      0,
    ),
  };
}

export interface CheckedContent {
  sources: CouncilSource[];
  issues: Issue[];
  /** How many files were read. */
  files: number;
}

/** The ids of the councils to work on. Throws a `UsageError` when the folder or the council named is not there. */
export async function chooseCouncils(contentFolder: string, council?: string): Promise<string[]> {
  const status = await stat(contentFolder).catch((cause: unknown) => {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw cause;
  });
  if (!status?.isDirectory())
    throw new UsageError(`There is no folder ${contentFolder}. Name the folder that holds the councils.`);
  const ids = await listCouncils(contentFolder);
  if (ids.length === 0)
    throw new UsageError(
      `There is no council in ${contentFolder}. Each council is a folder of its own there.`,
    );
  if (council === undefined) return ids;
  if (ids.includes(council)) return [council];
  const closest = findCloseMatch(council, ids);
  throw new UsageError(
    `There is no council ${council} in ${contentFolder}. ${closest ? `Did you mean ${closest}?` : `There are: ${ids.join(', ')}.`}`,
  );
}
