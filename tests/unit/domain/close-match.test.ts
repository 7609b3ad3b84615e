import { expect, it } from 'vitest';
import { findCloseMatch } from '../../../src/domain/close-match.ts';

const names = ['summary', 'status', 'sources', 'outcomes', 'howToApply'];

it.each([
  ['sumary', 'summary'],
  ['summray', 'summary'],
  ['Summary', 'summary'],
  ['outcome', 'outcomes'],
  ['source', 'sources'],
  ['howtoapply', 'howToApply'],
])('%s was meant as %s', (written, meant) => {
  expect(findCloseMatch(written, names)).toBe(meant);
});

it.each(['', 'x', 'colour', 'the deadline of the grant', '__proto__', 'x'.repeat(100_000)])(
  'nothing is close to %j',
  (written) => {
    expect(findCloseMatch(written, names)).toBeUndefined();
  },
);

it('of two that are close, the closest is meant', () => {
  expect(findCloseMatch('grants/chest', ['grants/cheat', 'grants/chests'])).toBe('grants/cheat');
  expect(findCloseMatch('chests', ['chest', 'chests'])).toBe('chests');
});
