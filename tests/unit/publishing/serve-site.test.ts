import { mkdtemp, rm } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../../src/publishing/serve-site.ts';
import { writeFiles } from '../../make-council.ts';

const sites = { '/': 'atRoot', '/social-value/': 'underPath' };
const servers: Server[] = [];
const urls: Record<string, string> = {};
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commonweal-'));
  await writeFiles(folder, { 'secret.txt': 'secret' });
  for (const [base, name] of Object.entries(sites)) {
    await writeFiles(join(folder, name), {
      'index.html': `<link rel="stylesheet" href="${base}council.css">home`,
      'grants/index.html': 'grants',
      'data/awards.csv': 'Identifier',
      '404.html': 'no such page',
      'cy/404.html': 'dim tudalen',
    });
    const { url, server } = await serveSite(join(folder, name), 0);
    urls[base] = url;
    servers.push(server);
  }
});
afterAll(async () => {
  servers.forEach((server) => server.close());
  await rm(folder, { recursive: true });
});

describe.each(Object.keys(sites))('a site built for %s', (base) => {
  it('is served there', async () => {
    expect(new URL(urls[base] ?? '').pathname).toBe(base);
    expect(await get(base, '')).toMatchObject({
      status: 200,
      body: expect.stringContaining('home') as string,
    });
    expect(await get(base, 'grants/')).toMatchObject({ status: 200, body: 'grants' });
    expect(await get(base, 'grants/?from=here')).toMatchObject({ status: 200, body: 'grants' });
    expect(await get(base, 'data/awards.csv')).toMatchObject({
      status: 200,
      type: 'text/csv; charset=utf-8',
    });
  });

  it('answers with its own page where there is none', async () => {
    const missing = { status: 404, body: 'no such page', type: 'text/html; charset=utf-8' };
    expect(await get(base, 'none/')).toEqual(missing);
    expect(await get(base, 'none.css?x=/')).toEqual(missing);
  });

  it('answers the head alone when that is asked for', async () => {
    expect(await get(base, 'grants/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await get(base, 'none/', 'HEAD')).toMatchObject({ status: 404, body: '' });
  });

  it.each([
    '../secret.txt',
    '../../../../../../etc/passwd',
    '%2e%2e/secret.txt',
    '%2e%2e%2fsecret.txt',
    '..%2fsecret.txt',
    '..%5csecret.txt',
    '..\\secret.txt',
    '/secret.txt',
    '/../secret.txt',
    'grants/../../secret.txt',
    '%00',
    '%',
    '%E0%A4%A',
  ])('gives nothing of what lies beside it for %s', async (path) => {
    expect(await get(base, path)).toMatchObject({ status: 404, body: 'no such page' });
  });

  it('answers what is not there in another language with the page of that language', async () => {
    expect(await get(base, 'cy/no/such/page/')).toMatchObject({ status: 404, body: 'dim tudalen' });
  });
});

it('a site under a path is found from the root, and is not served elsewhere', async () => {
  const { origin } = new URL(urls['/social-value/'] ?? '');
  expect(await fetch(`${origin}/`, { redirect: 'manual' })).toMatchObject({ status: 302 });
  expect((await fetch(`${origin}/`)).url).toBe(urls['/social-value/']);
  expect((await fetch(`${origin}/grants/`)).status).toBe(404);
  expect((await fetch(`${origin}/social-values/`)).status).toBe(404);
});

it('it listens on this machine alone', () => {
  for (const server of servers) expect(server.address()).toMatchObject({ address: '127.0.0.1' });
});

it('a port that is taken is told', async () => {
  const { port } = new URL(urls['/'] ?? '');
  await expect(serveSite(join(folder, 'atRoot'), Number(port))).rejects.toThrow('EADDRINUSE');
});

/** What the server answers to a path as it is written: `fetch` would take the dots out of it. */
function get(
  base: string,
  path: string,
  method = 'GET',
): Promise<{ status: number; body: string; type: string }> {
  const { port } = new URL(urls[base] ?? '');
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path: `${base}${path}`, method, agent: false },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body, type: response.headers['content-type'] ?? '' });
        });
      },
    );
    asked.on('error', reject).end();
  });
}
