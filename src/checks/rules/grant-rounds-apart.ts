import { closingOrder, openingOrder } from '../../domain/moments.ts';
import { at, recordsOf, type Finding, type Rule } from '../rule.ts';

export const grantRoundsApart: Rule = {
  id: 'grant-rounds-apart',
  why: 'Rounds are listed from the first to the last, and one closes before the next opens; else nobody can say which is open.',
  severity: 'error',
  check: (source) =>
    recordsOf(source, 'grants').flatMap((grant) => {
      const rounds = grant.fields.rounds ?? [];
      return rounds.flatMap((round, index): Finding[] => {
        const before = rounds[index - 1];
        const path = ['rounds', index];
        if (rounds.findIndex(({ id }) => id === round.id) < index) {
          return [
            at(grant, [...path, 'id'], {
              says: `"${round.id}" is the id of another round too.`,
              fix: 'Write another id.',
            }),
          ];
        }
        if (!before) return [];
        if (closingOrder(round.closes) <= closingOrder(before.closes)) {
          const says = `this round closes on ${round.closes}, and the one above it on ${before.closes}.`;
          return [
            at(grant, [...path, 'closes'], { says, fix: 'Put the rounds in order, the first on top.' }),
          ];
        }
        if (!round.opens || openingOrder(round.opens) >= closingOrder(before.closes)) return [];
        const says = `this round opens on ${round.opens}, before the one above it closes, ${before.closes}.`;
        return [
          at(grant, [...path, 'opens'], { says, fix: 'Write a day after the round above has closed.' }),
        ];
      });
    }),
  ok: [
    {
      records: [
        {
          in: 'grants',
          fields: {
            rounds: [
              { id: 'one', closes: '2026-03-31' },
              { id: 'two', opens: '2026-04-01', closes: '2026-06-30' },
            ],
          },
        },
      ],
    },
  ],
  notOk: [
    {
      records: [
        {
          in: 'grants',
          fields: {
            rounds: [
              { id: 'one', closes: '2026-03-31' },
              { id: 'two', opens: '2026-03-01', closes: '2026-06-30' },
            ],
          },
        },
      ],
      says: 'rounds.1.opens: this round opens on 2026-03-01, before the one above it closes, 2026-03-31.',
    },
    {
      records: [
        {
          in: 'grants',
          fields: {
            rounds: [
              { id: 'one', closes: '2026-03-31' },
              { id: 'two', closes: '2025-06-30' },
            ],
          },
        },
      ],
      says: 'rounds.1.closes: this round closes on 2025-06-30, and the one above it on 2026-03-31.',
    },
  ],
};
