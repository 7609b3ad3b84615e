/** Every page may be read by everybody's programs. Where the site's address is known, they are told of its list of pages. */
export function toRobots(origin: string | undefined, base: string): string {
  const rules = 'User-agent: *\nAllow: /\n';
  return origin ? `${rules}\nSitemap: ${new URL(`${base}sitemap-index.xml`, origin).href}\n` : rules;
}
