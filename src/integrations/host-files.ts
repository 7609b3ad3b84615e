import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { z } from 'zod';
import type { Language } from '../domain/languages.ts';
import { makeHeaderRules, sitesOf } from '../domain/header-rules.ts';
import { makeRedirectRules } from '../domain/redirect-rules.ts';
import { toHeadersFile } from '../feeds/hosts/headers-file.ts';
import { toNginxConf } from '../feeds/hosts/nginx-conf.ts';
import { toRedirectsFile } from '../feeds/hosts/redirects-file.ts';
import { toSecurityTxt } from '../feeds/hosts/security-txt.ts';
import { toStaticWebApp } from '../feeds/hosts/static-web-app.ts';
import { parseFields } from '../records/parse-record.ts';
import { councilSchema } from '../schemas/council.ts';
import { redirectsSchema } from '../schemas/redirects.ts';

/**
 * Writes what each host must be told of headers and redirects, and security.txt. They belong to the council's whole site, so
 * the site of its main language writes them. What nginx needs is not for visitors: it goes beside the site's folder, and all
 * the others go into it, where their hosts look for them and do not publish them.
 */
export function hostFiles({
  base,
  contentFolder,
  council: id,
  language,
  origin,
}: HostSettings): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const read = (name: string) => join(contentFolder, id, name);
        const council = await readYaml(read('council.yaml'), councilSchema);
        const { languages } = council;
        if (languages[0] !== language) return;
        const redirects = existsSync(read('redirects.yaml'))
          ? await readYaml(read('redirects.yaml'), redirectsSchema)
          : {};
        const rules = makeHeaderRules({ base, languages });
        const moves = makeRedirectRules(redirects, { base, languages });
        const host = origin ? new URL(origin).hostname : 'www.example.gov.uk';
        const folder = fileURLToPath(dir);
        const files = {
          _headers: toHeadersFile(rules),
          _redirects: toRedirectsFile(moves),
          'staticwebapp.config.json': toStaticWebApp(rules, moves, `${base}404.html`),
          '.well-known/security.txt': toSecurityTxt(council, origin),
          [`../${id}.nginx.conf`]: toNginxConf({
            council: id,
            host,
            rules,
            moves,
            sites: sitesOf({ base, languages }),
          }),
        };
        for (const [name, text] of Object.entries(files)) {
          if (text === undefined) continue;
          await mkdir(dirname(join(folder, name)), { recursive: true });
          await writeFile(join(folder, name), text);
        }
      },
    },
  };
}

async function readYaml<S extends z.ZodType>(file: string, schema: S): Promise<z.output<S>> {
  const { data, issues } = parseFields(await readFile(file, 'utf8'), file, schema);
  if (data === undefined) throw new Error(`${file}: ${issues[0]?.message}`);
  return data;
}

interface HostSettings {
  base: string;
  contentFolder: string;
  council: string;
  language: Language;
  origin: string | undefined;
}
