/**
 * One problem in the content, told to the person who can mend it.
 *
 * `message` says what is wrong and what it says now; `fix` says what to write. Both are whole sentences. `line` and
 * `column` count from 1; a problem of a whole file stands at 1:1. `file` is relative to the folder that holds `content/`.
 * `field` is the path of the field in the front matter ("rounds.0.closes"), or '' where no field is meant.
 */
export interface Issue {
  file: string;
  line: number;
  column: number;
  severity: Severity;
  rule: string;
  field: string;
  message: string;
  fix: string;
}

/** An error stops the build; a warning is printed and the build goes on. */
export type Severity = 'error' | 'warning';

/** True when at least one issue stops the build. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}

/** The issues by file, then line, then column: the order in which an officer mends them. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  );
}

/** "rounds.0.closes": a path of keys as one text. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
