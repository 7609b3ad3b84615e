import type { Place } from '../domain/place.ts';
import type { Passage } from './passages.ts';
import { sentencesIn } from './sentences.ts';

/** How hard a text is to read, by Flesch and Kincaid. A hint, and no fault: a good sentence can score badly. */
export interface ReadingScore {
  /** The American school year in which it can be read. */
  grade: number;
  /** The age at which it can be read: five years more. GOV.UK aims at 9. */
  age: number;
  words: number;
  sentences: number;
  /** The hardest sentences, at most three, the worst first. */
  worst: (Place & { file: string; field: string; text: string; grade: number })[];
}

/** The score of the running text of a page: its paragraphs and fields, without headings and tables. Undefined without a sentence. */
export function scoreReading(passages: readonly Passage[]): ReadingScore | undefined {
  const sentences = passages
    .filter(({ kind, quoted }) => !quoted && (kind === 'paragraph' || kind === 'field'))
    .flatMap((passage) =>
      sentencesIn(passage.text)
        .filter(({ words }) => words >= 3)
        .map(({ text, start, words }) => ({ passage, text, start, words, syllables: countSyllables(text) })),
    );
  if (sentences.length === 0) return undefined;
  const words = total(sentences.map((sentence) => sentence.words));
  const grade = gradeOf(words, sentences.length, total(sentences.map(({ syllables }) => syllables)));
  const worst = sentences
    .filter((sentence) => sentence.words >= 8)
    .map((sentence) => ({ ...sentence, grade: gradeOf(sentence.words, 1, sentence.syllables) }))
    .sort((a, b) => b.grade - a.grade)
    .slice(0, 3)
    .map(({ passage: { file, field, placeOf }, text, start, grade: own }) => ({
      file,
      field,
      ...placeOf(start),
      text,
      grade: own,
    }));
  return { grade, age: Math.max(5, Math.round(grade + 5)), words, sentences: sentences.length, worst };
}

/** How many syllables the words of a text have, counted by their vowels: within a few in a hundred of the truth. */
export function countSyllables(text: string): number {
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? [];
  return total(words.map(syllablesOf));
}

function syllablesOf(word: string): number {
  const letters = word
    .replace(/['’]s?$/, '')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const shorter = letters.replace(silentEnd, '').replace(/^y/, '');
  return Math.max(1, shorter.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** "used", "schemes" and "home", but not "wanted", "houses" and "people". */
const silentEnd = /(?<![td])ed$|(?<![sxzcg]|ch|sh)es$|(?<![^aeiouy]l)e$/;

/** 0.39 words a sentence + 11.8 syllables a word - 15.59, to one place. (Kincaid and others, 1975) */
function gradeOf(words: number, sentences: number, syllables: number): number {
  return Math.round((0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59) * 10) / 10;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
