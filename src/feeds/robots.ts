/**
 * Every page may be read by everybody's programs. Where the site's address is known, they are told of its lists of pages:
 * `sites` are the paths of the site in each language.
 */
export function toRobots(origin: string | undefined, sites: readonly string[]): string {
  const rules = 'User-agent: *\nAllow: /\n';
  if (!origin) return rules;
  const lists = sites.map((path) => `Sitemap: ${new URL(`${path}sitemap.xml`, origin).href}\n`);
  return `${rules}\n${lists.join('')}`;
}
