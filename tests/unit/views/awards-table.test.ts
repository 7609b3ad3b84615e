import { expect, it } from 'vitest';
import { awardsIn, newestFirst } from '../../../src/views/award-lists.ts';
import { awardsTable } from '../../../src/views/awards-table.ts';
import type { CouncilContent } from '../../../src/schemas/council-content.ts';
import type { Table } from '../../../src/views/blocks.ts';
import { makeContent, testshire } from '../../make-content.ts';

it('every award is told with its day, as exactly as it is known, its scheme and its source', async () => {
  expect(show(ofAll(await testshire()))).toMatchInlineSnapshot(`
    [
      "Awarded | Who got it | What for | Scheme | Amount",
      "15 January 2026 | Little Test School | Trees for a school | Tree Fund | £100",
      "20 July 2025 | Testford Bike Club, The | Bike repair club | Community Chest | £2,500",
      "July 2025 | Friends of the Green | Big lunch | Community Chest | £719.98",
      "2025 | A person (not named) | Tools for a gardener | Small Sparks | £150",
    ]
  `);
});

it('the awards of one scheme do not say the scheme again', async () => {
  const content = await testshire();
  const awards = awardsIn(content, { of: 'scheme', grantId: 'community-chest' });
  const table = show(awardsTable(content, awards, { oneScheme: true }));
  expect(table).toHaveLength(3);
  expect(table[0]).not.toContain('Scheme');
});

it('a person is never named, whatever the file says', async () => {
  const content = await makeContent({
    awards: [
      {
        'Recipient Org:Name': '',
        'Recipient Org:Identifier': '',
        'Recipient Ind:Identifier': '360G-testshire-person-1',
        'Recipient Ind:Name': 'Ann Example',
      },
    ],
  });
  expect(JSON.stringify(ofAll(content))).toContain('A person (not named)');
  expect(JSON.stringify(ofAll(content))).not.toMatch(/Ann Example|person-1/);
});

it('awards of one day keep their order, and the list they came in is not changed', async () => {
  const { awards } = await makeContent({
    awards: [{ Title: 'One' }, { Title: 'Two' }, { Title: 'Newer', 'Award Date': '2026-01-01' }],
  });
  expect(newestFirst(awards).map(({ Title }) => Title)).toEqual(['Newer', 'One', 'Two']);
  expect(awards.map(({ Title }) => Title)).toEqual(['One', 'Two', 'Newer']);
});

function ofAll(content: CouncilContent) {
  return awardsTable(content, awardsIn(content, { of: 'all' }));
}

/** The headings and rows as lines of text. */
function show(block: ReturnType<typeof awardsTable>): string[] {
  const { columns, rows } = (block as { table: Table }).table;
  const lines = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));
  return [columns.map(({ heading }) => heading), ...lines].map((cells) => cells.join(' | '));
}
