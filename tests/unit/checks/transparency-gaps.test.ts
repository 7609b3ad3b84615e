import { expect, it } from 'vitest';
import type { Example } from '../../../src/checks/rule.ts';
import { findTransparencyGaps } from '../../../src/checks/transparency-gaps.ts';
import { makeCouncil } from '../../make-council.ts';

const whole = { 'Planned Dates:Start Date': '2025-09-01' };

it('an award that tells all seven things has no gap', async () => {
  expect(await gapsOf([whole])).toEqual([]);
});

it.each([
  ['period', { 'Planned Dates:Start Date': '' }],
  ['department', { 'Funding Org:Department': 'Not stated' }],
  ['number', { 'Recipient Org:Identifier': '360G-testshire-org-1' }],
])('an award without its %s is found by its row', async (item, change) => {
  expect(await gapsOf([whole, { ...whole, ...change }])).toEqual([{ item, rows: [3], of: 2 }]);
});

it('money of others and money for a person are not what the Code is about', async () => {
  const others = { 'Funding Org:Identifier': '360G-testshire-org-2', 'Funding Org:Name': 'Woods Trust' };
  const person = {
    'Recipient Org:Identifier': '',
    'Recipient Org:Name': '',
    'Recipient Ind:Identifier': '360G-testshire-person-1',
    'Recipient Ind:Name': 'Individual',
  };
  expect(await gapsOf([others, person])).toEqual([]);
});

async function gapsOf(awards: Example['awards']) {
  return findTransparencyGaps(await makeCouncil({ awards: awards ?? [] }));
}
