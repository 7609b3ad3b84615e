import { describe, expect, it } from 'vitest';
import { parseAwards } from '../../../src/records/parse-awards.ts';
import { councilFiles } from '../../make-council.ts';

const good = String(councilFiles({ awards: [{}, {}] })['awards.csv']);
const [headings = '', first = '', second = ''] = good.split('\n');

it('each row is an award, its amount in pence', () => {
  const { rows, issues } = parseAwards(good, 'awards.csv');
  expect(issues).toEqual([]);
  expect(rows.map(({ data, row }) => [data?.Identifier, data?.['Amount Awarded'], row])).toEqual([
    ['360G-testshire-0', 250_000, 2],
    ['360G-testshire-1', 250_000, 3],
  ]);
});

it('empty lines are no awards, and rows are counted as a spreadsheet counts them', () => {
  const text = `${headings}\n\n${first}\n,,,,\n${second.replace('2500', 'x')}\n\n`;
  expect(parseAwards(text, 'awards.csv')).toMatchObject({
    rows: [{ row: 3 }, { row: 5 }],
    issues: [{ line: 5, message: 'Row 5, column E, Amount Awarded: "x" is not a plain number.' }],
  });
});

it('a row is one row to a spreadsheet, though a cell in it has two lines', () => {
  const text = `${headings}\n${first.replace('Tools for', '"Tools\nfor').replace('bikes.', 'bikes."')}\n${second.replace('2500', 'x')}\n`;
  expect(parseAwards(text, 'awards.csv').issues).toMatchObject([
    { line: 2, message: 'Row 2, column C, Description: has a line break in it.' },
    { line: 4, message: 'Row 3, column E, Amount Awarded: "x" is not a plain number.' },
  ]);
});

it('a file without rows has no awards', () => {
  expect(parseAwards('', 'awards.csv')).toMatchObject({ rows: [], issues: [] });
  expect(parseAwards(headings, 'awards.csv')).toMatchObject({ rows: [], issues: [] });
});

describe('the headings', () => {
  it.each([
    [
      'a slip',
      headings.replace('Award Date', 'Award Dtae'),
      '"Award Dtae" is not a heading of the 360Giving standard.',
    ],
    ['a heading that stands twice', headings.replace('Award Date', 'Title'), 'Title stands twice.'],
    ['a heading that is missing', headings.replace('Title,', ''), 'There is no column Title.'],
    ['a column without a heading', `${headings},`, '"" is not a heading of the 360Giving standard.'],
    [
      'a name of JavaScript',
      headings.replace('Award Date', '__proto__'),
      '"__proto__" is not a heading of the 360Giving standard.',
    ],
  ])('%s is told once, and no row is read', (_, line, message) => {
    expect(parseAwards(`${line}\n${first}\n${second}\n`, 'awards.csv')).toMatchObject({
      rows: [],
      issues: [{ line: 1, message }],
    });
    expect(parseAwards(`${line}\n${first}\n`, 'awards.csv').issues).toHaveLength(1);
  });
});

describe('a row that cannot be read', () => {
  it.each([
    ['too few cells', 'a,b', '3:1', /^Row 3 has 2 cells, and the headings are 14\.$/],
    ['a quote in the middle', second.replace('Bike', 'Bi"ke'), '3:1', /^From this row on/],
    ['text after a quote', second.replace('Bike', '"Bike"'), '3:1', /^From this row on/],
    ['a quote left open', second.replace('Bike', '"Bike'), '3:18', /^From this row on/],
  ])('is told at its line: %s', (_, row, place, message) => {
    const [issue] = parseAwards(`${headings}\n${first}\n${row}\n${first}\n`, 'awards.csv').issues;
    expect(`${issue?.line}:${issue?.column}`).toBe(place);
    expect(issue?.message).toMatch(message);
  });
});

it.each(['£500', '1,5', '-5', '1e3', '0x10', '5.123', ' ', 'Infinity', '9'.repeat(400)])(
  '%j is no amount',
  (amount) => {
    expect(parseAwards(good.replace('2500', `"${amount}"`), 'awards.csv').issues).toMatchObject([
      { field: 'Amount Awarded', line: 2 },
    ]);
  },
);
