import { formatPence } from '../../domain/money.ts';
import { at, recordsOf, type Finding, type Rule } from '../rule.ts';

const threshold = {
  id: 'over-100k',
  basis: 'council-policy',
  contractTypes: ['services'],
  from: 100000,
  comparator: 'over',
  vat: 'not-stated',
  requirement: 'minimum-weighting',
  source: { title: 'Buying rules', url: 'https://www.testshire.example/buying' },
};

export const thresholdWhole: Rule = {
  id: 'threshold-whole',
  why: 'A buyer reads from a threshold what to do. It needs an amount that makes sense, and a share where a share is asked for.',
  severity: 'error',
  check: (source) =>
    recordsOf(source, 'strategy').flatMap((page) => {
      const thresholds = page.fields.thresholds ?? [];
      if (thresholds.length > 0 && page.fields.kind && page.fields.kind !== 'procurement') {
        return [
          at(page, ['thresholds'], {
            says: 'only a page of the kind procurement has thresholds.',
            fix: 'Write kind: procurement, or take them out.',
          }),
        ];
      }
      return thresholds.flatMap(({ from, to, requirement, weightingPercent }, index): Finding[] => {
        const path = ['thresholds', index];
        if (from !== undefined && to !== undefined && from > to) {
          return [
            at(page, [...path, 'to'], {
              says: `${formatPence(to)} is less than where it starts, ${formatPence(from)}.`,
              fix: 'Mend one of the two.',
            }),
          ];
        }
        if (requirement !== 'minimum-weighting' || weightingPercent !== undefined) return [];
        return [
          at(page, [...path, 'requirement'], {
            says: 'a minimum share is asked for, but not which.',
            fix: 'Write weightingPercent too.',
          }),
        ];
      });
    }),
  ok: [
    { records: [{ in: 'strategy', fields: { kind: 'procurement', thresholds: [] } }] },
    {
      records: [
        {
          in: 'strategy',
          fields: { kind: 'procurement', thresholds: [{ ...threshold, weightingPercent: 10 }] },
        },
      ],
    },
  ],
  notOk: [
    {
      records: [
        { in: 'strategy', fields: { kind: 'vision', thresholds: [{ ...threshold, weightingPercent: 10 }] } },
      ],
      says: 'thresholds: only a page of the kind procurement has thresholds.',
    },
    {
      records: [
        {
          in: 'strategy',
          fields: {
            kind: 'procurement',
            thresholds: [{ ...threshold, requirement: 'must-include', to: 50000 }],
          },
        },
      ],
      says: 'thresholds.0.to: £50,000 is less than where it starts, £100,000.',
    },
    {
      records: [{ in: 'strategy', fields: { kind: 'procurement', thresholds: [threshold] } }],
      says: 'thresholds.0.requirement: a minimum share is asked for, but not which.',
    },
  ],
};
