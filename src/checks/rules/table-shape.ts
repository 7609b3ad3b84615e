import type { Table } from 'mdast';
import { walk } from '../links.ts';
import type { Finding, Rule } from '../rule.ts';
import { atNode, treesOf, wordsOf, type PlacedTree } from '../trees.ts';

export const tableShape: Rule = {
  id: 'table-shape',
  why: 'A screen reader says the heading of the column before each cell, and so does the page on a telephone. A cell without one cannot be understood.',
  severity: 'error',
  check: (source) =>
    treesOf(source).flatMap((placed) =>
      [...walk(placed.tree)].flatMap((node) => (node.type === 'table' ? check(placed, node) : [])),
    ),
  ok: [{ records: [{ in: 'themes', body: '| Year | Money |\n|---|---|\n| 2024 | £5 |\n| 2025 |' }] }],
  notOk: [
    {
      records: [{ in: 'themes', body: '| | Money |\n|---|---|\n| 2024 | £5 |' }],
      says: 'Column 1 of this table has no heading.',
    },
    {
      records: [{ in: 'themes', body: '| Year | Money |\n|---|---|' }],
      says: 'This table has headings and no rows.',
    },
    {
      records: [{ in: 'themes', body: '| Year | Money |\n|---|---|\n| 2024 | £5 | yes |' }],
      says: 'This row has 3 cells, and the table has 2 headings.',
    },
  ],
};

function check(placed: PlacedTree, table: Table): Finding[] {
  const [head, ...rows] = table.children;
  if (!head) return [];
  const empty = head.children.flatMap((cell, index) =>
    wordsOf(cell) === '' ? [{ cell, number: index + 1 }] : [],
  );
  const long = rows.filter((row) => row.children.length > head.children.length);
  return [
    ...empty.map(({ cell, number }) =>
      atNode(placed, cell, {
        says: `Column ${number} of this table has no heading.`,
        fix: 'Write what stands in the column.',
      }),
    ),
    ...(rows.length > 0
      ? []
      : [
          atNode(placed, table, {
            says: 'This table has headings and no rows.',
            fix: 'Write a row, or take the table out.',
          }),
        ]),
    ...long.map((row) =>
      atNode(placed, row, {
        says: `This row has ${row.children.length} cells, and the table has ${head.children.length} headings.`,
        fix: 'Take a cell out, add a heading, or write \\| where you mean the sign itself.',
      }),
    ),
  ];
}
