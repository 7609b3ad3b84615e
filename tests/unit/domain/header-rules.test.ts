import { expect, it } from 'vitest';
import { isPathOf, makeHeaderRules } from '../../../src/domain/header-rules.ts';

const headersOf = (path: string, base = '/') =>
  Object.assign(
    {},
    ...makeHeaderRules({ base, languages: ['en', 'cy'] })
      .filter((rule) => isPathOf(rule.path, path))
      .map(({ headers }) => headers),
  ) as Record<string, string>;

it.each(['/search/', '/cy/search/', '/social-value/search/', '/social-value/cy/search/'])(
  '%s alone may run WebAssembly, and nothing else that is unsafe',
  (path) => {
    const policy = headersOf(path, path.startsWith('/social') ? '/social-value/' : '/')[
      'Content-Security-Policy'
    ];
    expect(policy?.match(/'[a-z-]*unsafe[a-z-]*'/g)).toEqual(["'wasm-unsafe-eval'"]);
  },
);

it.each(['/', '/grants/', '/grants/search/', '/searching/', '/search/words.json', '/404.html'])(
  '%s may run the site’s own scripts alone',
  (path) => {
    expect(headersOf(path)['Content-Security-Policy']).not.toMatch(/unsafe|script-src(?! 'self';)/);
  },
);

it.each(['/data/awards.csv', '/cy/data/awards.csv', '/grants/dates.ics', '/data/next-change.json'])(
  '%s may be read by other sites',
  (path) => {
    expect(headersOf(path)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  },
);

it.each(['/data/', '/search/words.json', '/grants/'])('%s may not', (path) => {
  expect(headersOf(path)).not.toHaveProperty('Access-Control-Allow-Origin');
  expect(headersOf(path)['Cross-Origin-Resource-Policy']).toBe('same-origin');
});

it('two narrow rules never fit one path, since some hosts would join what they say', () => {
  const rules = makeHeaderRules({ base: '/', languages: ['en', 'cy'] }).slice(1);
  for (const { path } of rules) {
    const example = path.replace('*', 'x');
    expect(rules.filter((rule) => isPathOf(rule.path, example)).map((rule) => rule.path)).toEqual([path]);
  }
});

it('stays within what Cloudflare Pages reads: 100 rules, 2,000 signs a line', () => {
  const rules = makeHeaderRules({ base: '/social-value/', languages: ['en', 'cy'] });
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const { headers } of rules)
    for (const [name, value] of Object.entries(headers))
      expect(`  ${name}: ${value}`.length).toBeLessThan(2000);
});
