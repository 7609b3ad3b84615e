import { closingOrder, dayOf, openingOrder } from '../../domain/moments.ts';
import { at, recordsOf, type Rule } from '../rule.ts';

export const grantDatesInOrder: Rule = {
  id: 'grant-dates-in-order',
  why: 'A round opens, closes, is decided and is spent, in that order. A day in the wrong place turns people away.',
  severity: 'error',
  check: (source) =>
    recordsOf(source, 'grants').flatMap((grant) =>
      (grant.fields.rounds ?? []).flatMap(({ opens, closes, decisionBy, spendBy }, index) => [
        ...(opens && openingOrder(opens) >= closingOrder(closes)
          ? [
              at(grant, ['rounds', index, 'closes'], {
                says: `${closes} is before the round opens, ${opens}.`,
                fix: 'Write a day after it opens.',
              }),
            ]
          : []),
        ...(decisionBy && decisionBy < dayOf(closes)
          ? [
              at(grant, ['rounds', index, 'decisionBy'], {
                says: `${decisionBy} is before the round closes, ${closes}.`,
                fix: 'Write a day after it closes.',
              }),
            ]
          : []),
        ...(spendBy && spendBy < (decisionBy ?? dayOf(closes))
          ? [
              at(grant, ['rounds', index, 'spendBy'], {
                says: `${spendBy} is before the money is given.`,
                fix: 'Write a day after the decision.',
              }),
            ]
          : []),
      ]),
    ),
  ok: [
    {
      records: [
        { in: 'grants', fields: { rounds: [{ id: 'one', opens: '2026-01-01', closes: '2026-03-31' }] } },
      ],
    },
  ],
  notOk: [
    {
      records: [
        { in: 'grants', fields: { rounds: [{ id: 'one', opens: '2026-05-01', closes: '2026-03-31' }] } },
      ],
      says: 'rounds.0.closes: 2026-03-31 is before the round opens, 2026-05-01.',
    },
    {
      records: [
        { in: 'grants', fields: { rounds: [{ id: 'one', closes: '2026-03-31', decisionBy: '2026-03-01' }] } },
      ],
      says: 'rounds.0.decisionBy: 2026-03-01 is before the round closes, 2026-03-31.',
    },
  ],
};
