import { sortIssues, type Issue } from '../domain/issue.ts';
import type { CouncilSource } from '../schemas/council-source.ts';
import { rules } from './rules.ts';

/** Every problem of one council: what reading it found, and what the rules say, in the order of its files. */
export function checkCouncil(source: CouncilSource): Issue[] {
  const found = rules.flatMap(({ id, severity, check }) => check(source).map((finding): Issue => ({ ...finding, rule: id, severity })));
  return sortIssues([...source.issues, ...found]);
}
