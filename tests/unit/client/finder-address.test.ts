import { expect, it } from 'vitest';
import { readFinderAddress, writeFinderAddress } from '../../../src/client/finder-address.ts';

it.each([
  '',
  '?for=school',
  '?for=school&theme=social&up-to=5000&status=open&sort=title',
  '?up-to=over-50000&status=opening-soon&sort=amount',
])('what %j asks for is written the same again', (address) => {
  expect(writeFinderAddress(readFinderAddress(address))).toBe(address);
});

it.each(['?up-to=5', '?status=closed', '?sort=up', '?for=', '?q=%3Cb%3E'])(
  '%j asks for nothing',
  (address) => {
    expect(writeFinderAddress(readFinderAddress(address))).toBe('');
  },
);
