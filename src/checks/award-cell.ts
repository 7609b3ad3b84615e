import type { Severity } from '../domain/issue.ts';
import type { Award } from '../schemas/awards.ts';
import type { CouncilSource, SourceAward } from '../schemas/council-source.ts';
import type { Finding } from './rule.ts';

/** What rules say of the cells of `awards.csv`. `tell` is given the row; the finding stands at the cell of that heading. */
export function findInAwards(
  { awards }: CouncilSource,
  find: (award: Partial<Award>, tell: TellCell, row: SourceAward) => (Finding | undefined)[],
): Finding[] {
  return awards.rows.flatMap((row) => {
    const tell: TellCell = (heading, says, fix, severity) => ({
      file: awards.file,
      ...row.placeOf(heading),
      field: heading,
      message: `Row ${row.row}, ${heading}: ${says}`,
      fix,
      ...(severity ? { severity } : {}),
    });
    return find(row.fields, tell, row).filter((finding) => finding !== undefined);
  });
}

/** `says` begins in the middle of a sentence, after "Row 2, Award Date:". */
export type TellCell = (heading: keyof Award, says: string, fix: string, severity?: Severity) => Finding;
