import { expect, it } from 'vitest';
import { askIfDue, isDue } from '../../../src/publishing/is-due.ts';

const published = new Date('2026-03-31T00:10:00Z');
const file = { next: ['2026-03-31T16:00:00Z', '2026-04-30T16:00:00Z'] };

it.each([
  ['2026-03-31T15:59:00Z', false],
  ['2026-03-31T16:00:00Z', true],
  ['2026-04-05T00:00:00Z', true],
])('at %s that a site is due is %s', (now, due) => {
  expect(isDue(file, published, new Date(now))).toBe(due);
});

it('a site that was published after the moment is not due', () => {
  expect(isDue(file, new Date('2026-03-31T16:05:00Z'), new Date('2026-03-31T17:05:00Z'))).toBe(false);
});

it.each([undefined, null, 'next', {}, { next: 'soon' }, { next: ['soon', null] }])(
  '%j is never due',
  (odd) => {
    expect(isDue(odd, published, new Date('2027-01-01'))).toBe(false);
  },
);

it('no moment counts when it is not known when the site was published', () => {
  expect(isDue(file, new Date(NaN), new Date('2027-01-01'))).toBe(false);
});

it('a host that is not there does not make a site due', async () => {
  expect(await askIfDue('http://127.0.0.1:9/', new Date())).toBe(false);
});
