import { expect, it } from 'vitest';
import { readContractAddress, writeContractAddress } from '../../../src/client/procurement-address.ts';

it.each(['', '?amount=85000&kind=services', '?amount=85k&kind=light-touch&vat=included', '?kind=works'])(
  'what %j asks is written the same again',
  (address) => {
    expect(writeContractAddress(readContractAddress(address))).toBe(address);
  },
);

it.each(['?kind=houses', '?vat=included', '?vat=no', '?amount=++', '?q=1'])('%j asks nothing', (address) => {
  expect(writeContractAddress(readContractAddress(address))).toBe('');
});

it('an amount is kept as it was written, as far as the form takes it', () => {
  expect(readContractAddress('?amount=%C2%A385,000').amount).toBe('£85,000');
  expect(readContractAddress(`?amount=${'9'.repeat(99)}`).amount).toHaveLength(40);
});
