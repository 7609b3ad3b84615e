import type { HeaderRule } from '../../domain/header-rules.ts';

/**
 * `_headers`, which Netlify and Cloudflare Pages read. Where two rules are for one path, Netlify takes the later header and
 * Cloudflare joins both with a comma, unless the later rule takes the first away with `!`; Netlify skips such a line.
 * https://docs.netlify.com/manage/routing/headers/ and https://developers.cloudflare.com/pages/configuration/headers/
 */
export function toHeadersFile(rules: readonly HeaderRule[]): string {
  const [first] = rules;
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      const replaced = Object.keys(headers).filter(
        (name) => first && first.path !== path && Object.hasOwn(first.headers, name),
      );
      return `${[path, ...replaced.map((name) => `  ! ${name}`), ...lines].join('\n')}\n`;
    })
    .join('\n');
}
