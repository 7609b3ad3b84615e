import { describe, expect, it } from 'vitest';
import {
  rulesFor,
  standingOf,
  valuesOf,
  whatApplies,
  type Contract,
  type ContractRule,
} from '../../../src/domain/contract-rules.ts';

const pounds = (amount: number) => Math.round(amount * 100);
const limit = pounds(100_000);

describe('a rule starts and ends at its edges', () => {
  it.each<[string, Partial<ContractRule>, [under: Verdict, at: Verdict, over: Verdict]]>([
    ['over an amount', { from: limit, comparator: 'over' }, ['no', 'no', 'yes']],
    ['at least an amount', { from: limit, comparator: 'at-least' }, ['no', 'yes', 'yes']],
    ['up to an amount', { to: limit }, ['yes', 'yes', 'no']],
    [
      'up to an amount, where others start at least there',
      { to: limit, comparator: 'at-least' },
      ['yes', 'yes', 'no'],
    ],
    ['from one amount to another', { from: pounds(1), to: limit }, ['yes', 'yes', 'no']],
    ['at any amount', {}, ['yes', 'yes', 'yes']],
  ])('%s, a penny on either side', (_name, rule, [under, at, over]) => {
    const verdicts = [limit - 1, limit, limit + 1].map((amountPence) => judge(rule, { amountPence }));
    expect(verdicts).toEqual([under, at, over]);
  });
});

describe('where VAT is counted another way, the amount is turned at 20%', () => {
  it.each<[string, Partial<ContractRule>, Partial<Contract>, Verdict]>([
    ['£173,100 without VAT is £207,720 with it', atLeast(207_720, 'inclusive'), leftOut(173_100), 'yes'],
    ['a penny less is not', atLeast(207_720, 'inclusive'), leftOut(173_099.99), 'no'],
    ['it is not over £207,720', over(207_720, 'inclusive'), leftOut(173_100), 'no'],
    ['a penny more is', over(207_720, 'inclusive'), leftOut(173_100.01), 'yes'],
    ['£60,000 with VAT is £50,000 without it', atLeast(50_000, 'exclusive'), included(60_000), 'yes'],
    ['it is not over £50,000', over(50_000, 'exclusive'), included(60_000), 'no'],
    ['a penny more is, though not by a whole penny', over(50_000, 'exclusive'), included(60_000.01), 'yes'],
    ['a penny less is under it', atLeast(50_000, 'exclusive'), included(59_999.99), 'no'],
    ['amounts counted alike are not turned', over(207_720, 'inclusive'), included(207_720), 'no'],
  ])('%s', (_name, rule, contract, verdict) => {
    expect(judge(rule, contract)).toBe(verdict);
  });
});

describe('where it is not stated whether VAT counts', () => {
  it.each<[string, Partial<Contract>, Verdict]>([
    ['a contract that is under the amount with VAT too is under it', leftOut(83_333.33), 'no'],
    ['£83,333.34 without VAT is over £100,000 with it', leftOut(83_333.34), 'unsure'],
    ['£85,000 without VAT cannot be said', leftOut(85_000), 'unsure'],
    ['£100,000 without VAT cannot be said', leftOut(100_000), 'unsure'],
    ['one over the amount without VAT is over it', leftOut(100_000.01), 'yes'],
    ['£85,000 with VAT is under it both ways', included(85_000), 'no'],
    ['£120,000 with VAT cannot be said', included(120_000), 'unsure'],
    ['£120,000.01 with VAT is over it both ways', included(120_000.01), 'yes'],
  ])('%s', (_name, contract, verdict) => {
    expect(judge(over(100_000, 'not-stated'), contract)).toBe(verdict);
  });

  it('a rule for any amount applies all the same', () => {
    expect(judge({ vat: 'not-stated' }, leftOut(1))).toBe('yes');
  });
});

describe('a rule is in force', () => {
  it.each<[string, Partial<ContractRule>, string]>([
    ['from its first day', { startsOn: '2026-04-01' }, 'now'],
    ['not on the day before', { startsOn: '2026-04-02' }, 'coming'],
    ['until its last day', { endsOn: '2026-04-01' }, 'now'],
    ['not on the day after', { endsOn: '2026-03-31' }, 'earlier'],
    ['always where no day is known', {}, 'now'],
  ])('%s', (_name, days, standing) => {
    expect(standingOf(days, '2026-04-01')).toBe(standing);
    expect(judge(days, {})).toBe(standing === 'now' ? 'yes' : 'no');
  });
});

it('a rule is for its own kinds of contract, and for any where none is chosen', () => {
  const rules = [rule({ contractTypes: ['goods', 'works'] }), rule({ contractTypes: ['services'] })];
  const found = (contractType?: 'goods' | 'services') =>
    rulesFor(rules, { contractType, day: '2026-04-01' }).map((one) => rules.indexOf(one));
  expect([found('goods'), found('services'), found()]).toEqual([[0], [1], [0, 1]]);
});

it('both values of a contract are told, in parts of a penny', () => {
  expect(valuesOf({ amountPence: 8_500_000, vatIncluded: false })).toEqual({
    inclusive: 10_200_000,
    exclusive: 8_500_000,
  });
  expect(valuesOf({ amountPence: 1, vatIncluded: true }).exclusive).toBeCloseTo(0.8333);
});

function judge(fields: Partial<ContractRule>, contract: Partial<Contract>): Verdict {
  const { applies, unsure } = whatApplies([rule(fields)], {
    amountPence: limit,
    vatIncluded: true,
    contractType: 'services',
    day: '2026-04-01',
    ...contract,
  });
  return applies.length > 0 ? 'yes' : unsure.length > 0 ? 'unsure' : 'no';
}

function rule(fields: Partial<ContractRule>): ContractRule {
  return { contractTypes: ['services'], comparator: 'over', vat: 'inclusive', ...fields };
}

function over(amount: number, vat: ContractRule['vat']): Partial<ContractRule> {
  return { from: pounds(amount), comparator: 'over', vat };
}

function atLeast(amount: number, vat: ContractRule['vat']): Partial<ContractRule> {
  return { from: pounds(amount), comparator: 'at-least', vat };
}

function leftOut(amount: number): Partial<Contract> {
  return { amountPence: pounds(amount), vatIncluded: false };
}

function included(amount: number): Partial<Contract> {
  return { amountPence: pounds(amount), vatIncluded: true };
}

type Verdict = 'yes' | 'no' | 'unsure';
