import { expect, it } from 'vitest';
import { toLlmsTxt } from '../../../src/feeds/llms-txt.ts';
import type { CouncilContent } from '../../../src/schemas/council-content.ts';
import { siteAddresses } from '../../../src/views/site-parts.ts';
import { makeContent, testshire } from '../../make-content.ts';

const nowhere = { origin: undefined, base: '/' };

it('has a title, a summary, and sections of links, in that order', async () => {
  const content = await testshire();
  const text = toLlmsTxt(content, nowhere, siteAddresses(content));
  expect(text.match(/^(# .*|> .*|## .*)$/gm)).toEqual([
    '# Social value, Testshire District Council',
    '> What Testshire District Council does for local people with what it spends: grants, plans, partners and figures, each with its source.',
    '## Lists',
    '## For you',
    '## Data',
    '## About this site',
  ]);
  const links = [...(text.split('## Lists')[1]?.matchAll(/\]\((.*?)\)/g) ?? [])].map((match) => match[1]);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !siteAddresses(content).has(link ?? ''))).toEqual([]);
});

it('what a contract has to do is among the lists, where the council says so', async () => {
  const textOf = (content: CouncilContent) => toLlmsTxt(content, nowhere, siteAddresses(content));
  expect(textOf(await testshire())).toContain('- [Contracts: what you have to do](/procurement/): ');
  expect(textOf(await makeContent())).not.toContain('/procurement/');
});

it('links are whole where the address of the site is known, and the feeds are among them', async () => {
  const content = await testshire();
  const site = { origin: 'https://www.example.gov.uk', base: '/social-value/' };
  const text = toLlmsTxt(content, site, siteAddresses(content));
  expect(text).toContain('](https://www.example.gov.uk/social-value/data/grants.atom)');
  expect(text).not.toMatch(/\]\(\//);
});

it('a council without records and awards has neither lists of them nor their files', async () => {
  const content = { ...(await makeContent()), grants: [], measures: [], pages: [] };
  const text = toLlmsTxt(content, nowhere, siteAddresses(content));
  expect(text).not.toMatch(/grants[./]|measures|awards|\/impact|## About/);
});

it('a title cannot break out of its link', async () => {
  const content = await makeContent({
    records: [{ in: 'pages', fields: { title: 'A [b](https://x.example)' } }],
  });
  expect(toLlmsTxt(content, nowhere, siteAddresses(content))).toContain(
    '- [A \\[b\\](https://x.example)](/about/): ',
  );
});
