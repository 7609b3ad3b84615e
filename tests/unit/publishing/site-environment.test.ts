import { afterEach, expect, it, vi } from 'vitest';
import { startOf } from '../../../src/domain/now.ts';
import { siteEnvironment, type SiteOptions } from '../../../src/publishing/site-environment.ts';

const options: SiteOptions = {
  contentFolder: 'content',
  council: 'testshire',
  languages: ['en'],
  language: 'en',
  out: 'dist/testshire',
  now: startOf('2026-04-01'),
  drafts: false,
  site: undefined,
};

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it('what a site is built with is what its process reads', async () => {
  const site = 'https://www.testshire.example/social-value';
  const settings = await readBack({ ...options, drafts: true, cache: '/tmp/cache', site });
  expect(settings).toMatchObject({
    contentFolder: 'content',
    council: 'testshire',
    out: `${process.cwd()}/dist/testshire`,
    cache: '/tmp/cache',
    origin: 'https://www.testshire.example',
    base: '/social-value/',
    now: startOf('2026-04-01'),
    drafts: true,
  });
});

it('without an address a site is built for the root, and drafts stay hidden', async () => {
  expect(await readBack(options)).toMatchObject({ origin: undefined, base: '/', drafts: false });
});

it('another language has a path and a folder for what Astro keeps of its own', async () => {
  const site = 'https://www.testshire.example/social-value';
  expect(await readBack({ ...options, languages: ['en', 'cy'], language: 'cy', site })).toMatchObject({
    languages: ['en', 'cy'],
    language: 'cy',
    root: '/social-value/',
    base: '/social-value/cy/',
    cache: `${process.cwd()}/.cache/testshire.cy`,
  });
});

it('the environment of the command goes along', () => {
  vi.stubEnv('COMMONWEAL_TEST', 'kept');
  expect(siteEnvironment(options)).toMatchObject({ COMMONWEAL_TEST: 'kept', ASTRO_TELEMETRY_DISABLED: '1' });
});

async function readBack(asked: SiteOptions) {
  for (const [name, value] of Object.entries(siteEnvironment(asked))) vi.stubEnv(name, value);
  return (await import('../../../src/site/environment.ts')).settings;
}
