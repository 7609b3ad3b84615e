import type { Issue } from '../../domain/issue.ts';

/** One problem a line: `content/testshire/grants/x.md:7:9  error  grant-dates-in-order  message. fix.` */
export function reportText(issues: readonly Issue[]): string {
  return issues
    .map(({ file, line, column, severity, rule, message, fix }) =>
      [`${oneLine(file)}:${line}:${column}`, severity, rule, oneLine(`${message} ${fix}`)].join('  '),
    )
    .join('\n');
}

/** "2 errors and 1 warning in 40 files." */
export function summarise(issues: readonly Issue[], files: number): string {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const warnings = issues.length - errors;
  const found = [count(errors, 'error'), ...(warnings > 0 ? [count(warnings, 'warning')] : [])].join(' and ');
  return `${found} in ${count(files, 'file')}.`;
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'No' : number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Control characters are shown as blanks: a message quotes content, and content must not steer a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}
