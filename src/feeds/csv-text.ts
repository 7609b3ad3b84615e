/**
 * A table as CSV: RFC 4180 with CRLF, in UTF-8. It begins with a byte order mark, without which Excel takes ’, £ and ŵ for
 * other letters; programs that read CSV leave the mark out, those of 360Giving among them. A text that a spreadsheet would
 * run as a formula gets an apostrophe before it; a number stays a number, below nought too.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsvText(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[headings, ...rows].map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')}`;
}

export type Cell = string | number | undefined;

function toCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
