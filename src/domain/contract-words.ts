import type { AmountFault } from './contract-amount.ts';
import type { ThresholdBasis } from './vocabulary.ts';

/** What the page on contracts answers. Its script gets these as data, so they are plain texts with places to fill. */
export interface ContractAnswerWords {
  /** The value both ways: `{amount}` is what was written, and `{other}` is worked out. */
  withoutVat: string;
  withVat: string;
  /** `{kind}`, where no amount is written yet. */
  kindAlone: string;
  /** `{answer}`, about the rules of one basis. */
  basis: Record<ThresholdBasis, string>;
  none: string;
  /** `{rules}`: it may be this one or not, and which one of several. */
  unsureOne: string;
  unsureMany: string;
  /** `{text}` is what was written. */
  faults: Record<AmountFault, string>;
}
