import { resolve } from 'node:path';
import { reportText, summarise } from '../src/checks/reporters/text.ts';
import { findDayFault } from '../src/domain/days.ts';
import { hasErrors } from '../src/domain/issue.ts';
import { nowAt, startOf } from '../src/domain/now.ts';
import { findUrlFault } from '../src/domain/urls.ts';
import { buildSites } from '../src/publishing/build-sites.ts';
import { checkContent } from '../src/publishing/check-content.ts';
import { readArguments, runCommand, UsageError } from '../src/publishing/read-arguments.ts';

const usage =
  'Usage: npm run build -- [council] [--content DIR] [--out DIR] [--site URL] [--today YYYY-MM-DD] [--drafts] [--quiet]';

await runCommand(async () => {
  const options = {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    site: { type: 'string' },
    today: { type: 'string' },
    drafts: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  } as const;
  const { values, council } = readArguments(process.argv.slice(2), options, usage);
  const dayFault = values.today === undefined ? undefined : findDayFault(values.today);
  if (dayFault) throw new UsageError(`--today: ${dayFault}. Write a day such as 2026-03-31.`);
  const siteFault = values.site === undefined ? undefined : findUrlFault(values.site);
  if (siteFault)
    throw new UsageError(
      `--site: ${siteFault}. Write an address such as https://www.example.gov.uk/social-value.`,
    );

  const now = values.today === undefined ? nowAt(Date.now()) : startOf(values.today);
  const started = performance.now();
  const report = (line: string) => values.quiet || console.log(line);
  report('Checking the content …');
  const { sources, issues, files } = await checkContent(values.content, now.day, council);
  if (issues.length > 0) console.log(reportText(issues));
  if (hasErrors(issues)) {
    console.log(`${summarise(issues, files)} Nothing was built.`);
    return 1;
  }
  const councils = sources.map(({ id, council: { data } }) => ({
    id,
    languages: data?.languages ?? (['en'] as const),
  }));
  const sites = await buildSites({
    councils,
    contentFolder: values.content,
    out: values.out,
    now,
    drafts: values.drafts,
    site: values.site,
    report,
  });
  const pages = sites.reduce((total, site) => total + site.pages, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  report(
    `${pages} pages in ${seconds} seconds, in ${councils.map(({ id }) => resolve(values.out, id)).join(' and ')}`,
  );
  return 0;
});
