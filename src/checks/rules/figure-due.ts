import { formatDay, lastDayOf } from '../../domain/days.ts';
import { at, recordsOf, type Rule } from '../rule.ts';

export const figureDue: Rule = {
  id: 'figure-due',
  why: 'A measure that says when its next figure is due has promised it. When the day has passed, readers wait for nothing.',
  severity: 'warning',
  check: (source, today) =>
    recordsOf(source, 'measures').flatMap((measure) => {
      const { nextDueOn, values = [] } = measure.fields;
      const isThere = values.some(
        (value) =>
          value.kind === 'actual' && nextDueOn !== undefined && lastDayOf(value.period.end) >= nextDueOn,
      );
      if (!nextDueOn || nextDueOn >= today || isThere) return [];
      const fix = 'Write the figure with its source under values, and the next day it is due.';
      return [
        at(measure, ['nextDueOn'], {
          says: `the figure was due on ${formatDay(nextDueOn, 'en')} and is not here.`,
          fix,
        }),
      ];
    }),
  ok: [{ today: '2026-04-01', records: [{ in: 'measures', fields: { nextDueOn: '2026-04-01' } }] }],
  notOk: [
    {
      today: '2026-04-02',
      records: [{ in: 'measures', fields: { nextDueOn: '2026-04-01' } }],
      says: 'nextDueOn: the figure was due on 1 April 2026 and is not here.',
    },
  ],
};
