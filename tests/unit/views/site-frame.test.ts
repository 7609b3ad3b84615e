import { expect, it } from 'vitest';
import { buildSiteFrame } from '../../../src/views/site-frame.ts';
import { makeContent, testshire, now } from '../../make-content.ts';

it('the menu has the sections that the site has, in the order of the questions people ask', async () => {
  const { menu } = buildSiteFrame(await testshire(), now);
  expect(menu.map(({ href }) => href)).toEqual([
    '/grants/',
    '/volunteering/',
    '/themes/',
    '/impact/',
    '/partnerships/',
    '/programmes/',
    '/strategy/',
  ]);
});

it('a section without records is in no menu', async () => {
  const content = { ...(await makeContent()), programmes: [], grants: [] };
  const hrefs = buildSiteFrame(content, now).menu.map(({ href }) => href);
  expect(hrefs).toEqual(['/themes/', '/impact/', '/partnerships/', '/strategy/']);
});

it('the foot has one statement on accessibility, written or made', async () => {
  const foot = async (fields: Record<string, unknown>, id: string) => {
    const content = await makeContent({ records: [{ in: 'pages', id, fields }] });
    return buildSiteFrame(content, now).footer.filter(
      ({ href }) => href === '/accessibility/' || href === '/access/',
    );
  };
  expect(await foot({ kind: 'privacy' }, 'privacy')).toHaveLength(1);
  const kind = 'accessibility-statement';
  expect(await foot({ kind, title: 'Access' }, 'accessibility')).toEqual([
    { text: 'Access', href: '/accessibility/' },
  ]);
  expect(await foot({ kind, title: 'Access' }, 'access')).toEqual([{ text: 'Access', href: '/access/' }]);
});

it('what the council says of itself stands round every page', async () => {
  expect(buildSiteFrame(await testshire(), now)).toMatchObject({
    name: 'Testshire District Council',
    kind: 'District council',
    language: 'en',
    notice: 'Testshire is made up. This site is there to test Commonweal.',
    logo: { href: '/images/logo.svg' },
    colour: '#1d4f3a',
  });
});

it('a council without a notice or a logo has none', async () => {
  const frame = buildSiteFrame(await makeContent(), now);
  expect(frame).not.toHaveProperty('notice');
  expect(frame).not.toHaveProperty('logo');
});

it('the frame is in the language of the site, whatever others the council has', async () => {
  const frame = buildSiteFrame(await makeContent({}, { language: 'cy' }), now);
  expect(frame.language).toBe('cy');
  expect(frame.menu[0]?.text).toBe('Grantiau');
  expect(frame.madeOn).toBe('Crëwyd ar 1 Ebrill 2026.');
});
