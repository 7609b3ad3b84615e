import type { Day } from '../domain/days.ts';
import type { Dictionary } from '../domain/dictionary.ts';
import { showHiddenSigns } from '../domain/hidden-signs.ts';
import { sortIssues, type Issue } from '../domain/issue.ts';
import type { CouncilSource } from '../schemas/council-source.ts';
import { rules } from './rules.ts';
import { applyWaivers } from './waivers.ts';

/** Every problem of one council: what reading it found and what the rules say, less what is waived, in the order of its files. */
export function checkCouncil(source: CouncilSource, today: Day, dictionary: Dictionary): Issue[] {
  const found = rules.flatMap(({ id, severity, check }) =>
    check(source, today, dictionary).map((finding): Issue => ({ severity, ...finding, rule: id })),
  );
  return sortIssues(applyWaivers([...source.issues, ...found], source, rules, today)).map(printable);
}

/** A message quotes what somebody wrote. Signs that would turn it around or drive a terminal are shown by their number. */
function printable(issue: Issue): Issue {
  return {
    ...issue,
    field: showHiddenSigns(issue.field),
    message: showHiddenSigns(issue.message),
    fix: showHiddenSigns(issue.fix),
  };
}
