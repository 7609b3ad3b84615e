import { expect, it } from 'vitest';
import {
  awardOrders,
  columnOf,
  readAskedAwards,
  writeAskedAwards,
} from '../../../src/client/awards-address.ts';

it.each(['', '?q=big+lunch&year=2025&scheme=Tree+Fund&sort=amount-down', '?sort=date', '?q=%C5%B7%26'])(
  '%j is written as it was read',
  (search) => {
    expect(writeAskedAwards(readAskedAwards(search))).toBe(search);
  },
);

it.each(['?sort=nonsense', '?sort=date-down', '?q=+', '?other=1'])('%j asks for nothing', (search) => {
  expect(writeAskedAwards(readAskedAwards(search))).toBe('');
});

it('every order names its column', () => {
  expect(
    awardOrders.map((order) => columnOf(order)).map(({ column, down }) => (down ? `${column}-down` : column)),
  ).toEqual(awardOrders);
});
