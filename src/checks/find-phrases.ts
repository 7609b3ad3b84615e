import type { CouncilSource } from '../schemas/council-source.ts';
import { inPassage, makeAllows, proseOf, type Prose } from './prose.ts';
import type { Finding } from './rule.ts';

/** A way of writing that is not the house's: what it looks like, and what to say of it. */
export interface Phrase {
  /** With the flags `g` and `u`. */
  pattern: RegExp;
  /** What is wrong and what to write, or undefined where this one is right after all. */
  tell: (match: RegExpExecArray, passage: Prose) => { says: string; fix: string } | undefined;
}

/**
 * Every place where the council's own words look like one of the phrases, each told by the first phrase that fits it.
 * Quotations and what words.yaml allows are left alone. A pattern is only tried on text that holds one of `signs`.
 */
export function findPhrases(source: CouncilSource, phrases: readonly Phrase[], signs: RegExp): Finding[] {
  const allows = makeAllows(source);
  return proseOf(source).flatMap((passage) => {
    if (!signs.test(passage.own)) return [];
    const told = new Set<number>();
    return phrases.flatMap(({ pattern, tell }) =>
      [...passage.own.matchAll(pattern)].flatMap((match): Finding[] => {
        const [start, end] = [match.index, match.index + match[0].length];
        const letters = Array.from(match[0], (_, index) => start + index);
        if (letters.some((letter) => told.has(letter))) return [];
        const words = tell(match, passage);
        if (!words || allows(passage.text, start, end)) return [];
        for (const letter of letters) told.add(letter);
        return [inPassage(passage, start, words)];
      }),
    );
  });
}

/** True for a word that stands as a name: a capital where no sentence begins, or one before another capital. */
export function isName(text: string, start: number, end: number): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  const startsSentence =
    /(?:^|[.!?:]["”’)]?\s+|^\s+)["“‘(]?$/.test(text.slice(Math.max(0, start - 4), start)) || start === 0;
  return !startsSentence || /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}
