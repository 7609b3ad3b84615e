import { CsvError, parse } from 'csv-parse/sync';
import { findCloseMatch } from '../domain/close-match.ts';
import type { Issue } from '../domain/issue.ts';
import type { Place } from '../domain/place.ts';
import { awardHeadings, awardSchema, neededAwardHeadings } from '../schemas/awards.ts';
import type { SourceAward, SourceAwards } from '../schemas/council-source.ts';
import { describeFaults } from '../schemas/messages.ts';
import { keepValidFields } from './parse-record.ts';

/** The rows of `awards.csv` with every problem at its row and column. Headings are 360Giving's own. */
export function parseAwards(text: string, file: string): SourceAwards & { issues: Issue[] } {
  const rows = readRows(text, file);
  if ('rule' in rows) return { file, rows: [], issues: [rows] };
  const [headings, ...body] = rows;
  if (!headings) return { file, rows: [], issues: [] };
  const issues = checkHeadings(headings, file);
  if (issues.length > 0) return { file, rows: [], issues };
  const awards: SourceAward[] = [];
  for (const row of body) {
    const { award, issues: found } = parseRow(row, headings.cells, file);
    awards.push(award);
    issues.push(...found);
  }
  return { file, rows: awards, issues };
}

function parseRow(row: CsvRow, headings: string[], file: string): { award: SourceAward; issues: Issue[] } {
  const start = row.places[0] ?? { line: 1, column: 1 };
  const placeOf = (heading: string): Place => row.places[headings.indexOf(heading)] ?? start;
  if (row.cells.length !== headings.length) {
    const message = `Row ${row.row} has ${row.cells.length} cells, and the headings are ${headings.length}.`;
    const fix = 'Give each cell its comma, and put quotes around a cell that holds a comma itself.';
    return {
      award: { fields: {}, placeOf, row: row.row },
      issues: [{ file, ...start, severity: 'error', rule: 'awards-row', field: '', message, fix }],
    };
  }
  const cells = headings.map((heading, index) => [heading, row.cells[index]?.trim() ?? ''] as const);
  const raw = Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
  const result = awardSchema.safeParse(raw, { reportInput: true });
  if (result.success)
    return { award: { data: result.data, fields: result.data, placeOf, row: row.row }, issues: [] };
  const issues = describeFaults(result.error, awardSchema).map((fault): Issue => {
    const heading = String(fault.path[0]);
    const where = `Row ${row.row}, column ${columnLetters(headings.indexOf(heading))}, ${fault.message}`;
    return {
      file,
      ...placeOf(heading),
      severity: 'error',
      rule: 'awards-cell',
      field: heading,
      message: where,
      fix: fault.fix,
    };
  });
  return {
    award: { fields: keepValidFields(raw, result.error, awardSchema), placeOf, row: row.row },
    issues,
  };
}

function checkHeadings(headings: CsvRow, file: string): Issue[] {
  const issue = (index: number, message: string, fix: string): Issue => {
    const place = headings.places[index] ?? { line: 1, column: 1 };
    return { file, ...place, severity: 'error', rule: 'awards-heading', field: '', message, fix };
  };
  const unknown = headings.cells.flatMap((heading, index) => {
    if ((awardHeadings as string[]).includes(heading)) return [];
    const closest = findCloseMatch(heading, awardHeadings);
    const fix = closest
      ? `Did you mean ${closest}?`
      : 'Use a heading of the 360Giving standard, or take the column out.';
    return [issue(index, `"${heading.slice(0, 60)}" is not a heading of the 360Giving standard.`, fix)];
  });
  const twice = headings.cells.flatMap((heading, index) =>
    headings.cells.indexOf(heading) < index
      ? [issue(index, `${heading} stands twice.`, 'Take one of the two columns out.')]
      : [],
  );
  const missing = neededAwardHeadings.filter((heading) => !headings.cells.includes(heading));
  const issues = [...unknown, ...twice];
  if (issues.length > 0) return issues;
  return missing.map((heading) =>
    issue(
      0,
      `There is no column ${heading}.`,
      'Write it in the first row, with a cell under it in each row.',
    ),
  );
}

function readRows(text: string, file: string): CsvRow[] | Issue {
  const places = placeCells(text);
  try {
    const records = parse(text, { relax_column_count: true });
    const rows = records.map((cells, index) => ({ row: index + 1, cells, places: places[index] ?? [] }));
    return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const neverClosed = cause.code === 'CSV_QUOTE_NOT_CLOSED' ? places.at(-1)?.at(-1) : undefined;
    return {
      file,
      ...(neverClosed ?? { line: Number(cause.lines), column: 1 }),
      severity: 'error',
      rule: 'awards-row',
      field: '',
      ...quoteWords,
    };
  }
}

/** Where each cell of each row starts. A quoted cell keeps its commas and line breaks. */
function placeCells(text: string): Place[][] {
  const rows: Place[][] = [[{ line: 1, column: 1 }]];
  let quoted = false;
  let line = 1;
  let lineStart = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '"') quoted = !quoted;
    if (sign === '\n') {
      line += 1;
      lineStart = index + 1;
      if (!quoted) rows.push([{ line, column: 1 }]);
    }
    if (sign === ',' && !quoted) rows.at(-1)?.push({ line, column: index - lineStart + 2 });
  }
  return rows;
}

const quoteWords = {
  message: 'From this row on the file cannot be read: a quote is open, or stands in the middle of a cell.',
  fix: 'Put quotes around the whole cell, and write a quote inside it twice.',
};

/** 0 gives "A", 26 gives "AA": the letters over a spreadsheet's columns. */
function columnLetters(index: number): string {
  const rest = index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '';
  return rest + String.fromCharCode(65 + (index % 26));
}

interface CsvRow {
  /** The row as a spreadsheet counts it, from 1. */
  row: number;
  cells: string[];
  places: Place[];
}
