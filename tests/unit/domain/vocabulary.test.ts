import { expect, it } from 'vitest';
import { languages } from '../../../src/domain/languages.ts';
import { wordsIn } from '../../../src/domain/words/words.ts';

const tables = languages.flatMap((language) =>
  Object.entries(wordsIn(language).names).map(([name, names]) => ({ language, name, names })),
);

it.each(tables)('in $language each value of $name has a word of its own', ({ names }) => {
  const words: string[] = Object.values(names);
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((word) => !/^[A-Z]/.test(word))).toEqual([]);
});
