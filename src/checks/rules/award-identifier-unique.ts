import { type Rule } from '../rule.ts';

export const awardIdentifierUnique: Rule = {
  id: 'award-identifier-unique',
  why: 'Each award has an identifier of its own, by which others refer to it for ever.',
  severity: 'error',
  check: ({ awards }) => {
    const seen = new Map<string, number>();
    return awards.rows.flatMap((row) => {
      const identifier = row.fields.Identifier;
      if (!identifier) return [];
      const first = seen.get(identifier);
      seen.set(identifier, first ?? row.row);
      if (!first) return [];
      const message = `Row ${row.row}: the identifier ${identifier} stands in row ${first} too.`;
      return [
        {
          file: awards.file,
          ...row.placeOf('Identifier'),
          field: 'Identifier',
          message,
          fix: 'Give each award an identifier of its own.',
        },
      ];
    });
  },
  ok: [{ awards: [{ Identifier: '360G-testshire-1' }, { Identifier: '360G-testshire-2' }] }],
  notOk: [
    {
      awards: [{ Identifier: '360G-testshire-1' }, { Identifier: '360G-testshire-1' }],
      says: 'Row 3: the identifier 360G-testshire-1 stands in row 2 too.',
    },
  ],
};
