import type { Issue } from '../domain/issue.ts';

/**
 * Takes a record apart: the YAML between its two `---` lines, and the body below with the line it starts on (counted
 * from 1). Where a line is missing, `issue` says so, and what can be told of the fields all the same is in `yaml`.
 */
export function splitFrontMatter(text: string, file: string): FrontMatter {
  const lines = text.split('\n');
  const whole = { body: '', bodyLine: 1, yamlLine: 1 };
  if (text.trim() === '') return { ...whole, issue: problem(file, 1, emptyWords) };
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first] ?? '';
  if (first > 0 || !isFence(opening)) {
    const issue = problem(file, first + 1, missingWords(opening.trim(), first > 0));
    const start = isFence(opening) ? first + 1 : first;
    const end = lines.findIndex((line, index) => index >= start && isFence(line));
    const hasFields = isFence(opening) || /^[A-Za-z][A-Za-z0-9]*:(\s|$)/.test(opening);
    return end === -1 || !hasFields ? { ...whole, issue } : { ...cut(lines, start, end), issue };
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end !== -1) return cut(lines, 1, end);
  const gap = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  const place = gap === -1 ? lines.length : gap;
  return {
    ...cut(lines, 1, place),
    issue: problem(file, gap === -1 ? lines.length : gap + 1, unclosedWords),
  };
}

export interface FrontMatter {
  /** Absent when it cannot be told where the fields are. */
  yaml?: string;
  /** The line on which the fields start. */
  yamlLine: number;
  body: string;
  bodyLine: number;
  issue?: Issue;
}

function cut(lines: readonly string[], start: number, end: number): FrontMatter {
  return {
    yaml: `${lines.slice(start, end).join('\n')}\n`,
    yamlLine: start + 1,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*$/.test(line);
}

const emptyWords = {
  message: 'The file is empty.',
  fix: 'Write the fields between two --- lines and the text below them, or delete the file.',
};

const unclosedWords = {
  message: 'The fields at the top have no --- line below them, so no text follows.',
  fix: 'Write a line with --- after the last field.',
};

function missingWords(firstLine: string, hasGap: boolean) {
  const fix = 'Write --- on the first line, then the fields, then --- again.';
  if (/^---[ \t]*$/.test(firstLine) && hasGap) {
    return {
      message: 'There are empty lines above the first --- line.',
      fix: 'Delete them, so that the file starts with ---.',
    };
  }
  const other = /^\+\+\+|^---\s*toml/i.test(firstLine)
    ? 'TOML'
    : /^[{[]|^;;;|^---\s*json/i.test(firstLine)
      ? 'JSON'
      : undefined;
  if (other) {
    const message = `The fields are written as ${other}, and this site reads YAML. The file starts with "${firstLine.slice(0, 40)}".`;
    return {
      message,
      fix: 'Write --- on the first line, then each field on its own line as name: value, then --- again.',
    };
  }
  return {
    message: `The file does not start with a --- line. It starts with "${firstLine.slice(0, 40)}".`,
    fix,
  };
}

function problem(file: string, line: number, words: { message: string; fix: string }): Issue {
  return { file, line, column: 1, severity: 'error', rule: 'front-matter', field: '', ...words };
}
