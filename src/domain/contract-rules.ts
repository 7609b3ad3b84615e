import type { Day } from './days.ts';
import type { ContractType, VatTreatment } from './vocabulary.ts';

/**
 * Which rules apply to a contract. A rule is unsure where it is not stated whether its amount counts VAT, and the contract
 * is on the one side with VAT and on the other without. Both keep the order of the rules; neither holds rules of other
 * days or of other kinds of contract.
 */
export function whatApplies<R extends ContractRule>(rules: readonly R[], contract: Contract): Applied<R> {
  const values = valuesOf(contract);
  const found = rulesFor(rules, contract).map((rule) => ({
    rule,
    within: waysToCount(rule.vat).map((way) => isWithin(rule, values[way])),
  }));
  return {
    applies: found.filter(({ within }) => within.every(Boolean)).map(({ rule }) => rule),
    unsure: found
      .filter(({ within }) => within.some(Boolean) && !within.every(Boolean))
      .map(({ rule }) => rule),
  };
}

/** The rules in force on a day for one kind of contract, or for any kind, whatever the contract is worth. */
export function rulesFor<R extends ContractRule>(
  rules: readonly R[],
  { contractType, day }: Pick<Contract, 'contractType' | 'day'>,
): R[] {
  return rules.filter(
    (rule) =>
      standingOf(rule, day) === 'now' &&
      (contractType === undefined || rule.contractTypes.includes(contractType)),
  );
}

/** Whether a rule is in force on a day. Without a first day it is taken to have been so always. */
export function standingOf({ startsOn, endsOn }: RuleDays, day: Day): Standing {
  if (endsOn !== undefined && endsOn < day) return 'earlier';
  return startsOn !== undefined && startsOn > day ? 'coming' : 'now';
}

/**
 * The value of a contract with VAT and without it, in pence and parts of a penny, at the standard rate of 20%. It is not
 * rounded, since a part of a penny tells which side of an amount a contract is on. https://www.gov.uk/vat-rates
 */
export function valuesOf({
  amountPence,
  vatIncluded,
}: Pick<Contract, 'amountPence' | 'vatIncluded'>): Values {
  return vatIncluded
    ? { inclusive: amountPence, exclusive: (amountPence * 5) / 6 }
    : { inclusive: (amountPence * 6) / 5, exclusive: amountPence };
}

function waysToCount(vat: VatTreatment): (keyof Values)[] {
  return vat === 'not-stated' ? ['inclusive', 'exclusive'] : [vat];
}

/** "Up to" an amount holds the amount itself, and "over" does not. */
function isWithin({ from, to, comparator }: ContractRule, pence: number): boolean {
  const starts = from === undefined || (comparator === 'over' ? pence > from : pence >= from);
  return starts && (to === undefined || pence <= to);
}

/** From which value on a contract falls under a rule. Amounts are in pence. */
export interface ContractRule extends RuleDays {
  contractTypes: readonly ContractType[];
  from?: number | undefined;
  to?: number | undefined;
  comparator: 'over' | 'at-least';
  vat: VatTreatment;
}

/** The first and the last day on which a rule is in force. */
export interface RuleDays {
  startsOn?: Day | undefined;
  endsOn?: Day | undefined;
}

export interface Contract {
  amountPence: number;
  vatIncluded: boolean;
  /** Undefined for any kind. */
  contractType?: ContractType | undefined;
  day: Day;
}

export interface Applied<R> {
  applies: R[];
  unsure: R[];
}

export type Standing = 'now' | 'coming' | 'earlier';

type Values = Record<Exclude<VatTreatment, 'not-stated'>, number>;
