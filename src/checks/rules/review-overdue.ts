import { formatDay } from '../../domain/days.ts';
import { at, type Rule } from '../rule.ts';

export const reviewOverdue: Rule = {
  id: 'review-overdue',
  why: 'A page that nobody has looked at for too long may no longer be true. The page itself says so until it is reviewed.',
  severity: 'warning',
  check: (source, today) =>
    source.records.flatMap((record) => {
      const { reviewBy, owner } = record.fields;
      if (!reviewBy || reviewBy >= today) return [];
      const fix = `Ask the ${owner ?? 'owner'} to read it again, then write the day under reviewedOn and the next one under reviewBy.`;
      return [at(record, ['reviewBy'], { says: `the review was due by ${formatDay(reviewBy, 'en')}.`, fix })];
    }),
  ok: [
    {
      today: '2026-03-31',
      records: [{ in: 'themes', fields: { reviewedOn: '2025-03-31', reviewBy: '2026-03-31' } }],
    },
  ],
  notOk: [
    {
      today: '2026-04-01',
      records: [{ in: 'themes', fields: { reviewedOn: '2025-03-31', reviewBy: '2026-03-31' } }],
      says: 'reviewBy: the review was due by 31 March 2026.',
    },
  ],
};
