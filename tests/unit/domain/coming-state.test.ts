import { expect, it } from 'vitest';
import { nextChange, stateAt, type ComingState } from '../../../src/domain/coming-state.ts';

const coming: ComingState[] = [
  { at: 100, text: 'Closes soon', tone: 'soon' },
  { at: 200, text: 'Closed', tone: 'plain' },
];

it.each([
  [99, undefined, 100],
  [100, 'Closes soon', 200],
  [199, 'Closes soon', 200],
  [200, 'Closed', undefined],
  [1e15, 'Closed', undefined],
])('at %i the text is %j, and the next change comes at %j', (instant, text, next) => {
  expect([stateAt(coming, instant)?.text, nextChange(coming, instant)]).toEqual([text, next]);
});
