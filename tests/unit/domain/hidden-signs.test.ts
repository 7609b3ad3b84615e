import { expect, it } from 'vitest';
import { findHiddenSigns, nameSign, showHiddenSigns } from '../../../src/domain/hidden-signs.ts';

it.each([
  ['\u202e', 'U+202E (right-to-left override)'],
  ['\u2066', 'U+2066 (left-to-right isolate)'],
  ['\u200b', 'U+200B (zero width space)'],
  ['\u200d', 'U+200D (zero width joiner)'],
  ['\ufeff', 'U+FEFF (zero width no-break space)'],
  ['\u0000', 'U+0000 (null)'],
  ['\u001b', 'U+001B (escape)'],
  ['\u0085', 'U+0085 (control sign)'],
  ['\u2028', 'U+2028 (line separator)'],
  ['\ud800', 'U+D800 (half of a sign)'],
  ['\u{e0041}', 'U+E0041 (invisible tag)'],
  ['\u3164', 'U+3164 (blank filler)'],
])('%j is hidden, and told by name', (sign, name) => {
  expect(findHiddenSigns(`ab${sign}c`)).toEqual([{ offset: 2, name }]);
});

it.each([
  ['plain text', 'A £5 – “quoted” café\tin\nlines'],
  ['a blank that does not break', 'page\u00a05'],
  ['a family', '👨‍👩‍👧'],
  ['a rainbow flag', '🏳️‍🌈'],
  ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['Persian', 'می\u200cخواهم'],
  ['Sinhala', 'ශ්\u200dරී'],
])('%s has nothing hidden', (_, text) => {
  expect(findHiddenSigns(text)).toEqual([]);
});

it('a message shows what cannot be seen, and stays on its line', () => {
  expect(showHiddenSigns('a\u202eb\nc\u001b[31m')).toBe('a[U+202E]b c[U+001B][31m');
  expect(showHiddenSigns('as it is')).toBe('as it is');
});

it('a sign without a name has its number', () => {
  expect(nameSign('a')).toBe('U+0061');
});
