import { describe, expect, it } from 'vitest';
import type { AwardList } from '../../../src/domain/award-pages.ts';
import type { CouncilContent } from '../../../src/schemas/council-content.ts';
import { buildAwardedPage } from '../../../src/views/awarded-page.ts';
import { makeContent, testshire } from '../../make-content.ts';
import { linksOf } from '../../make-pages.ts';
import { blockOf, sectionOf, tableOf } from './find-block.ts';

it('each scheme has its awards counted and added up, to the penny', async () => {
  const { sections } = build(await testshire());
  expect(tableOf(sections, 'schemes').rows).toEqual([
    [
      { text: 'Community Chest', href: '/grants/community-chest/' },
      'Testshire District Council',
      '2',
      '£3,219.98',
    ],
    [{ text: 'Tree Fund', href: '/grants/tree-fund/' }, 'Testshire Woods Trust', '1', '£100'],
    [{ text: 'Small Sparks', href: '/grants/small-sparks/' }, 'Testshire District Council', '1', '£150'],
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
  const { rows } = tableOf(build(content).sections, 'schemes');
  expect(rows.map(([, ...cells]) => cells)).toEqual([
    ['Testshire District Council', '2', '£2,500.01'],
    ['Woods Trust', '1', '£100'],
  ]);
});

it('no total is made over all schemes', async () => {
  const { sections } = build(await testshire());
  expect(JSON.stringify(sections)).not.toContain('3,469.98');
});

it.each([
  [[{}], '1 award in'],
  [[{}, {}], '2 awards in'],
])('%j are counted in English', async (awards, words) => {
  expect(build(await makeContent({ awards })).lead).toContain(words);
});

describe('by year', () => {
  it('what the council gave stands apart from what others gave, and is never added to it', async () => {
    expect(tableOf(build(await testshire()).sections, 'years').rows).toEqual([
      [{ text: '2026', href: '/grants/awarded/2026/' }, '0', 'None', '1'],
      [{ text: '2025', href: '/grants/awarded/2025/' }, '3', '£3,369.98', '0'],
    ]);
  });

  it('years are calendar years, and the page says so', async () => {
    const years = sectionOf(build(await testshire()).sections, 'years');
    expect(JSON.stringify(years)).toContain('Years are calendar years');
  });

  it('there is a chart of the council’s own money where there are two years to compare', async () => {
    expect(sectionOf(build(await testshire()).sections, 'years').blocks[0]?.kind).toBe('table');
    const content = await makeContent({ awards: [{}, { 'Award Date': '2023', 'Amount Awarded': '10000' }] });
    const { chart } = blockOf(build(content).sections, 'years', 'bars');
    expect(chart.labels.map(({ text }) => text)).toEqual(['2023', '2024', '2025']);
    expect(chart.description).toBe('The most was £10,000 in 2023. The table after it has every amount.');
  });

  it('the page of a year has its own awards and the ways to the years beside it', async () => {
    const page = build(await testshire(), { of: 'year', year: '2025' });
    expect(page).toMatchObject({ path: '/grants/awarded/2025/', title: 'Grants awarded in 2025' });
    expect(tableOf(page.sections, 'awards').rows).toHaveLength(3);
    expect(tableOf(page.sections, 'funders').rows).toEqual([
      ['Testshire District Council', '3', '£3,369.98'],
    ]);
    expect(linksOf(page)).toContain('/grants/awarded/2026/');
  });
});

describe('a long list', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => ({ Title: `Award ${at}` }));

  it('is in pages of 30, each with the way to the next and back', async () => {
    const content = await makeContent({ awards: many(61) });
    const [first, second, third] = [1, 2, 3].map((page) => build(content, { of: 'all' }, page));
    expect(
      [first, second, third].map((page) => page && tableOf(page.sections, 'awards').rows.length),
    ).toEqual([30, 30, 1]);
    expect(second && blockOf(second.sections, 'awards', 'pager')).toMatchObject({
      where: 'Page 2 of 3',
      previous: { text: 'Previous: page 1', href: '/grants/awarded/' },
      next: { text: 'Next: page 3', href: '/grants/awarded/page-3/' },
    });
    expect(first && blockOf(first.sections, 'awards', 'pager')).not.toHaveProperty('previous');
    expect(third && blockOf(third.sections, 'awards', 'pager')).not.toHaveProperty('next');
  });

  it('says on each page which one it is, and what it comes to only on the first', async () => {
    const page = build(
      await makeContent({ awards: many(31) }),
      { of: 'scheme', grantId: 'community-chest' },
      2,
    );
    expect(page.title).toBe('Awards from Community Chest, page 2');
    expect(page.breadcrumbs.links.map(({ text }) => text)).toEqual([
      'Home',
      'Grants',
      'Community Chest',
      'Awards from Community Chest',
    ]);
    expect(page.sections.map(({ id }) => id)).toEqual(['awards']);
  });

  it('has no other pages where it fits on one', async () => {
    const { sections } = build(await makeContent({ awards: many(30) }));
    expect(sectionOf(sections, 'awards').blocks.map(({ kind }) => kind)).not.toContain('pager');
  });
});

it('of many schemes those with the most awards stand first, and the others have a page', async () => {
  const ids = Array.from({ length: 25 }, (_, at) => `fund-${at}`);
  const codes = ids.map((id) => `TST-${id.toUpperCase()}`);
  const content = await makeContent({
    records: ids.map((id) => ({ in: 'grants', id })),
    awards: [...codes, ...codes.slice(24)].map((code) => ({ 'Grant Programme:Code': code })),
  });
  const schemes = tableOf(build(content).sections, 'schemes');
  expect(schemes.rows).toHaveLength(10);
  expect(schemes.rows[0]?.[2]).toBe('2');
  expect(linksOf(build(content))).toContain('/grants/awarded/schemes/');
  expect(tableOf(build(content, { of: 'totals' }).sections, 'schemes').rows).toHaveLength(25);
});

function build(content: CouncilContent, list: AwardList = { of: 'all' }, page = 1) {
  return buildAwardedPage(content, { list, page });
}
