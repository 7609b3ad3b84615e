import { explainRule, ruleNames } from '../src/checks/explain-rule.ts';
import { reportGithub } from '../src/checks/reporters/github.ts';
import { reportGitlab } from '../src/checks/reporters/gitlab.ts';
import { reportJson } from '../src/checks/reporters/json.ts';
import { reportText, summarise } from '../src/checks/reporters/text.ts';
import { hasErrors, type Issue } from '../src/domain/issue.ts';
import { londonDay } from '../src/domain/london-day.ts';
import { checkContent } from '../src/publishing/check-content.ts';
import { readArguments, runCommand, UsageError } from '../src/publishing/read-arguments.ts';
import { writeReport } from '../src/publishing/write-report.ts';

const usage =
  'Usage: npm run check -- [council] [--content DIR] [--format text|json|github|gitlab] [--report] [--explain RULE]';

const reporters: Record<string, (issues: readonly Issue[]) => string> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
  gitlab: reportGitlab,
};

await runCommand(async () => {
  const options = {
    content: { type: 'string', default: 'content' },
    format: { type: 'string', default: 'text' },
    report: { type: 'boolean', default: false },
    explain: { type: 'string' },
  } as const;
  const { values, council } = readArguments(process.argv.slice(2), options, usage);
  if (values.explain !== undefined) {
    const help = explainRule(values.explain);
    if (help === undefined)
      throw new UsageError(`There is no rule ${values.explain}. There are:\n  ${ruleNames().join('\n  ')}`);
    console.log(help);
    return 0;
  }
  const report = Object.hasOwn(reporters, values.format) ? reporters[values.format] : undefined;
  if (!report) throw new UsageError(`There is no format ${values.format}.\n${usage}`);
  const today = londonDay(new Date());
  const checked = await checkContent(values.content, today, council);
  const lines = report(checked.issues);
  if (lines) console.log(lines);
  if (values.format === 'text') console.log(summarise(checked.issues, checked.files));
  if (values.report)
    console.error(`The report is in ${await writeReport(checked, today, 'content-report.html')}`);
  return hasErrors(checked.issues) ? 1 : 0;
});
