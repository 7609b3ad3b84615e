import type { Issue } from '../../domain/issue.ts';

/**
 * Workflow commands by which GitHub shows each problem on its line of a change.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function reportGithub(issues: readonly Issue[]): string {
  return issues
    .map(({ file, line, column, severity, rule, message, fix }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${place}::${data(`${message} ${fix}`)}`;
    })
    .join('\n');
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
