import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, runCommand, UsageError } from '../src/publishing/read-arguments.ts';
import { chooseSite } from '../src/publishing/choose-site.ts';
import { serveSite } from '../src/publishing/serve-site.ts';

const usage = 'Usage: npm run preview -- [council] [--out DIR] [--port NUMBER]';

await runCommand(async () => {
  const options = {
    out: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
  } as const;
  const { values, council } = readArguments(process.argv.slice(2), options, usage);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`--port: "${values.port}" is not a port. Write a number such as 4321.`);
  const folder = join(values.out, chooseSite(values.out, council));
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError(`There is no built site in ${folder}. Run npm run build first.`);
  const { url } = await serveSite(folder, port);
  console.log(`${folder} is at ${url}\nPress Ctrl and C to stop.`);
  return 0;
});
