import { expect, it } from 'vitest';
import { awardPagePath, awardsOnPage, listAwardPages } from '../../../src/domain/award-pages.ts';

it('there are pages of all awards, of totals, and of each year and scheme', () => {
  expect(
    pathsOf([award('2025-07', 'A'), award('2024', 'B')], [grant('chest', 'A'), grant('unused', 'C')]),
  ).toEqual([
    '/grants/awarded/',
    '/grants/awarded/schemes/',
    '/grants/awarded/2025/',
    '/grants/awarded/2024/',
    '/grants/chest/awards/',
  ]);
});

it('without awards there is none', () => {
  expect(pathsOf([], [grant('chest', 'A')])).toEqual([]);
});

it('a long list has an address for each part', () => {
  const awards = Array.from({ length: 2 * awardsOnPage + 1 }, () => award('2025', 'A'));
  expect(pathsOf(awards, []).filter((path) => path.includes('/2025/'))).toEqual([
    '/grants/awarded/2025/',
    '/grants/awarded/2025/page-2/',
    '/grants/awarded/2025/page-3/',
  ]);
});

it.each(['2025', 'page-2', 'schemes'])('a grant with the id %j takes no other page’s address', (id) => {
  const awards = Array.from({ length: awardsOnPage + 1 }, () => award('2025', 'A'));
  const paths = pathsOf(awards, [grant(id, 'A')]);
  expect(paths).toEqual([...new Set(paths)]);
});

function pathsOf(...content: Parameters<typeof listAwardPages>): string[] {
  return listAwardPages(...content).map(awardPagePath);
}

function award(day: string, code: string) {
  return { 'Award Date': day, 'Grant Programme:Code': code, 'Funding Org:Name': 'Testshire' };
}

function grant(id: string, programmeCode: string) {
  return { id, data: { programmeCode } };
}
