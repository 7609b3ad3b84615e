import { firstDayOf, lastDayOf } from '../../domain/days.ts';
import { formatPence } from '../../domain/money.ts';
import type { Threshold } from '../../schemas/strategy.ts';
import { at, recordsOf, type Finding, type Rule } from '../rule.ts';

const law = {
  id: 'law',
  basis: 'statutory',
  contractTypes: ['goods', 'services'],
  from: 214904,
  comparator: 'at-least',
  vat: 'inclusive',
  requirement: 'must-consider',
  inForceFrom: '2025-02-24',
  inForceTo: '2025-12-31',
  source: { title: 'The law', url: 'https://www.testshire.example/law' },
};
const newLaw = { ...law, id: 'new-law', from: 207720, inForceFrom: '2026-01-01', inForceTo: undefined };

export const thresholdsApart: Rule = {
  id: 'thresholds-apart',
  why: 'A supplier asks from which amount something is asked. Two amounts for the same thing on the same day are no answer.',
  severity: 'error',
  check: (source) =>
    recordsOf(source, 'strategy').flatMap((page) => {
      const thresholds = page.fields.thresholds ?? [];
      return thresholds.flatMap((threshold, index): Finding[] => {
        const path = ['thresholds', index];
        const before = thresholds.slice(0, index);
        if (before.some(({ id }) => id === threshold.id)) {
          return [
            at(page, [...path, 'id'], {
              says: `"${threshold.id}" is the id of another threshold too.`,
              fix: 'Write another id.',
            }),
          ];
        }
        const rival = findRival(threshold, before);
        if (!rival) return [];
        return [
          at(page, [...path, 'from'], {
            says: `${startWords(threshold)}, and ${startWords(rival)} under "${rival.id}", ask the same of the same contracts on the same days.`,
            fix: 'Write inForceTo where the older one ends, or mend the amounts.',
          }),
        ];
      });
    }),
  ok: [
    { records: [withThresholds([law, newLaw])] },
    {
      records: [
        withThresholds([newLaw, { ...newLaw, id: 'works', contractTypes: ['works'], from: 5193000 }]),
      ],
    },
    {
      records: [
        withThresholds([
          { ...law, to: 300000 },
          { ...law, id: 'more', from: 300000, comparator: 'over' },
        ]),
      ],
    },
    {
      records: [
        withThresholds([
          { ...law, requirement: 'minimum-weighting', weightingPercent: 5 },
          { ...law, id: 'more', from: 500000, requirement: 'minimum-weighting', weightingPercent: 10 },
        ]),
      ],
    },
  ],
  notOk: [
    {
      records: [withThresholds([{ ...law, inForceTo: undefined }, newLaw])],
      says: 'thresholds.1.from: £207,720, and £214,904 under "law", ask the same of the same contracts on the same days.',
    },
    {
      records: [withThresholds([law, { ...newLaw, id: 'law' }])],
      says: 'thresholds.1.id: "law" is the id of another threshold too.',
    },
  ],
};

/** One that asks the same, of one kind of contract at least, for some amount on some day. */
function findRival(threshold: Threshold, others: readonly Threshold[]): Threshold | undefined {
  return others.find(
    (other) =>
      asksTheSame(threshold, other) &&
      other.from !== threshold.from &&
      spansMeet([threshold.from ?? 0, threshold.to ?? Infinity], [other.from ?? 0, other.to ?? Infinity]) &&
      lastDay(threshold) >= firstDay(other) &&
      lastDay(other) >= firstDay(threshold),
  );
}

function asksTheSame(a: Threshold, b: Threshold): boolean {
  return (
    a.basis === b.basis &&
    a.requirement === b.requirement &&
    a.weightingPercent === b.weightingPercent &&
    a.contractTypes.some((type) => b.contractTypes.includes(type))
  );
}

/** Where one ends at the amount the other starts from, they only touch. */
function spansMeet([from, to]: Span, [otherFrom, otherTo]: Span): boolean {
  return from < otherTo && otherFrom < to;
}

function firstDay({ inForceFrom }: Threshold): string {
  return inForceFrom ? firstDayOf(inForceFrom) : '0000-01-01';
}

function lastDay({ inForceTo }: Threshold): string {
  return inForceTo ? lastDayOf(inForceTo) : '9999-12-31';
}

function startWords({ from = 0 }: Threshold): string {
  return formatPence(from);
}

/** Each of its own: a source that two share would be written as a shortcut of YAML. */
function withThresholds(thresholds: object[]) {
  return {
    in: 'strategy' as const,
    fields: { kind: 'procurement', thresholds: thresholds.map((one) => structuredClone(one)) },
  };
}

type Span = [from: number, to: number];
