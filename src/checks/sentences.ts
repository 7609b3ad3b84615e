/** A sentence with its place in its text. */
export interface Sentence {
  text: string;
  /** How many letters stand before it. */
  start: number;
  words: number;
}

/** The sentences of a text, in order. "Dr. Smith", "J. Smith", "No. 5" and "£1.2 million" do not end one. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    const piece = text.slice(from, to);
    const start = from + piece.length - piece.trimStart().length;
    if (piece.trim()) sentences.push({ text: piece.trim(), start, words: countWords(piece) });
    from = to;
  };
  for (const match of text.matchAll(end)) {
    if (match[0].startsWith('.') && shortened.test(text.slice(Math.max(0, match.index - 8), match.index)))
      continue;
    add(match.index + match[0].length);
  }
  add(text.length);
  return sentences;
}

/** How many words a text has. A sign alone, such as a dash or &, is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const end = /[.!?]["”’)\]]{0,3}(?=\s{1,9}["“‘([]?[\p{Lu}\p{N}£])/gu;

const shortened = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|Cllr|Rev|Prof|No|e\.g|i\.e|vs|approx|\p{Lu})$/u;
