import { expect, it } from 'vitest';
import { awardPagePath, awardsOnPage, firstTotals, listAwardPages } from '../../../src/domain/award-pages.ts';

it('there are pages of all awards, and of each year and scheme', () => {
  expect(
    pathsOf([award('2025-07', 'A'), award('2024', 'B')], [grant('chest', 'A'), grant('unused', 'C')]),
  ).toEqual(['/grants/awarded/', '/grants/awarded/2025/', '/grants/awarded/2024/', '/grants/chest/awards/']);
});

it('totals that have no room beside the awards have a page', () => {
  const ofSchemes = (count: number) => Array.from({ length: count }, (_, at) => award('2025', `S${at}`));
  expect(pathsOf(ofSchemes(firstTotals), [])).not.toContain('/grants/awarded/schemes/');
  expect(pathsOf(ofSchemes(firstTotals + 1), [])).toContain('/grants/awarded/schemes/');
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
