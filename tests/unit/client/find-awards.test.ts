import { expect, it } from 'vitest';
import { readAskedAwards, type AwardOrder } from '../../../src/client/awards-address.ts';
import { choicesOf, findAwards, unpackAwards } from '../../../src/client/find-awards.ts';

const awards = unpackAwards({
  schemes: [{ text: 'Tree Fund', href: '/grants/tree-fund/' }, { text: 'Chest' }],
  sources: ['https://www.testshire.example/a'],
  awards: [
    ['2026-01-15', 'Ysgol Tŷ Bach', 'Trees', 0, 10000, 0],
    ['2025-07', 'Friends of the Green', 'Big lunch', 1, 71998, 0],
    ['2025', 'Bike Club', 'Repair', 1, 9000, 0],
  ],
});

it.each([
  ['?q=green', ['Friends of the Green']],
  ['?q=GREEN+lunch', ['Friends of the Green']],
  ['?q=green+trees', []],
  ['?q=ty', ['Ysgol Tŷ Bach']],
  ['?q=chest&year=2025', ['Friends of the Green', 'Bike Club']],
  ['?scheme=Tree+Fund', ['Ysgol Tŷ Bach']],
  ['?year=1999', []],
  ['', ['Ysgol Tŷ Bach', 'Friends of the Green', 'Bike Club']],
])('%j finds %j', (search, who) => {
  expect(found(search)).toEqual(who);
});

it.each<[AwardOrder, string[]]>([
  ['date', ['Bike Club', 'Friends of the Green', 'Ysgol Tŷ Bach']],
  ['who', ['Bike Club', 'Friends of the Green', 'Ysgol Tŷ Bach']],
  ['who-down', ['Ysgol Tŷ Bach', 'Friends of the Green', 'Bike Club']],
  ['what', ['Friends of the Green', 'Bike Club', 'Ysgol Tŷ Bach']],
  ['scheme', ['Friends of the Green', 'Bike Club', 'Ysgol Tŷ Bach']],
  ['amount-down', ['Friends of the Green', 'Ysgol Tŷ Bach', 'Bike Club']],
])('sorted by %s they are %j', (order, who) => {
  expect(found(`?sort=${order}`)).toEqual(who);
});

it('each year and scheme can be chosen', () => {
  expect(choicesOf(awards, 'en')).toEqual({ years: ['2026', '2025'], schemes: ['Chest', 'Tree Fund'] });
});

function found(search: string): string[] {
  return findAwards(awards, readAskedAwards(search), 'en').map(({ who }) => who);
}
