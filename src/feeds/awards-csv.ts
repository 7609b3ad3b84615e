import { transparencyItems } from '../domain/transparency-code.ts';
import { awardHeadings, type Award } from '../schemas/awards.ts';
import { toCsvText, type Cell } from './csv-text.ts';

/**
 * The awards as CSV under 360Giving's headings, in its order: the columns that any award fills, and those that the
 * Transparency Code asks for, so that a gap can be seen. Amounts are in pounds.
 */
export function toAwardsCsv(awards: readonly Award[]): string {
  const headings = awardHeadings.filter(
    (heading) => asked.has(heading) || awards.some((award) => award[heading] !== undefined),
  );
  return toCsvText(
    headings,
    awards.map((award) => headings.map((heading) => toCell(heading, award[heading]))),
  );
}

const asked: ReadonlySet<string> = new Set(Object.values(transparencyItems).flat());

/** Amounts are held in pence. Degrees are held as the council wrote them, and are numbers all the same. */
function toCell(heading: string, value: string | number | undefined): Cell {
  if (typeof value === 'number') return value / 100;
  return value !== undefined && heading.endsWith('itude') ? Number(value) : value;
}
