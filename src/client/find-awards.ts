import type { AwardColumn, AwardIndex } from '../domain/award-finder.ts';
import { columnOf, type AskedAwards } from './awards-address.ts';

/** One award as the list shows it. */
export interface ListedAward {
  date: string;
  who: string;
  what: string;
  scheme: string;
  /** The page of the scheme, where it has one. */
  schemeHref: string | undefined;
  amountPence: number;
  source: string;
  /** Its words as they are looked for: without capitals and accents. */
  words: string;
}

/** The awards of the index, with what it writes once put back into each. */
export function unpackAwards({ schemes, sources, awards }: AwardIndex): ListedAward[] {
  return awards.map(([date, who, what, schemeAt, amountPence, sourceAt]) => {
    const { text: scheme, href: schemeHref } = schemes[schemeAt] ?? { text: '' };
    const words = plain([who, what, scheme].join(' '));
    return { date, who, what, scheme, schemeHref, amountPence, source: sources[sourceAt] ?? '', words };
  });
}

/** Those awards that have every word, in the year and of the scheme, in the order asked for. Equals keep the newest first. */
export function findAwards(
  awards: readonly ListedAward[],
  { words, year, scheme, order }: AskedAwards,
  language: string,
): ListedAward[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const found = awards.filter(
    (award) =>
      (!year || award.date.startsWith(year)) &&
      (!scheme || award.scheme === scheme) &&
      wanted.every((word) => award.words.includes(word)),
  );
  const { column, down } = columnOf(order);
  const compare = comparers[column](new Intl.Collator(language, { numeric: true }).compare);
  return found.sort((a, b) => (down ? compare(b, a) : compare(a, b)));
}

/** The years and schemes there are to choose from, years newest first, schemes by name. */
export function choicesOf(awards: readonly ListedAward[], language: string) {
  return {
    years: [...new Set(awards.map(({ date }) => date.slice(0, 4)))].sort().reverse(),
    schemes: [...new Set(awards.map(({ scheme }) => scheme))].sort(new Intl.Collator(language).compare),
  };
}

type CompareText = (a: string, b: string) => number;
type Compare = (a: ListedAward, b: ListedAward) => number;

const comparers: Record<AwardColumn, (compareText: CompareText) => Compare> = {
  date: () => (a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0),
  who: (compareText) => (a, b) => compareText(a.who, b.who),
  what: (compareText) => (a, b) => compareText(a.what, b.what),
  scheme: (compareText) => (a, b) => compareText(a.scheme, b.scheme),
  amount: () => (a, b) => a.amountPence - b.amountPence,
};

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
