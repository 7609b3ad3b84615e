import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it('every link within the site is put under the path it lives at, at any depth; others stay', async () => {
  const prepare = await load('https://www.testshire.example/social-value');
  const links = [
    '/',
    '/grants/',
    '#main',
    'tel:01632960001',
    'mailto:a@testshire.example',
    'https://a.example/b',
  ];
  const prepared = await prepare({
    title: '/grants/',
    sections: [{ links: links.map((href) => ({ href })) }],
  });
  expect(prepared.title).toBe('/grants/');
  expect(prepared.sections[0]?.links.map(({ href }) => href)).toEqual([
    '/social-value/',
    '/social-value/grants/',
    ...links.slice(2),
  ]);
});

it('at the root every link stays as it is', async () => {
  const prepare = await load();
  expect(await prepare([{ href: '/grants/' }])).toEqual([{ href: '/grants/' }]);
});

it('Markdown becomes HTML with its links put right', async () => {
  const prepare = await load('https://www.testshire.example/social-value');
  const markdown = 'Ask [us](/contact/).\n\n- *One*';
  expect(await prepare({ blocks: [{ kind: 'markdown', markdown }] })).toEqual({
    blocks: [
      {
        kind: 'html',
        html: expect.stringContaining('<p>Ask <a href="/social-value/contact/">us</a>.</p>') as string,
      },
    ],
  });
});

it('all else keeps its shape', async () => {
  const prepare = await load();
  const props = {
    text: 'a',
    number: 0,
    yes: true,
    none: undefined,
    empty: null,
    list: [[], {}, ['b']],
    kind: 'text',
  };
  expect(await prepare(props)).toStrictEqual(props);
});

async function load(site?: string) {
  vi.stubEnv('COMMONWEAL_COUNCIL', 'testshire');
  if (site) vi.stubEnv('COMMONWEAL_SITE', site);
  return (await import('../../../src/site/prepare.ts')).prepare;
}
