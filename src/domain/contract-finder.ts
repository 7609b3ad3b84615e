import type { ContractRule } from './contract-rules.ts';
import type { ContractAnswerWords } from './contract-words.ts';
import type { ContractType, ThresholdBasis } from './vocabulary.ts';

/** What the page on contracts hands to its script. */
export interface ContractFinder {
  rules: ListedRule[];
  /** What each kind of contract is called. */
  kinds: Record<ContractType, string>;
  words: ContractAnswerWords;
}

/** A rule as the page lists it: `id` is that of its row, and the rest is how the answer tells it. */
export interface ListedRule extends ContractRule {
  id: string;
  basis: ThresholdBasis;
  /** "Social value must be asked for". */
  asked: string;
  /** "over £100,000". */
  size: string;
  /** "Goods, Services". */
  kinds: string;
}
