import { expect, it, vi } from 'vitest';
import { chooseForm, counted, say } from '../../../src/domain/say.ts';

it('what is filled in is not read again, and a place without a value stays', () => {
  expect(say('{query}: {count} {other}', { query: '{count} $& {query}', count: '3' })).toBe(
    '{count} $& {query}: 3 {other}',
  );
});

it('each number has the form that its language gives it', () => {
  const forms = { zero: '0', one: '1', two: '2', few: '3', many: '6', other: 'n' };
  const chosen = [0, 1, 2, 3, 4, 6, 7, 12, 2.5].map((count) => chooseForm(forms, count, 'cy'));
  expect(chosen).toEqual(['0', '1', '2', '3', 'n', '6', 'n', 'n', 'n']);
  expect([0, 1, 2].map((count) => chooseForm(forms, count, 'en'))).toEqual(['n', '1', 'n']);
});

it('a form that is left out is the other one', () => {
  expect(counted('cy', { other: '{count} awr' })(2)).toBe('2 awr');
});

it('a browser that does not know the language takes the other form', () => {
  vi.spyOn(Intl.PluralRules, 'supportedLocalesOf').mockReturnValueOnce([]);
  expect(chooseForm({ two: '2 ganlyniad', other: '{count} canlyniad' }, 2, 'cy')).toBe('{count} canlyniad');
});
