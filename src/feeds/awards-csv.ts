import { publishedHeadings, type Award } from '../schemas/awards.ts';
import { toCsvText, type Cell } from './csv-text.ts';

/** The awards as CSV under 360Giving's headings, in its order; amounts are in pounds. */
export function toAwardsCsv(awards: readonly Award[]): string {
  const headings = publishedHeadings(awards);
  return toCsvText(
    headings,
    awards.map((award) => headings.map((heading) => toCell(heading, award[heading]))),
  );
}

/** Amounts are held in pence. Degrees are held as the council wrote them, and are numbers all the same. */
function toCell(heading: string, value: string | number | undefined): Cell {
  if (typeof value === 'number') return value / 100;
  return value !== undefined && heading.endsWith('itude') ? Number(value) : value;
}
