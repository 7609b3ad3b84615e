import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { writeFiles } from '../../make-council.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it.each([
  ['https://www.testshire.example', '/', 'https://www.testshire.example'],
  ['https://www.testshire.example/', '/', 'https://www.testshire.example'],
  ['https://www.testshire.example/social-value', '/social-value/', 'https://www.testshire.example'],
  ['https://www.testshire.example:8443/a/b/', '/a/b/', 'https://www.testshire.example:8443'],
])('a site for %s lives under %s', async (COMMONWEAL_SITE, base, origin) => {
  expect(await read({ COMMONWEAL_SITE, COMMONWEAL_COUNCIL: 'testshire' })).toMatchObject({ base, origin });
});

it('drafts are shown when that is asked for in so many words', async () => {
  for (const COMMONWEAL_DRAFTS of ['', 'false', '1', 'TRUE']) {
    expect(await read({ COMMONWEAL_DRAFTS, COMMONWEAL_COUNCIL: 'testshire' })).toMatchObject({
      drafts: false,
    });
  }
  expect(await read({ COMMONWEAL_DRAFTS: 'true', COMMONWEAL_COUNCIL: 'testshire' })).toMatchObject({
    drafts: true,
  });
});

it('where no council is named it is the first of the folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'commonweal-'));
  await writeFiles(folder, { 'b/council.yaml': '', 'a/council.yaml': '', '0.txt': '' });
  expect(await read({ COMMONWEAL_CONTENT: folder })).toMatchObject({
    council: 'a',
    out: `${process.cwd()}/dist/a`,
  });
  await rm(folder, { recursive: true });
});

it('without an instant it is now, on the day in London', async () => {
  vi.useFakeTimers({ now: new Date('2026-06-30T23:30:00Z'), toFake: ['Date'] });
  expect(await read({ COMMONWEAL_COUNCIL: 'testshire' })).toMatchObject({
    now: { day: '2026-07-01', instant: Date.parse('2026-06-30T23:30:00Z') },
  });
  vi.useRealTimers();
});

async function read(environment: Record<string, string>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return (await import('../../../src/site/environment.ts')).settings;
}
