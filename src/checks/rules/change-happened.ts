import { at, type Rule } from '../rule.ts';

export const changeHappened: Rule = {
  id: 'change-happened',
  why: 'Under “What changed” people read what is different now. What is still to come belongs into the text, with its day.',
  severity: 'error',
  check: (source, today) =>
    source.records.flatMap((record) =>
      (record.fields.changes ?? []).flatMap(({ on }, index) =>
        on && on > today
          ? [
              at(record, ['changes', index, 'on'], {
                says: `${on} is still to come.`,
                fix: 'Write the day on which it was changed.',
              }),
            ]
          : [],
      ),
    ),
  ok: [
    {
      records: [{ in: 'themes', fields: { changes: [{ on: '2026-04-01', what: 'A new partner joined.' }] } }],
    },
  ],
  notOk: [
    {
      records: [{ in: 'themes', fields: { changes: [{ on: '2026-04-02', what: 'A new partner joined.' }] } }],
      says: 'changes.0.on: 2026-04-02 is still to come.',
    },
  ],
};
