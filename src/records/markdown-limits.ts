import type { Issue } from '../domain/issue.ts';
import type { Place } from '../domain/place.ts';

/** The most that a text may have. A page that people can read has far less; more can bring what renders it to its knees. */
export const markdownLimits = {
  /** Signs in one text. */
  size: 200_000,
  /** Quotes and lists that begin on one line. */
  markers: 30,
  /** Stars, brackets, backticks or angles in one block of lines, each counted by itself. */
  marks: 2000,
  /** Cells of all tables; each row counts as wide as its table's head. */
  cells: 20_000,
  /** Signs of the headings that the cells of one table repeat on a narrow screen. */
  headings: 1_000_000,
  footnotes: 500,
  /** Tags in an .mdx file. */
  tags: 1000,
} as const;

/**
 * What makes a Markdown text too much to parse, each with its name and place. It reads the raw text, once, before any
 * parser: the engine takes quadratic time on some of these, and turns a small table into 60 MB of HTML.
 * `firstLine` is the line of the file on which the text begins.
 */
export function findLimitFaults(text: string, file: string, firstLine: number): Issue[] {
  const lines = text.split('\n');
  const faults = [
    ...(text.length > markdownLimits.size ? [sizeFault(text.length)] : []),
    ...lines.flatMap(deepLine).slice(0, 1),
    ...blocksOf(lines).flatMap(crowdedBlock).slice(0, 1),
    ...wideTables(lines),
    ...tooMany(lines, /\[\^/g, markdownLimits.footnotes, 'body-marks', 'footnotes'),
    ...(file.endsWith('.mdx') ? tooMany(lines, /</g, markdownLimits.tags, 'body-tags', 'tags') : []),
  ];
  return faults.map(({ rule, line, column, message, fix }) => {
    return { file, line: line + firstLine - 1, column, severity: 'error', rule, field: '', message, fix };
  });
}

interface Fault extends Place {
  rule: string;
  message: string;
  fix: string;
}

function sizeFault(length: number): Fault {
  return {
    ...{
      rule: 'body-size',
      line: 1,
      column: 1,
      fix: 'Split it into several records, or take out what was pasted by mistake.',
    },
    message: `The text has ${formatted(length)} signs, and the most is ${formatted(markdownLimits.size)}.`,
  };
}

function deepLine(text: string, index: number): Fault[] {
  const start = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(text)?.[0] ?? '';
  const count = start.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  if (count <= markdownLimits.markers) return [];
  return [{ rule: 'body-depth', line: index + 1, column: 1, ...depthWords(markdownLimits.markers) }];
}

export function depthWords(most: number) {
  return {
    message: `More than ${most} quotes, lists or marks lie in each other here.`,
    fix: 'Write it as plain paragraphs and lists.',
  };
}

/** Runs of lines with no blank line between them, by their first line from 0. A line with nothing but > is blank too. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const [start, line] of lines.entries()) {
    if (/^[ \t>]*$/.test(line)) open = undefined;
    else if (open) open.lines.push(line);
    else blocks.push((open = { start, lines: [line] }));
  }
  return blocks;
}

interface Block {
  start: number;
  lines: string[];
}

const marks: [RegExp, string][] = [
  [/[*_~]+/g, 'stars, underscores or waves'],
  [/\[/g, 'brackets'],
  [/`+/g, 'backticks'],
  [/</g, 'angle brackets'],
];

function crowdedBlock({ start, lines }: Block): Fault[] {
  return marks.flatMap(([sign, name]) => {
    return tooMany(
      lines,
      sign,
      markdownLimits.marks,
      'body-marks',
      `${name} without a blank line between them`,
      start,
    );
  });
}

function tooMany(
  lines: readonly string[],
  sign: RegExp,
  most: number,
  rule: string,
  name: string,
  start = 0,
): Fault[] {
  let count = 0;
  for (const [index, line] of lines.entries()) {
    for (const match of line.matchAll(sign)) {
      count += 1;
      if (count <= most) continue;
      const message = `Here are more than ${formatted(most)} ${name}.`;
      return [
        {
          rule,
          line: start + index + 1,
          column: match.index + 1,
          message,
          fix: 'Split the text, or take out what was pasted by mistake.',
        },
      ];
    }
  }
  return [];
}

/**
 * Every row of a table gets as many cells as its head, however few it has written. What is counted is the most that it can
 * come to: the widest line of dashes of a block, times the lines of the block.
 */
function wideTables(lines: readonly string[]): Fault[] {
  let cells = 0;
  for (const { start, lines: block } of blocksOf(lines)) {
    const dashes = block.findIndex((line) => isDelimiter(line));
    if (dashes === -1) continue;
    const columns = greatest(block.filter(isDelimiter).map((line) => line.split('|').length));
    const headings = greatest(block.map((line) => line.length)) * block.length;
    cells += columns * block.length;
    if (cells <= markdownLimits.cells && headings <= markdownLimits.headings) continue;
    const message =
      cells > markdownLimits.cells
        ? `With this table the text has up to ${formatted(cells)} cells, and the most is ${formatted(markdownLimits.cells)}.`
        : 'This table has very long lines, and too many of them.';
    return [
      {
        rule: 'body-table',
        line: start + dashes + 1,
        column: 1,
        message,
        fix: 'Split the table, or put it into a file that people can download.',
      },
    ];
  }
  return [];
}

/** Math.max takes its numbers as arguments, and a hundred thousand of them overflow the stack. */
function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function isDelimiter(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[ \t>|:-]+$/.test(line);
}

function formatted(count: number): string {
  return count.toLocaleString('en-GB');
}
