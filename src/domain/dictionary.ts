/** The words of a language, as the check is given them. Words are looked up in lower case. */
export interface Dictionary {
  has: (word: string) => boolean;
  /** The word that was most likely meant, or undefined. Slow: for the few words that are told. */
  suggest: (word: string) => string | undefined;
}
