import { expect, it } from 'vitest';
import { awardHeadings, awardSchema, neededAwardHeadings } from '../../../src/schemas/awards.ts';
import { minimalAward } from '../../minimal-records.ts';

it('every award has these cells', () => {
  expect(neededAwardHeadings).toMatchInlineSnapshot(`
    [
      "Identifier",
      "Title",
      "Description",
      "Currency",
      "Amount Awarded",
      "Award Date",
      "Funding Org:Identifier",
      "Funding Org:Name",
      "Grant Programme:Code",
      "Grant Programme:Title",
      "Data Source",
    ]
  `);
});

it('no heading stands twice, and the recipient may be an organisation or a person', () => {
  expect(new Set(awardHeadings).size).toBe(awardHeadings.length);
  expect(awardHeadings).toEqual(expect.arrayContaining(['Recipient Org:Name', 'Recipient Ind:Name']));
});

it.each([
  ['2025-07-20', true],
  ['2025-07', true],
  ['2025', true],
  ['20/07/2025', false],
  ['2025-02-30', false],
])('an award day of %s is %s', (day, right) => {
  expect(isAward({ 'Award Date': day })).toBe(right);
});

it.each([
  [{ Currency: 'EUR' }],
  [{ 'Data Source': 'http://www.testshire.example' }],
  [{ 'Data Source': 'the minutes' }],
  [{ Description: 'x' }],
  [{ Notes: 'one column too many' }],
])('%j is no award', (change) => {
  expect(isAward(change)).toBe(false);
});

function isAward(changes: Record<string, string>): boolean {
  return awardSchema.safeParse({ Identifier: '360G-testshire-1', ...minimalAward, ...changes }).success;
}
