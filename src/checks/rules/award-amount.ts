import { formatPence } from '../../domain/money.ts';
import { findInAwards } from '../award-cell.ts';
import type { Rule } from '../rule.ts';

/** No council gives a hundred million in one award; a decimal point has been lost. */
const mostPence = 100_000_000_00;

export const awardAmount: Rule = {
  id: 'award-amount',
  why: 'Sums are made from these amounts. A nought, or a point in the wrong place, makes all of them wrong.',
  severity: 'error',
  check: (source) =>
    findInAwards(source, (award, tell) => {
      const { 'Amount Awarded': awarded, 'Amount Disbursed': paid } = award;
      if (awarded === undefined) return [];
      return [
        awarded === 0
          ? tell(
              'Amount Awarded',
              'is £0, so nothing was awarded.',
              'Write the amount. An award whose amount is not public is told on the page of its grant, and has no row.',
            )
          : undefined,
        awarded > mostPence
          ? tell(
              'Amount Awarded',
              `is ${formatPence(awarded)}.`,
              'Look whether the point is at its place.',
              'warning',
            )
          : undefined,
        paid !== undefined && paid > awarded
          ? tell(
              'Amount Disbursed',
              `is ${formatPence(paid)}, more than the ${formatPence(awarded)} that was awarded.`,
              'Write what was paid out so far, or put the amount awarded right.',
              'warning',
            )
          : undefined,
      ];
    }),
  ok: [{ awards: [{ 'Amount Awarded': '0.01' }] }, { awards: [{ 'Amount Disbursed': '2500' }] }],
  notOk: [
    { awards: [{ 'Amount Awarded': '0' }], says: 'Row 2, Amount Awarded: is £0, so nothing was awarded.' },
    { awards: [{ 'Amount Awarded': '250000000' }], says: 'Row 2, Amount Awarded: is £250,000,000.' },
    {
      awards: [{ 'Amount Disbursed': '2500.50' }],
      says: 'Row 2, Amount Disbursed: is £2,500.50, more than the £2,500 that was awarded.',
    },
  ],
};
