import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findFreshness } from '../checks/freshness.ts';
import { passagesOf } from '../checks/passages.ts';
import { scoreReading } from '../checks/reading-score.ts';
import { findTransparencyGaps } from '../checks/transparency-gaps.ts';
import { reportPage, type CouncilReport } from '../checks/reporters/report-page.ts';
import { allTexts } from '../checks/rule.ts';
import { findUntranslated } from '../checks/untranslated.ts';
import type { Day } from '../domain/days.ts';
import type { CouncilSource } from '../schemas/council-source.ts';
import type { CheckedContent } from './check-content.ts';

/** Writes the page for a manager and gives the place where it lies. */
export async function writeReport(checked: CheckedContent, today: Day, file: string): Promise<string> {
  const councils = checked.sources.map((source) => ({
    name: source.council.fields.name ?? source.id,
    freshness: findFreshness(source, today),
    issues: checked.issues.filter((issue) => issue.file.startsWith(`${source.folder}/`)),
    gaps: findTransparencyGaps(source),
    hardest: hardestPages(source),
    untranslated: findUntranslated(source),
  }));
  await writeFile(file, reportPage(councils, today));
  return resolve(file);
}

/** How many pages the report names as hard to read. */
const most = 10;

function hardestPages(source: CouncilSource): CouncilReport['hardest'] {
  const english = allTexts(source).filter(({ language }) => language === 'en');
  const scored = english.flatMap((record) => {
    const score = scoreReading(passagesOf(record));
    if (!score) return [];
    const sentences = score.worst.map(({ line, text }) => `line ${line}: ${text}`);
    return [{ title: record.fields.title ?? record.id, file: record.file, age: score.age, sentences }];
  });
  return scored.sort((a, b) => b.age - a.age).slice(0, most);
}
