import { findDayFault, formatDay, type Day } from '../domain/days.ts';
import type { Issue } from '../domain/issue.ts';
import type { CouncilSource, SourceText } from '../schemas/council-source.ts';
import { allTexts, type Rule } from './rule.ts';
import { waiverComment } from './waiver-comment.ts';

/**
 * Lets a finding stand where an editor says so, with a reason and until a day. In front matter a waiver is for the whole
 * file (`checkOk`); the comment `<!-- check-ok RULE reason until 2026-12-31 -->` is for the block of text below it. Only
 * rules that are warnings, or that say so themselves, can be waived. What is wrong with a waiver is an issue of its own.
 */
export function applyWaivers(
  issues: readonly Issue[],
  source: CouncilSource,
  rules: readonly Rule[],
  today: Day,
): Issue[] {
  const waivers = allTexts(source).flatMap(waiversOf);
  const faults = waivers.flatMap((waiver) => describeFault(waiver, rules, today));
  const sound = waivers.filter(
    (waiver) => !faults.some((fault) => fault.file === waiver.file && fault.line === waiver.line),
  );
  const used = new Set<Waiver>();
  const kept = issues.filter((issue) => {
    const waiver = sound.find((candidate) => covers(candidate, issue));
    if (waiver) used.add(waiver);
    return !waiver;
  });
  const idle = sound
    .filter((waiver) => !used.has(waiver))
    .map((waiver) => tell(waiver, 'warning', idleWords(waiver)));
  return [...kept, ...faults, ...idle];
}

interface Waiver {
  file: string;
  line: number;
  column: number;
  rule: string;
  reason: string;
  until: string;
  /** The lines of the file it is for. */
  from: number;
  to: number;
}

function waiversOf({ file, fields, tree, bodyLine, locate }: SourceText): Waiver[] {
  const inFields = (fields.checkOk ?? []).map(({ rule, reason, until }, index): Waiver => {
    return { file, ...locate(['checkOk', index]), rule, reason, until, from: 1, to: Infinity };
  });
  const blocks = tree?.children ?? [];
  const inBody = blocks.flatMap((block, index): Waiver[] => {
    const words = block.type === 'html' ? waiverComment.exec(block.value.trim())?.[1] : undefined;
    if (words === undefined || !block.position) return [];
    const [, rule = '', reason = '', until = ''] =
      /^\s*(\S*)\s*(.*?)\s*(?:until\s+(\S+)\s*)?$/s.exec(words) ?? [];
    const line = block.position.start.line + bodyLine - 1;
    const next = blocks[index + 1]?.position;
    const lines = next
      ? { from: next.start.line + bodyLine - 1, to: next.end.line + bodyLine - 1 }
      : { from: line, to: line };
    return [{ file, line, column: block.position.start.column, rule, reason, until, ...lines }];
  });
  return [...inFields, ...inBody];
}

function covers(waiver: Waiver, issue: Issue): boolean {
  return (
    issue.file === waiver.file &&
    issue.rule === waiver.rule &&
    issue.line >= waiver.from &&
    issue.line <= waiver.to
  );
}

function describeFault(waiver: Waiver, rules: readonly Rule[], today: Day): Issue[] {
  const rule = rules.find(({ id }) => id === waiver.rule);
  const error = (message: string, fix: string) => [tell(waiver, 'error', { message, fix })];
  const form =
    'Write <!-- check-ok RULE reason until 2026-12-31 -->, or rule, reason and until under checkOk.';
  if (!rule) return error(`There is no rule ${waiver.rule.slice(0, 40) || 'named'} to leave out.`, form);
  if (!(rule.waivable ?? rule.severity === 'warning'))
    return error(`The rule ${rule.id} cannot be left out.`, 'Mend what it finds.');
  if (waiver.reason.length < 5) return error('There is no reason for leaving the rule out.', form);
  const fault =
    waiver.until === '' ? 'There is no day until which the rule is left out' : findDayFault(waiver.until);
  if (fault) return error(`${fault}.`, form);
  if (waiver.until >= today) return [];
  const message = `The leave to break ${rule.id} ended on ${formatDay(waiver.until, 'en')}.`;
  return [
    tell(waiver, 'warning', { message, fix: 'Mend what the rule finds, or write a new day with a reason.' }),
  ];
}

function idleWords({ rule }: Waiver) {
  return { message: `The rule ${rule} finds nothing here any more.`, fix: 'Take the waiver out.' };
}

function tell(
  { file, line, column }: Waiver,
  severity: Issue['severity'],
  words: { message: string; fix: string },
): Issue {
  return { file, line, column, severity, rule: 'waiver', field: '', ...words };
}
