import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explainRule, ruleNames } from '../../../src/checks/explain-rule.ts';

it('a rule is explained by its reason, what is wrong and what is right', () => {
  expect(explainRule('grant-money-in-order')).toMatchInlineSnapshot(`
    "grant-money-in-order (error)

    The smallest award is at most the largest, and one award is at most the whole fund.

    Wrong:
      grants/a-record.md
        minAward: 5000
        maxAward: 500
      The check says: minAward: the smallest award, £5,000, is more than the largest, £500.

    Wrong:
      grants/a-record.md
        maxAward: 500
        totalFund: 100
      The check says: maxAward: the largest award, £500, is more than the whole fund, £100.

    Right:
      grants/a-record.md
        minAward: 500
        maxAward: 500
        totalFund: 10000"
  `);
});

it('what is found while reading is explained too', () => {
  expect(explainRule('yaml-syntax')).toContain('Right:\n  title: "Money: who got it"');
});

it.each(['', 'no-such-rule', 'constructor', '__proto__'])('"%s" is nobody’s name', (name) => {
  expect(explainRule(name)).toBeUndefined();
});

it('every name that an issue can carry is explained', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(records|checks).*\.ts$/.test(file),
  );
  const named = files.flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(/rule: '([a-z-]+)'/g)].map(([, id]) => id),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((id) => !ruleNames().includes(id ?? ''))).toEqual([]);
});

it('a warning can be left out and an error cannot', () => {
  expect(explainRule('review-overdue')).toContain('check-ok review-overdue');
  expect(explainRule('title-unique')).not.toContain('check-ok');
});
