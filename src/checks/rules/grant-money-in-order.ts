import { formatPence } from '../../domain/money.ts';
import { at, recordsOf, type Rule } from '../rule.ts';

export const grantMoneyInOrder: Rule = {
  id: 'grant-money-in-order',
  why: 'The smallest award is at most the largest, and one award is at most the whole fund.',
  severity: 'error',
  check: (source) =>
    recordsOf(source, 'grants').flatMap((grant) => {
      const { minAward, maxAward, totalFund } = grant.fields;
      if (minAward !== undefined && maxAward !== undefined && minAward > maxAward) {
        const says = `the smallest award, ${formatPence(minAward)}, is more than the largest, ${formatPence(maxAward)}.`;
        return [
          at(grant, ['minAward'], {
            says,
            fix: 'Write the smaller amount here. Equal amounts mean a fixed sum.',
          }),
        ];
      }
      if (maxAward !== undefined && totalFund !== undefined && maxAward > totalFund) {
        const says = `the largest award, ${formatPence(maxAward)}, is more than the whole fund, ${formatPence(totalFund)}.`;
        return [at(grant, ['maxAward'], { says, fix: 'Mend one of the two amounts.' })];
      }
      return [];
    }),
  ok: [{ records: [{ in: 'grants', fields: { minAward: 500, maxAward: 500, totalFund: 10000 } }] }],
  notOk: [
    {
      records: [{ in: 'grants', fields: { minAward: 5000, maxAward: 500 } }],
      says: 'minAward: the smallest award, £5,000, is more than the largest, £500.',
    },
    {
      records: [{ in: 'grants', fields: { maxAward: 500, totalFund: 100 } }],
      says: 'maxAward: the largest award, £500, is more than the whole fund, £100.',
    },
  ],
};
