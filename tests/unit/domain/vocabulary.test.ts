import { expect, it } from 'vitest';
import * as vocabulary from '../../../src/domain/vocabulary.ts';

const vocabularies = Object.entries(vocabulary).filter(([, value]) => typeof value === 'object');

it.each(vocabularies)('%s has a word of its own for each value', (_name, names) => {
  const words = Object.values(names);
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((word: string) => !/^[A-Z]/.test(word))).toEqual([]);
});
