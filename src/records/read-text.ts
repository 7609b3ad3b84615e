import { lstat, readFile } from 'node:fs/promises';
import type { Issue } from '../domain/issue.ts';

/** The largest file that is read, in bytes. A page of this size is a book; a table of awards may hold many thousands. */
const largestFile = 1_000_000;
const largestTable = 25_000_000;

/**
 * The text of a content file, with its line ends made `\n` and a byte order mark taken off; or the issue that says why it
 * cannot be text. `file` is the name to tell people.
 */
export async function readText(path: string, file: string): Promise<string | Issue> {
  const status = await lstat(path);
  if (status.isSymbolicLink()) return problem(file, 1, 'file-link', linkWords);
  const largest = path.endsWith('.csv') ? largestTable : largestFile;
  if (status.size > largest) {
    return problem(file, 1, 'file-size', {
      message: `The file has ${Math.round(status.size / 1000)} kB, and the most is ${largest / 1000} kB.`,
      fix: 'Split it into several records, or take out what was pasted by mistake.',
    });
  }
  const bytes = await readFile(path);
  if (/^(\xff\xfe|\xfe\xff)/.test(bytes.subarray(0, 2).toString('latin1')))
    return problem(file, 1, 'file-encoding', wideWords);
  const badLine = findBadUtf8Line(bytes);
  if (badLine !== undefined) return problem(file, badLine, 'file-encoding', encodingWords);
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  const nothing = text.indexOf('\0');
  return nothing === -1 ? text : problem(file, lineAt(text, nothing), 'file-encoding', controlWords);
}

/** The line of the first byte that is not UTF-8, or undefined when all are. */
function findBadUtf8Line(bytes: Uint8Array): number | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    decoder.decode(bytes);
    return undefined;
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
  }
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10, start); end !== -1; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
    line += 1;
  }
  return line;
}

function isUtf8(bytes: Uint8Array): boolean {
  // A line is decoded and encoded again: invalid bytes come back longer or different.
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  return again.length === bytes.length && again.every((byte, index) => byte === bytes[index]);
}

const encodingWords = {
  message: 'The file is not saved as UTF-8: a sign on this line, such as £ or ’, cannot be read.',
  fix: 'Save the file again with the encoding UTF-8.',
};

const wideWords = {
  message: 'The file is saved as UTF-16, which older programs call Unicode.',
  fix: encodingWords.fix,
};

const controlWords = {
  message: 'There is a U+0000 (null) on this line, which no text has.',
  fix: 'Save the file again as plain text with the encoding UTF-8.',
};

const linkWords = {
  message: 'This is a link to another file, not a file.',
  fix: 'Put the file itself here.',
};

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function problem(file: string, line: number, rule: string, words: { message: string; fix: string }): Issue {
  return { file, line, column: 1, severity: 'error', rule, field: '', ...words };
}
