import type { Issue } from '../domain/issue.ts';

/**
 * Takes a record apart: the YAML between its two `---` lines, and the body below with the line it starts on (counted
 * from 1). A file without both lines gives the issue in place of them; a missing second line is told at the first empty one.
 */
export function splitFrontMatter(text: string, file: string): FrontMatter | Issue {
  const lines = text.split('\n');
  if (!isFence(lines[0])) {
    const other = (lines[0] ?? '').trim();
    return problem(file, 1, other === '' && text.trim() === '' ? emptyWords : missingWords(other));
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end === -1) {
    const gap = lines.findIndex((line, index) => index > 0 && line.trim() === '');
    return problem(file, gap === -1 ? lines.length : gap + 1, unclosedWords);
  }
  return {
    yaml: `${lines.slice(1, end).join('\n')}\n`,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

export interface FrontMatter {
  yaml: string;
  body: string;
  bodyLine: number;
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && line.trimEnd() === '---';
}

const emptyWords = {
  message: 'The file is empty.',
  fix: 'Write the fields between two --- lines and the text below them, or delete the file.',
};

const unclosedWords = {
  message: 'The fields at the top have no --- line below them, so no text follows.',
  fix: 'Write a line with --- after the last field.',
};

function missingWords(firstLine: string) {
  const quoted = firstLine ? ` It starts with "${firstLine.slice(0, 40)}".` : '';
  return { message: `The file does not start with a --- line.${quoted}`, fix: 'Write --- on the first line, then the fields, then --- again.' };
}

function problem(file: string, line: number, words: { message: string; fix: string }): Issue {
  return { file, line, column: 1, severity: 'error', rule: 'front-matter', field: '', ...words };
}
