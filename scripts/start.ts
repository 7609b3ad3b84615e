import { reportText, summarise } from '../src/checks/reporters/text.ts';
import { hasErrors } from '../src/domain/issue.ts';
import { languageNames } from '../src/domain/languages.ts';
import { nowAt } from '../src/domain/now.ts';
import { buildSites } from '../src/publishing/build-sites.ts';
import { checkContent, chooseCouncils } from '../src/publishing/check-content.ts';
import { chooseLanguage } from '../src/publishing/choose-language.ts';
import { readArguments, runCommand } from '../src/publishing/read-arguments.ts';
import { runAstro } from '../src/publishing/run-astro.ts';

const usage = 'Usage: npm start -- [council] [--content DIR] [--language en|cy] [--port NUMBER]';

/** Where the preview's search index is made, and the sites in the other languages. */
const previews = '.cache/previews';

await runCommand(async () => {
  const options = {
    content: { type: 'string', default: 'content' },
    language: { type: 'string' },
    port: { type: 'string', default: '4321' },
  } as const;
  const { values, council: named } = readArguments(process.argv.slice(2), options, usage);
  const [council = '', ...others] = await chooseCouncils(values.content, named);
  if (others.length > 0)
    console.log(
      `Showing ${council}. For another council: ${others.map((id) => `npm start -- ${id}`).join(' or ')}`,
    );

  const now = nowAt(Date.now());
  const { sources, issues, files } = await checkContent(values.content, now.day, council);
  const languages = sources[0]?.council.fields.languages ?? ['en'];
  const language = chooseLanguage(languages, values.language);
  for (const other of languages.filter((one) => one !== language))
    console.log(
      `${languageNames[other]} is shown as it is now. To see your changes there: npm start -- ${council} --language ${other}`,
    );
  console.log([reportText(issues), summarise(issues, files)].filter(Boolean).join('\n'));
  const site = { contentFolder: values.content, now, drafts: true, site: undefined };
  if (!hasErrors(issues)) {
    console.log('Making the search index …');
    await buildSites({
      ...site,
      councils: [{ id: council, languages }],
      out: previews,
      report: () => undefined,
    });
  } else
    console.log(
      'The preview shows every page it can. Search comes when these are mended and you start again.',
    );

  const out = [previews, council, ...(language === languages[0] ? [] : [language])].join('/');
  await runAstro('dev', { ...site, council, languages, language, out }, true, ['--port', values.port]);
  return 0;
});
