import type { Issue } from '../../domain/issue.ts';

/** An array of `{ file, line, column, severity, rule, field, message, fix }`. */
export function reportJson(issues: readonly Issue[]): string {
  return JSON.stringify(
    issues.map(({ file, line, column, severity, rule, field, message, fix }) => ({
      file,
      line,
      column,
      severity,
      rule,
      field,
      message,
      fix,
    })),
    undefined,
    2,
  );
}
