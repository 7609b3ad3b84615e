import { beforeAll, expect, it } from 'vitest';
import type { Grant } from '../../../src/schemas/grants.ts';
import { closingWords, grantTag, isStopped } from '../../../src/views/grant-words.ts';
import { makeContent, now } from '../../make-content.ts';

let plain: Grant;
beforeAll(async () => {
  plain = (await makeContent()).grants[0]?.data as Grant;
});

const past = { id: 'a', closes: '2025-06-30' };
const running = { id: 'b', opens: '2026-01-01', closes: '2026-06-30 17:00' };
const soon = { id: 'b', closes: '2026-04-01' };
const next = { id: 'c', opens: '2026-05-01 09:00', closes: '2026-06-30' };
const paused = { state: 'paused', reason: 'No staff.', on: '2026-02-01' } as const;
const later = { ...paused, on: '2026-04-02' };

it.each([
  [{}, 'No dates are published', undefined],
  [{ rounds: [past] }, 'Closed Monday 30 June 2025', 'Last round closed 30 June 2025'],
  [{ rounds: [running, past] }, 'Open until 5pm, Tuesday 30 June 2026', 'Closes 5pm on 30 June 2026'],
  [{ rounds: [soon] }, 'Closes Wednesday 1 April 2026', 'Closes 1 April 2026'],
  [{ rounds: [past, next] }, 'Opens 9am, Friday 1 May 2026', 'Opens 9am on 1 May 2026'],
  [{ rolling: true }, 'Open all year', 'Apply at any time'],
  [{ rounds: [past], rolling: true }, 'Open all year', 'Apply at any time'],
  [{ rounds: [running], override: paused }, 'Paused since 1 February 2026', 'Paused since 1 February 2026'],
  [
    { override: { ...paused, state: 'fully-spent' as const } },
    'Fully spent since 1 February 2026',
    'Fully spent since 1 February 2026',
  ],
  [
    { rounds: [running], override: later },
    'Open until 5pm, Tuesday 30 June 2026',
    'Closes 5pm on 30 June 2026',
  ],
  [{ override: later }, 'No dates are published', undefined],
  [{ rounds: [running], applicants: [] }, undefined, 'Not open to bids'],
])('%j is %s, and its day is told as %j', (fields, tag, words) => {
  const grant: Grant = { ...plain, applicants: ['school'], ...fields };
  expect([grantTag(grant, now, 'en')?.text, closingWords(grant, now, 'en')]).toEqual([tag, words]);
});

it('a tag has its time as a machine reads it, and what it will say from when on', () => {
  const grant: Grant = { ...plain, applicants: ['school'], rounds: [running] };
  expect(grantTag(grant, now, 'en')).toEqual({
    state: 'open',
    tone: 'good',
    text: 'Open until 5pm, Tuesday 30 June 2026',
    time: { words: '5pm, Tuesday 30 June 2026', datetime: '2026-06-30T16:00Z' },
    next: [
      {
        at: Date.parse('2026-06-15T23:00Z'),
        state: 'closing-soon',
        tone: 'soon',
        text: 'Closes 5pm, Tuesday 30 June 2026',
      },
      {
        at: Date.parse('2026-06-30T16:00Z'),
        state: 'closed',
        tone: 'plain',
        text: 'Closed 5pm, Tuesday 30 June 2026',
      },
    ],
  });
});

it('a grant is stopped from the day that is written, not before', () => {
  expect(isStopped({ ...plain, override: { ...paused, on: now.day } }, now)).toBe(true);
  expect(isStopped({ ...plain, override: later }, now)).toBe(false);
  expect(isStopped(plain, now)).toBe(false);
});
