import { parseContractAmount } from '../domain/contract-amount.ts';
import { rulesFor, valuesOf, whatApplies, type Applied } from '../domain/contract-rules.ts';
import type { ContractAnswerWords } from '../domain/contract-words.ts';
import type { ContractFinder, ListedRule } from '../domain/contract-finder.ts';
import type { Day } from '../domain/days.ts';
import { say } from '../domain/say.ts';
import { formatPence } from '../domain/sterling.ts';
import { thresholdBases } from '../domain/vocabulary.ts';
import type { AskedContract } from './procurement-address.ts';

/** The answer for one contract on a day, in sentences, and the ids of the rules to show: undefined shows all. */
export function describeRules(
  { rules, kinds, words }: ContractFinder,
  { amount, kind, vatIncluded }: AskedContract,
  day: Day,
): Answer {
  if (amount.trim() === '') {
    if (kind === undefined) return { lines: [] };
    const shown = rulesFor(rules, { contractType: kind, day });
    return { lines: [say(words.kindAlone, { kind: kinds[kind] })], shown: idsOf(shown) };
  }
  const read = parseContractAmount(amount);
  if ('fault' in read) return { fault: say(words.faults[read.fault], { text: amount.trim() }), lines: [] };
  const { amountPence } = read;
  const found = whatApplies(rules, { amountPence, vatIncluded, contractType: kind, day });
  const other = valuesOf({ amountPence, vatIncluded })[vatIncluded ? 'exclusive' : 'inclusive'];
  const both = { amount: formatPence(amountPence), other: formatPence(Math.round(other)) };
  return {
    lines: [
      say(vatIncluded ? words.withVat : words.withoutVat, both),
      ...thresholdBases.map((basis) =>
        say(words.basis[basis], { answer: tell(ofBasis(found, basis), kind !== undefined, words) }),
      ),
    ],
    shown: idsOf([...found.applies, ...found.unsure]),
  };
}

/** What applies, then what cannot be said. Where no kind was chosen, a rule says for which it is. */
function tell(
  { applies, unsure }: Applied<ListedRule>,
  kindChosen: boolean,
  words: ContractAnswerWords,
): string {
  const told = applies.map(({ asked, kinds }) => (kindChosen ? asked : `${asked} (${kinds})`));
  const open = unsure.map(({ asked, size }) => `${asked} (${size})`);
  const sentences = [
    ...new Set(told.map((text) => `${text}.`)),
    ...(open.length > 0
      ? [say(open.length === 1 ? words.unsureOne : words.unsureMany, { rules: open.join('; ') })]
      : []),
  ];
  return sentences.join(' ') || words.none;
}

function ofBasis({ applies, unsure }: Applied<ListedRule>, basis: ListedRule['basis']): Applied<ListedRule> {
  const isOf = (rule: ListedRule) => rule.basis === basis;
  return { applies: applies.filter(isOf), unsure: unsure.filter(isOf) };
}

function idsOf(rules: readonly ListedRule[]): Set<string> {
  return new Set(rules.map(({ id }) => id));
}

export interface Answer {
  /** What is wrong with the amount. */
  fault?: string;
  lines: string[];
  shown?: Set<string>;
}
