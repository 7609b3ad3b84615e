import { findInAwards } from '../award-cell.ts';
import { plainName } from '../plain-name.ts';
import type { Rule } from '../rule.ts';

export const awardRepeated: Rule = {
  id: 'award-repeated',
  why: 'An award that stands in two rows is counted twice in every sum.',
  severity: 'warning',
  check: (source) => {
    const seen = new Map<string, number>();
    return findInAwards(source, (award, tell, { row }) => {
      const {
        'Recipient Org:Name': name,
        'Award Date': day,
        'Amount Awarded': amount,
        Title: title = '',
      } = award;
      if (!name || !day || amount === undefined) return [];
      // Two awards in one year are common; two on one day are told apart by their scheme.
      const detail = day.length === 10 ? award['Grant Programme:Code'] : plainName(title);
      const key = [plainName(name), day, amount, detail].join('|');
      const first = seen.get(key);
      seen.set(key, first ?? row);
      if (first === undefined) return [];
      const says = `row ${first} has the same recipient, date and amount.`;
      return [
        tell(
          'Amount Awarded',
          says,
          'Take one of the two rows out, or say in the titles what tells them apart.',
        ),
      ];
    });
  },
  ok: [
    { awards: [{}, { 'Amount Awarded': '2501' }, { 'Award Date': '2025-07-21' }] },
    {
      awards: [
        { 'Award Date': '2025', Title: 'Bikes' },
        { 'Award Date': '2025', Title: 'Pumps' },
      ],
    },
  ],
  notOk: [
    { awards: [{}, {}], says: 'Row 3, Amount Awarded: row 2 has the same recipient, date and amount.' },
    {
      awards: [
        { 'Award Date': '2025' },
        { 'Award Date': '2025', 'Recipient Org:Name': 'The Testford bike club' },
      ],
      says: 'Row 3, Amount Awarded: row 2 has the same recipient, date and amount.',
    },
  ],
};
