import type { ListedRule } from '../domain/contract-finder.ts';
import { firstDayOf, formatDay, lastDayOf } from '../domain/days.ts';
import type { Language } from '../domain/languages.ts';
import { formatPence } from '../domain/money.ts';
import { contractTypes, type ContractType } from '../domain/vocabulary.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { Threshold } from '../schemas/strategy.ts';
import type { Inline, Table } from './blocks.ts';
import { sentenceCase } from './measure-words.ts';

/** Every rule for contracts that the records of a council hold: by the kind of contract, then the smallest amount first. */
export function contractRulesOf({ strategy, language }: CouncilContent): PlacedRule[] {
  return strategy
    .flatMap((record) =>
      record.data.thresholds.map((threshold) => ({ threshold, lang: record.language, site: language })),
    )
    .sort(
      (a, b) => placeOf(a.threshold) - placeOf(b.threshold) || startOf(a.threshold) - startOf(b.threshold),
    )
    .map(({ threshold, lang, site }, index) => ({
      threshold,
      ...(lang ? { lang } : {}),
      listed: listRule(threshold, `rule-${index + 1}`, site),
    }));
}

/** A table of rules, a row each, with the source of each amount. */
export function rulesTable(rules: readonly PlacedRule[], caption: string, language: Language): Table {
  const { names, procurement: words } = wordsIn(language);
  const { kind, size, vat, asked, inForce, source } = words.columns;
  return {
    caption,
    columns: [kind, size, vat, asked, inForce, source].map((heading) => ({ heading })),
    rows: rules.map(({ threshold, listed, lang }): Inline[] => [
      listed.kinds,
      sentenceCase(listed.size),
      names.vat[threshold.vat],
      listed.asked,
      inForceWords(threshold, language),
      { text: threshold.source.title, href: threshold.source.url, ...(lang ? { lang } : {}) },
    ]),
    rowIds: rules.map(({ listed }) => listed.id),
  };
}

/** The names of kinds of contract, in one text: "Goods, Services". */
export function kindsWords(kinds: readonly ContractType[], language: Language): string {
  return kinds.map((kind) => wordsIn(language).names.contractType[kind]).join(', ');
}

function listRule(threshold: Threshold, id: string, language: Language): ListedRule {
  const { from, to, comparator, vat, basis, inForceFrom, inForceTo } = threshold;
  const kinds = contractTypes.filter((type) => threshold.contractTypes.includes(type));
  return {
    id,
    basis,
    contractTypes: kinds,
    from,
    to,
    comparator,
    vat,
    startsOn: inForceFrom && firstDayOf(inForceFrom),
    endsOn: inForceTo && lastDayOf(inForceTo),
    asked: requirementWords(threshold, language),
    size: sizeWords(threshold, language),
    kinds:
      kinds.length === contractTypes.length
        ? wordsIn(language).procurement.everyKind
        : kindsWords(kinds, language),
  };
}

/** "over £100,000", "£30,000 or more, up to £100,000", "any amount: none is published". */
function sizeWords({ from, to, comparator }: Threshold, language: Language): string {
  const { procurement: words } = wordsIn(language);
  const least = comparator === 'over' ? words.over : words.orMore;
  const limits = [
    ...(from === undefined ? [] : [least(formatPence(from))]),
    ...(to === undefined ? [] : [words.upTo(formatPence(to))]),
  ];
  return limits.join(', ') || words.noAmount;
}

function requirementWords({ requirement, weightingPercent }: Threshold, language: Language): string {
  const name = wordsIn(language).names.requirement[requirement];
  return weightingPercent === undefined ? name : `${name}: ${weightingPercent}%`;
}

function inForceWords({ inForceFrom, inForceTo }: Threshold, language: Language): string {
  const { figures, procurement: words } = wordsIn(language);
  const days = [
    ...(inForceFrom ? [figures.from(formatDay(inForceFrom, language))] : []),
    ...(inForceTo ? [figures.to(formatDay(inForceTo, language))] : []),
  ];
  return sentenceCase(days.join(' ')) || words.noDay;
}

function placeOf({ contractTypes: kinds }: Threshold): number {
  return Math.min(...kinds.map((kind) => contractTypes.indexOf(kind)));
}

/** What a rule without a first amount, "up to £100,000", starts from. */
function startOf({ from = -1 }: Threshold): number {
  return from;
}

/** A rule as a record has it and as the page lists it. */
export interface PlacedRule {
  threshold: Threshold;
  /** The language of its source's title, where it is not that of the site. */
  lang?: Language;
  listed: ListedRule;
}
