import { at, type Rule } from '../rule.ts';

export const reviewDatesInOrder: Rule = {
  id: 'review-dates-in-order',
  why: 'The next review comes after the last one.',
  severity: 'error',
  check: (source) =>
    source.records.flatMap((record) => {
      const { reviewedOn, reviewBy } = record.fields;
      if (!reviewedOn || !reviewBy || reviewedOn <= reviewBy) return [];
      const says = `${reviewBy} is before the last review, ${reviewedOn}.`;
      return [at(record, ['reviewBy'], { says, fix: 'Write a day after the last review.' })];
    }),
  ok: [{ records: [{ in: 'themes', fields: { reviewedOn: '2026-01-01', reviewBy: '2027-01-01' } }] }],
  notOk: [
    {
      records: [{ in: 'themes', fields: { reviewedOn: '2026-01-01', reviewBy: '2025-01-01' } }],
      says: 'reviewBy: 2025-01-01 is before the last review, 2026-01-01.',
    },
  ],
};
