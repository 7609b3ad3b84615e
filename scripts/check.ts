import { reportGithub } from '../src/checks/reporters/github.ts';
import { reportJson } from '../src/checks/reporters/json.ts';
import { reportText, summarise } from '../src/checks/reporters/text.ts';
import { hasErrors, type Issue } from '../src/domain/issue.ts';
import { checkContent } from '../src/publishing/check-content.ts';
import { readArguments, runCommand, UsageError } from '../src/publishing/read-arguments.ts';

const usage = 'Usage: npm run check -- [council] [--content DIR] [--format text|json|github]';

const reporters: Record<string, (issues: readonly Issue[]) => string> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
};

await runCommand(async () => {
  const options = { content: { type: 'string', default: 'content' }, format: { type: 'string', default: 'text' } } as const;
  const { values, council } = readArguments(process.argv.slice(2), options, usage);
  const report = Object.hasOwn(reporters, values.format) ? reporters[values.format] : undefined;
  if (!report) throw new UsageError(`There is no format ${values.format}.\n${usage}`);
  const { issues, files } = await checkContent(values.content, council);
  const lines = report(issues);
  if (lines) console.log(lines);
  if (values.format === 'text') console.log(summarise(issues, files));
  return hasErrors(issues) ? 1 : 0;
});
