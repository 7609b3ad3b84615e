import { awardHeadings, type Award } from '../schemas/awards.ts';

/**
 * The awards as CSV under 360Giving's headings: those columns that any award fills, amounts in pounds. A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toAwardsCsv(awards: readonly Award[]): string {
  const headings = awardHeadings.filter((heading) => awards.some((award) => award[heading] !== undefined));
  const rows = awards.map((award) => headings.map((heading) => toCell(heading, award[heading])));
  return [headings, ...rows].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

function toCell(heading: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value / 100);
  return /^[=+\-@\t\r]/.test(value) && !heading.endsWith('itude') ? `'${value}` : value;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
