import { expect, it } from 'vitest';
import { buildAwardedPage } from '../../../src/views/awarded-page.ts';
import { makeContent, testshire } from '../../make-content.ts';
import { tableOf } from './find-block.ts';

it('each scheme has its awards counted and added up, to the penny', async () => {
  const { sections } = buildAwardedPage(await testshire());
  expect(tableOf(sections, 'schemes').rows).toEqual([
    [
      { text: 'Community Chest', href: '/grants/community-chest/' },
      'Testshire District Council',
      '2',
      '£3,219.98',
    ],
    [{ text: 'Small Sparks', href: '/grants/small-sparks/' }, 'Testshire District Council', '1', '£150'],
    [{ text: 'Tree Fund', href: '/grants/tree-fund/' }, 'Testshire Woods Trust', '1', '£100'],
  ]);
});

it('money of two funders of one scheme is never added together', async () => {
  const content = await makeContent({
    awards: [
      {},
      { 'Funding Org:Name': 'Woods Trust', 'Amount Awarded': '100' },
      { 'Amount Awarded': '0.01' },
    ],
  });
  const { rows } = tableOf(buildAwardedPage(content).sections, 'schemes');
  expect(rows.map(([, ...cells]) => cells)).toEqual([
    ['Testshire District Council', '2', '£2,500.01'],
    ['Woods Trust', '1', '£100'],
  ]);
});

it('no total is made over all schemes', async () => {
  const { sections } = buildAwardedPage(await testshire());
  expect(JSON.stringify(sections)).not.toContain('3,469.98');
});

it.each([
  [[{}], '1 award in'],
  [[{}, {}], '2 awards in'],
])('%j are counted in English', async (awards, words) => {
  expect(buildAwardedPage(await makeContent({ awards })).lead).toContain(words);
});
