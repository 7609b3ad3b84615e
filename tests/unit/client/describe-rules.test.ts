import { beforeAll, describe, expect, it } from 'vitest';
import { describeRules } from '../../../src/client/describe-rules.ts';
import { readContractAddress } from '../../../src/client/procurement-address.ts';
import type { ContractFinder } from '../../../src/domain/contract-finder.ts';
import { buildProcurementPage } from '../../../src/views/procurement-page.ts';
import { now, testshire, today } from '../../make-content.ts';

let finder: ContractFinder;
beforeAll(async () => {
  finder = JSON.parse(buildProcurementPage(await testshire(), now).form.data) as ContractFinder;
});

const answer = (address: string, day = today) => describeRules(finder, readContractAddress(address), day);

it('nothing asked shows every rule', () => {
  expect(answer('')).toEqual({ lines: [] });
});

it('the law and the council’s own rules are told apart, and VAT both ways', () => {
  expect(answer('?amount=85000&kind=services').lines).toEqual([
    '£85,000 without VAT is £102,000 with VAT at 20%.',
    'The law: no rule on this page applies.',
    'The council’s own rules: Social value must be asked for.',
  ]);
  expect(answer('?amount=85k&kind=light-touch&vat=included').lines).toEqual([
    '£85,000 with VAT at 20% is £70,833.33 without VAT.',
    'The law: no rule on this page applies.',
    'The council’s own rules: no rule on this page applies.',
  ]);
});

it('what cannot be said is said so, with why and what to do', () => {
  expect(answer('?amount=90000&kind=works').lines.at(-1)).toBe(
    'The council’s own rules: It cannot be said whether this applies: Social value has a minimum share of the score: 12.5% (over £100,000.50). It is not stated whether VAT counts, and your contract falls on either side of the amount. Ask the council.',
  );
});

it('of several rules it cannot be said which', () => {
  const [rule] = finder.rules.filter(({ vat, from }) => vat === 'not-stated' && from !== undefined);
  if (!rule) throw new Error('Testshire has no rule that leaves VAT open.');
  const below = {
    ...rule,
    asked: 'Decided case by case',
    size: 'up to £100,000',
    from: undefined,
    to: rule.from,
  };
  const found = describeRules(
    { ...finder, rules: [below, rule] },
    readContractAddress('?amount=90000&kind=works'),
    today,
  );
  expect(found.lines.at(-1)).toMatch(
    /It cannot be said which of these applies: Decided case by case \(up to £100,000\); Social value has/,
  );
  expect(found.shown?.size).toBe(1);
});

it('without a kind, each rule says for which kinds it is', () => {
  expect(answer('?amount=300000').lines[1]).toBe(
    'The law: Social value must be considered (Goods, Services).',
  );
});

it('a kind alone shows all its rules of today', () => {
  const { lines, shown } = answer('?kind=works');
  expect(lines).toEqual([
    'Building works: every rule in force today. Write an amount to see which of them apply.',
  ]);
  expect(shown?.size).toBe(2);
});

describe('the rules are those of the day', () => {
  it.each([
    ['2025-12-31', 'no rule on this page applies.'],
    ['2026-01-01', 'Social value must be considered.'],
  ])('%s', (day, told) => {
    expect(answer('?amount=207720&kind=goods&vat=included', day).lines[1]).toBe(`The law: ${told}`);
  });
});

it('an amount that cannot be read is told as it was written, and every rule stays', () => {
  expect(answer('?amount=85,00&kind=works')).toEqual({
    fault: '“85,00” is not an amount that can be read. Write pounds, such as 85,000 or 85k.',
    lines: [],
  });
});
