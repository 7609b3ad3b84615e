import { findInAwards } from '../award-cell.ts';
import type { Rule } from '../rule.ts';

export const awardIdentifierPrefix: Rule = {
  id: 'award-identifier-prefix',
  why: 'The prefix that 360Giving gave a council keeps its awards apart from those of all others.',
  severity: 'warning',
  check: (source) => {
    const prefix = source.council.fields.givingPrefix;
    if (!prefix) return [];
    return findInAwards(source, ({ Identifier: identifier }, tell) => [
      identifier && !identifier.startsWith(`${prefix}-`)
        ? tell(
            'Identifier',
            `"${identifier.slice(0, 60)}" does not begin with the council’s prefix, ${prefix}-.`,
            `Write ${prefix}- and then an id of your own.`,
          )
        : undefined,
    ]);
  },
  ok: [{ awards: [{}] }, { council: { givingPrefix: '360G-testshire' }, awards: [{}] }],
  notOk: [
    {
      council: { givingPrefix: '360G-testshire' },
      awards: [{ Identifier: '360G-testing-1' }],
      says: 'Row 2, Identifier: "360G-testing-1" does not begin with the council’s prefix, 360G-testshire-.',
    },
  ],
};
