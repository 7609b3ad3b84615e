import { describe, expect, it } from 'vitest';
import { makeHeaderRules, sitesOf } from '../../../../src/domain/header-rules.ts';
import { makeRedirectRules } from '../../../../src/domain/redirect-rules.ts';
import { toHeadersFile } from '../../../../src/feeds/hosts/headers-file.ts';
import { toNginxConf } from '../../../../src/feeds/hosts/nginx-conf.ts';
import { toRedirectsFile } from '../../../../src/feeds/hosts/redirects-file.ts';
import { toSecurityTxt } from '../../../../src/feeds/hosts/security-txt.ts';
import { toStaticWebApp } from '../../../../src/feeds/hosts/static-web-app.ts';
import { testshire } from '../../../make-content.ts';

const paths = { base: '/', languages: ['en', 'cy'] as const };
const rules = makeHeaderRules(paths);
const moves = makeRedirectRules({ '/chest/': '/grants/community-chest/' }, paths);
const { council } = await testshire();

it('in _headers a later rule takes away what it says anew, before it says it', () => {
  expect(toHeadersFile(rules)).toContain(
    "\n/search/\n  ! Content-Security-Policy\n  Content-Security-Policy: default-src 'none'",
  );
});

it('in _redirects each move is written for Netlify and for Cloudflare', () => {
  expect(toRedirectsFile(moves.slice(0, 1))).toBe(
    '/chest/ /grants/community-chest/ 301!\n/chest/ /grants/community-chest/ 301\n',
  );
});

describe('staticwebapp.config.json', () => {
  it('has moves before headers, and knows the search page by its file', () => {
    const { routes, globalHeaders } = read(toStaticWebApp(rules, moves, '/404.html'));
    expect(globalHeaders).toHaveProperty('Content-Security-Policy');
    expect(routes[0]).toEqual({ route: '/chest/', redirect: '/grants/community-chest/', statusCode: 301 });
    expect(routes.map(({ route }) => route)).toContain('/search/index.html');
  });

  it('stays under 20 kB with thousands of moves, and keeps all its headers', () => {
    const many = Array.from({ length: 5000 }, (_, number) => ({ from: `/old-${number}/`, to: '/grants/' }));
    const text = toStaticWebApp(rules, many, '/404.html');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
    const { routes } = read(text);
    expect(routes.length).toBeGreaterThan(50);
    expect(routes.filter(({ headers }) => headers).length).toBe(rules.length - 1);
  });
});

it('in the nginx file nothing of an address ends its line or its quotes', () => {
  const site = { council: 'test-shire', host: 'www.testshire.example', rules, sites: sitesOf(paths) };
  const conf = toNginxConf({ ...site, moves: [{ from: '/a";}$x%22%0A/', to: '/b/' }] });
  const line = conf.split('\n').find((one) => one.includes('/b/')) ?? '';
  expect(line).toBe('  "~^/a\\";\\\\}\\\\$x\\"/(index\\\\.html)?$" "/b/";');
  expect(conf).toContain('map $uri $test_shire_content_security_policy {');
});

describe('security.txt', () => {
  it('says what RFC 9116 asks for, and where it lies when that is known', () => {
    expect(toSecurityTxt(council, 'https://social-value.testshire.example')).toBe(
      `Contact: https://www.testshire.example/security
Expires: 2027-03-01T23:59:59Z
Preferred-Languages: en, cy
Canonical: https://social-value.testshire.example/.well-known/security.txt
`,
    );
    expect(toSecurityTxt(council)).not.toContain('Canonical');
  });

  it('is not there for a council that names no contact', () => {
    expect(toSecurityTxt({ ...council, security: undefined })).toBeUndefined();
  });
});

function read(text: string) {
  return JSON.parse(text) as {
    routes: { route: string; redirect?: string; headers?: object }[];
    globalHeaders: object;
  };
}
