import { beforeAll, expect, it } from 'vitest';
import type { Grant } from '../../../src/schemas/grants.ts';
import { closingWords, grantTag, isStopped } from '../../../src/views/grant-words.ts';
import { makeContent, today } from '../../make-content.ts';

let plain: Grant;
beforeAll(async () => {
  plain = (await makeContent()).grants[0]?.data as Grant;
});

const past = { id: 'a', closes: '2025-06-30' };
const now = { id: 'b', opens: '2026-01-01', closes: '2026-06-30 17:00' };
const soon = { id: 'b', closes: '2026-04-01' };
const next = { id: 'c', opens: '2026-05-01 09:00', closes: '2026-06-30' };
const paused = { state: 'paused', reason: 'No staff.', on: '2026-02-01' } as const;
const later = { ...paused, on: '2026-04-02' };

it.each([
  [{}, 'No open round known', undefined],
  [{ rounds: [past] }, 'Closed', 'Last round closed 30 June 2025'],
  [{ rounds: [now, past] }, 'Open', 'Closes 5pm on 30 June 2026'],
  [{ rounds: [soon] }, 'Closing soon', 'Closes 1 April 2026'],
  [{ rounds: [past, next] }, 'Opening soon', 'Opens 9am on 1 May 2026'],
  [{ rolling: true }, 'Open all year', 'Apply at any time'],
  [{ rounds: [past], rolling: true }, 'Open all year', 'Apply at any time'],
  [{ rounds: [now], override: paused }, 'Paused', 'Paused since 1 February 2026'],
  [
    { override: { ...paused, state: 'fully-spent' as const } },
    'Fully spent',
    'Fully spent since 1 February 2026',
  ],
  [{ rounds: [now], override: later }, 'Open', 'Closes 5pm on 30 June 2026'],
  [{ override: later }, 'No open round known', undefined],
])('%j is %s, and its day is told as %j', (fields, tag, words) => {
  const grant = { ...plain, ...fields };
  expect([grantTag(grant, today, 'en').text, closingWords(grant, today, 'en')]).toEqual([tag, words]);
});

it('a grant is stopped from the day that is written, not before', () => {
  expect(isStopped({ ...plain, override: { ...paused, on: today } }, today)).toBe(true);
  expect(isStopped({ ...plain, override: later }, today)).toBe(false);
  expect(isStopped(plain, today)).toBe(false);
});
