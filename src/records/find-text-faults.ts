import { findHiddenSigns } from '../domain/hidden-signs.ts';
import type { Issue } from '../domain/issue.ts';

/** The longest line of a file, in signs. A paragraph of this length is a chapter. */
const longestLine = 10_000;

/** More than these of one file tell nobody anything new. */
const mostTold = 20;

/** What is wrong with a text before anything is made of it: signs that cannot be seen, each by name, and endless lines. */
export function findTextFaults(text: string, file: string): Issue[] {
  const lines = text.split('\n');
  const long = lines.flatMap((line, index): Issue[] => {
    if (line.length <= longestLine || file.endsWith('.csv')) return [];
    const message = `This line has ${line.length.toLocaleString('en-GB')} signs, and the most is ${longestLine.toLocaleString('en-GB')}.`;
    const fix = 'Write paragraphs with an empty line between them, or take out what was pasted by mistake.';
    return [problem(file, index + 1, longestLine + 1, 'line-length', message, fix)];
  });
  const hidden = lines.flatMap((line, index) =>
    findHiddenSigns(line).map(({ offset, name }) => ({ line: index + 1, column: offset + 1, name })),
  );
  return [
    ...long.slice(0, mostTold),
    ...hidden.slice(0, mostTold).map(({ line, column, name }) => {
      return problem(
        file,
        line,
        column,
        'sign-hidden',
        `There is a sign here that cannot be seen: ${name}.`,
        hiddenFix,
      );
    }),
  ];
}

const hiddenFix =
  'Delete it: put the cursor before the sign that follows, press Backspace, and type anew what goes missing.';

function problem(
  file: string,
  line: number,
  column: number,
  rule: string,
  message: string,
  fix: string,
): Issue {
  return { file, line, column, severity: 'error', rule, field: '', message, fix };
}
