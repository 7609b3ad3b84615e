import { standingOf } from '../domain/contract-rules.ts';
import type { Day } from '../domain/days.ts';
import type { Language } from '../domain/languages.ts';
import { formatPence } from '../domain/money.ts';
import { contractTypes, type ThresholdBasis } from '../domain/vocabulary.ts';
import { wordsIn } from '../domain/words/words.ts';
import { kindsWords, type PlacedRule } from './contract-rules.ts';

/** What a supplier would want to know and no rule in force says, each a line of a list. */
export function findContractGaps(rules: readonly PlacedRule[], day: Day, language: Language): string[] {
  const { gaps } = wordsIn(language).procurement;
  const inForce = rules.filter(({ listed }) => standingOf(listed, day) === 'now');
  const own = inForce.filter(({ threshold }) => threshold.basis === 'council-policy').map(thresholdOf);
  const missing = (basis: ThresholdBasis) =>
    contractTypes.filter(
      (kind) =>
        !inForce.some(({ threshold }) => threshold.basis === basis && threshold.contractTypes.includes(kind)),
    );
  const amounts = own
    .filter(({ vat }) => vat === 'not-stated')
    .flatMap(({ from, to }) => [from, to].filter((amount) => amount !== undefined));
  const asWords = (of: (kinds: string) => string, basis: ThresholdBasis) =>
    missing(basis).length > 0 ? [of(kindsWords(missing(basis), language))] : [];
  return [
    ...(own.length > 0 ? asWords(gaps.kinds, 'council-policy') : []),
    ...(own.some(({ from, to }) => from !== undefined || to !== undefined) ? [] : [gaps.amount]),
    ...(amounts.length > 0
      ? [gaps.vat([...new Set(amounts.map((amount) => formatPence(amount)))].join(', '))]
      : []),
    ...(own.some(({ weightingPercent }) => weightingPercent !== undefined) ? [] : [gaps.share]),
    ...(own.every(({ inForceFrom }) => inForceFrom !== undefined) ? [] : [gaps.day]),
    ...asWords(gaps.lawKinds, 'statutory'),
  ];
}

const thresholdOf = ({ threshold }: PlacedRule) => threshold;
