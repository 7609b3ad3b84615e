import { at, recordsOf, type Rule } from '../rule.ts';

export const measureHasValue: Rule = {
  id: 'measure-has-value',
  why: 'A measure without a figure is a promise without proof. Until the first figure is there, the page says when it is due.',
  severity: 'error',
  check: (source) =>
    recordsOf(source, 'measures').flatMap((measure) => {
      const { values, nextDueOn } = measure.fields;
      if (!values || nextDueOn || values.length > 0) return [];
      const says = 'there is no figure, and nothing says when the first is due.';
      return [
        at(measure, ['values'], {
          says,
          fix: 'Write a value with its source, or nextDueOn with the day it is due.',
        }),
      ];
    }),
  ok: [{ records: [{ in: 'measures', fields: { values: [], nextDueOn: '2027-03-31' } }] }],
  notOk: [
    {
      records: [{ in: 'measures', fields: { values: [] } }],
      says: 'values: there is no figure, and nothing says when the first is due.',
    },
  ],
};
