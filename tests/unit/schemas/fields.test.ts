import { describe, expect, it } from 'vitest';
import {
  daylike,
  email,
  moment,
  phone,
  pounds,
  recordReference,
  slug,
  text,
} from '../../../src/schemas/fields.ts';

describe('pounds', () => {
  it.each([
    [0, 0],
    [500, 50_000],
    [71961.98, 7_196_198],
    [99_999_999_999.99, 9_999_999_999_999],
  ])('%d are %i pence', (amount, pence) => {
    expect(pounds.parse(amount)).toBe(pence);
  });

  it.each([-1, 0.005, 1e-7, 500.000001, NaN, Infinity, 1e12, '500', null])('%s are no amount', (amount) => {
    expect(pounds.safeParse(amount).success).toBe(false);
  });
});

it('a year may be a number, and is text from then on', () => {
  expect(daylike.parse(2026)).toBe('2026');
  expect([26, 20260331, 2026.5, true, '26'].filter((value) => daylike.safeParse(value).success)).toEqual([]);
});

it('text is cut at its ends', () => {
  expect(text(2, 3).parse('  ab ')).toBe('ab');
});

it('families and flags are signs like any other', () => {
  expect(text(1, 40).safeParse('👩‍👩‍👧 café 🏴󠁧󠁢󠁷󠁬󠁳󠁿').success).toBe(true);
});

it.each(['grants/community-chest', 'pages/a'])('%s names a record', (reference) => {
  expect(recordReference.safeParse(reference).success).toBe(true);
});

it.each(['community-chest', 'grants/', '/grants/a/', 'grants/a/b', 'Grants/a', '../a', 'grants/a.md'])(
  '%s names none',
  (reference) => {
    expect(recordReference.safeParse(reference).success).toBe(false);
  },
);

it.each([
  [
    'a phone number',
    phone,
    ['01632 960001', '+44 1632 960001'],
    ['1632', 'call us', '01632-960001', '0'.repeat(30)],
  ],
  ['an email address', email, ['a@example.gov.uk'], ['a@', 'a b@example.gov.uk', '<a@example.gov.uk>']],
  [
    'a moment',
    moment,
    ['2026-03-31', '2026-03-31 17:00'],
    ['2026-03-31 25:00', '2026-02-30', '', '2026-10-25 01:30', '2026-03-29 01:30'],
  ],
  ['an id', slug, ['a', '2026-27'], ['A', 'a b', '', '__proto__']],
])('%s is told from what is none', (_, schema, good, bad) => {
  expect(good.filter((value) => !schema.safeParse(value).success)).toEqual([]);
  expect(bad.filter((value) => schema.safeParse(value).success)).toEqual([]);
});
