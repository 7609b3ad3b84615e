import { firstDayOf, lastDayOf } from '../../domain/days.ts';
import { at, recordsOf, type Finding, type Rule } from '../rule.ts';

export const periodInOrder: Rule = {
  id: 'period-in-order',
  why: 'A period, a plan and a rule in force all start before they end.',
  severity: 'error',
  check: (source) => [
    ...recordsOf(source, 'measures').flatMap((measure) => [
      ...(measure.fields.values ?? []).flatMap(({ period }, index) =>
        inOrder(measure, ['values', index, 'period', 'end'], period.start, period.end),
      ),
      ...inOrder(
        measure,
        ['baseline', 'period', 'end'],
        measure.fields.baseline?.period.start,
        measure.fields.baseline?.period.end,
      ),
    ]),
    ...recordsOf(source, 'strategy').flatMap((page) => [
      ...inOrder(page, ['endsOn'], page.fields.adoptedOn, page.fields.endsOn),
      ...(page.fields.thresholds ?? []).flatMap((rule, index) =>
        inOrder(page, ['thresholds', index, 'inForceTo'], rule.inForceFrom, rule.inForceTo),
      ),
    ]),
    ...recordsOf(source, 'partnerships').flatMap((record) =>
      inOrder(record, ['plan', 'ends'], record.fields.plan?.starts, record.fields.plan?.ends),
    ),
  ],
  ok: [{ records: [{ in: 'strategy', fields: { adoptedOn: '2022', endsOn: '2022-06' } }] }],
  notOk: [
    {
      records: [{ in: 'strategy', fields: { adoptedOn: '2032', endsOn: '2022' } }],
      says: 'endsOn: 2022 is before its start, 2032.',
    },
  ],
};

function inOrder(
  file: Parameters<typeof at>[0],
  path: PropertyKey[],
  start?: string,
  end?: string,
): Finding[] {
  if (!start || !end || firstDayOf(start) <= lastDayOf(end)) return [];
  return [at(file, path, { says: `${end} is before its start, ${start}.`, fix: 'Mend one of the two.' })];
}
