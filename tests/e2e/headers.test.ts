import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { findFiles } from '../../src/publishing/find-files.ts';
import { scoreHeaders } from '../score-headers.ts';
import { it } from './browse.ts';
import { siteOf, sites } from './sites.ts';
import { hasNginx, startNginx } from './start-nginx.ts';

const { folder, url } = siteOf('testshire');
const files = await findFiles(folder, '');
const findFile = (start: string) => files.find((file) => file.startsWith(start)) ?? `${start} is missing`;

const answers: Record<
  string,
  { path: string; status: number; type: string; headers: Record<string, string> }
> = {
  'a page': {
    path: 'grants/',
    status: 200,
    type: 'text/html; charset=utf-8',
    headers: {
      'content-security-policy': expect.not.stringContaining('unsafe') as string,
      'cache-control': 'public, max-age=0, must-revalidate',
      'cross-origin-resource-policy': 'same-origin',
    },
  },
  'the search page': {
    path: 'search/?q=grant',
    status: 200,
    type: 'text/html; charset=utf-8',
    headers: {
      'content-security-policy': expect.stringContaining("script-src 'self' 'wasm-unsafe-eval'") as string,
    },
  },
  "the search page's worker": {
    path: 'pagefind/pagefind-worker.js',
    status: 200,
    type: 'text/javascript; charset=utf-8',
    headers: { 'content-security-policy': expect.stringContaining("'wasm-unsafe-eval'") as string },
  },
  'a hashed file': {
    path: findFile('assets/'),
    status: 200,
    type: expect.stringMatching(/^text\/(css|javascript); charset=utf-8$/) as string,
    headers: { 'cache-control': 'public, max-age=31536000, immutable' },
  },
  'a font': {
    path: 'fonts/atkinson-latin.woff2',
    status: 200,
    type: 'font/woff2',
    headers: { 'cache-control': 'public, max-age=604800' },
  },
  'open data': {
    path: 'data/awards.csv',
    status: 200,
    type: 'text/csv; charset=utf-8',
    headers: { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
  },
  'an address that has moved': {
    path: 'tree-money/',
    status: 301,
    type: '',
    headers: { location: '/grants/tree-fund/#rounds' },
  },
  'the same without its slash': {
    path: 'tree-money',
    status: 301,
    type: '',
    headers: { location: '/grants/tree-fund/#rounds' },
  },
  'a page without its slash': { path: 'grants', status: 301, type: '', headers: { location: '/grants/' } },
  'an address that is not there': {
    path: 'no/such/page/',
    status: 404,
    type: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': expect.stringContaining("default-src 'none'") as string },
  },
  'security.txt': {
    path: '.well-known/security.txt',
    status: 200,
    type: 'text/plain; charset=utf-8',
    headers: {},
  },
  'a file for hosts': { path: '_headers', status: 404, type: 'text/html; charset=utf-8', headers: {} },
};

/** What every answer has. */
const everywhere = {
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': expect.stringContaining('geolocation=()') as string,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy': expect.stringMatching(
    /^default-src 'none'; .*frame-ancestors 'none'$/,
  ) as string,
};

describe.each(Object.entries(answers))('preview answers %s', (_, { path, status, type, headers }) => {
  it('with its status, type and headers', async () => {
    const answer = await fetch(new URL(path, url), { redirect: 'manual' });
    expect(answer.status).toBe(status);
    if (status !== 301) expect(answer.headers.get('content-type')).toEqual(type);
    expect(Object.fromEntries(answer.headers)).toMatchObject({ ...everywhere, ...headers });
    expect(answer.headers.has('x-powered-by')).toBe(false);
  });
});

const nginxName = hasNginx ? 'nginx' : 'nginx: skipped, since it is not installed here';

describe.skipIf(!hasNginx)(nginxName, () => {
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  beforeAll(async () => {
    nginx = await startNginx(`${folder}.nginx.conf`, folder);
  });
  afterAll(() => nginx.stop());

  it.for(Object.entries(answers))('answers %s as preview does', async ([, { path, type }]) => {
    const theirs = await fetch(`${nginx.url}/${path}`, { redirect: 'manual' });
    const ours = await fetch(new URL(path, url), { redirect: 'manual' });
    expect(theirs.status).toBe(ours.status);
    if (ours.status !== 301) expect(theirs.headers.get('content-type')).toEqual(type);
    for (const [name, value] of ours.headers)
      if (!servers.includes(name)) expect(theirs.headers.get(name), name).toBe(value);
    if (ours.status !== 301) expect(await theirs.text()).toBe(await ours.text());
  });

  it('gives nothing of a hidden file, and packs what is text', async () => {
    expect((await fetch(`${nginx.url}/.git/config`)).status).toBe(404);
    const packed = await fetch(nginx.url, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('server')).toBe('nginx');
  });
});

/** What each server writes in its own way. */
const servers = [
  'connection',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'transfer-encoding',
];

it.for(sites)("$name has at least 130 points by the Observatory's rules", async (site) => {
  const answer = await fetch(site.url);
  const { score, results } = scoreHeaders({ headers: answer.headers, html: await answer.text() });
  expect(score, JSON.stringify(results)).toBeGreaterThanOrEqual(130);
});

it('every page says its policy itself, for hosts without headers, and has nothing inline', () => {
  for (const { folder: place, pages, oldAddresses } of sites)
    for (const { path, html } of [...pages, ...oldAddresses]) {
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(policy, `${place}${path}`).toMatch(/^default-src (&#39;|')none/);
      expect(policy.includes('unsafe'), `${place}${path}`).toBe(/^(\/cy)?\/search\/$/.test(path));
      expect(html, `${place}${path}`).not.toMatch(/<style|\sstyle=|<script(?![^>]*\bsrc=)(?![^>]*ld\+json)/);
    }
});

it('the file that nginx needs lies beside the site, and not in it', async () => {
  expect(await readFile(join(folder, '..', 'testshire.nginx.conf'), 'utf8')).toContain('server {');
  expect(files.filter((file) => file.includes('nginx'))).toEqual([]);
});
