import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { transparencyItems } from '../../../src/domain/transparency-code.ts';
import { toAwardsCsv } from '../../../src/feeds/awards-csv.ts';
import { awardHeadings, type Award } from '../../../src/schemas/awards.ts';
import { makeContent, testshire } from '../../make-content.ts';

let award: Award;
beforeAll(async () => {
  award = (await makeContent({ awards: [{}] })).awards[0] as Award;
});

it('an outside reader finds in it what the council wrote, in pounds', async () => {
  const { awards } = await testshire();
  const rows = read(toAwardsCsv(awards));
  expect(rows.map((row) => row['Amount Awarded'])).toEqual(['2500', '719.98', '150', '100']);
  expect(rows.map((row) => row['Award Date'])).toEqual(['2025-07-20', '2025-07', '2025', '2026-01-15']);
  expect(rows[0]).toMatchObject({
    'Recipient Org:Name': 'Testford Bike Club, The',
    'Recipient Org:Description': 'A club that says "mend it, do not end it".',
    'Amount Disbursed': '2500',
    'Beneficiary Location:Longitude': '-0.1',
  });
  expect(rows[1]?.['Planned Dates:Start Date']).toBe('');
});

it('the columns are those of 360Giving, in its order, and none is empty that nobody asks for', async () => {
  expect(headingsOf((await testshire()).awards)).toEqual(awardHeadings);
  const filled = awardHeadings.filter((heading) => award[heading] !== undefined);
  const asked = Object.values(transparencyItems).flat();
  const wanted = new Set<string>([...filled, ...asked]);
  expect(headingsOf([award])).toEqual(awardHeadings.filter((heading) => wanted.has(heading)));
});

it('Excel is told that it is UTF-8', () => {
  expect(toAwardsCsv([award]).startsWith('\uFEFFIdentifier,')).toBe(true);
});

it('a person is in it by an id, never by a name', async () => {
  const rows = read(toAwardsCsv((await testshire()).awards));
  expect(rows.map((row) => row['Recipient Ind:Name'])).toEqual(['', '', 'Individual', '']);
});

describe('a cell', () => {
  it.each(['=1+1', '+44', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("https://evil.example","a")', '＝1+1'])(
    '%s that a spreadsheet would run is text in it',
    (Title) => {
      expect(read(toAwardsCsv([{ ...award, Title }]))[0]?.['Title']).toBe(`'${Title}`);
    },
  );

  it.each(['a, b', 'a "b" c', '"', 'a\nb', 'a\r\nb', ' a '])('%j comes back as it was', (Title) => {
    expect(read(toAwardsCsv([{ ...award, Title }]))[0]?.['Title']).toBe(Title);
  });

  it.each([
    [1, '0.01'],
    [10, '0.1'],
    [7_196_198, '71961.98'],
    [29, '0.29'],
    [0, '0'],
    [10_000_000_000_00, '10000000000'],
  ])('of %i pence says %s', (pence, pounds) => {
    expect(read(toAwardsCsv([{ ...award, 'Amount Awarded': pence }]))[0]?.['Amount Awarded']).toBe(pounds);
  });
});

function read(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, record_delimiter: '\r\n', bom: true });
}

function headingsOf(awards: Award[]): string[] | undefined {
  return parse(toAwardsCsv(awards), { bom: true })[0];
}
