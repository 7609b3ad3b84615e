import type { Issue } from '../../domain/issue.ts';

/**
 * A code quality report, by which GitLab shows each problem on its line of a merge request. A fingerprint says nothing of the
 * line, so that a problem which only moves is not a new one; the same problem again in a file gets a number.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function reportGitlab(issues: readonly Issue[]): string {
  const seen = new Map<string, number>();
  const entries = issues.map(({ file, line, severity, rule, field, message, fix }) => {
    const mark = [file, rule, field, message].join('|');
    const before = seen.get(mark) ?? 0;
    seen.set(mark, before + 1);
    return {
      description: `${message} ${fix}`,
      check_name: rule,
      fingerprint: before > 0 ? `${mark}|${before + 1}` : mark,
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: file, lines: { begin: line } },
    };
  });
  return JSON.stringify(entries, undefined, 2);
}
