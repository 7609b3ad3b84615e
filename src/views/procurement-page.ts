import type { ContractFinder } from '../domain/contract-finder.ts';
import { standingOf, type Standing } from '../domain/contract-rules.ts';
import type { Day } from '../domain/days.ts';
import type { Language } from '../domain/languages.ts';
import type { Now } from '../domain/now.ts';
import { sectionPaths } from '../domain/paths.ts';
import { contractTypes, type ContractType, type ThresholdBasis } from '../domain/vocabulary.ts';
import type { Words } from '../domain/words/en.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { section, type Block, type Breadcrumbs, type Link, type Section, type Source } from './blocks.ts';
import { contactFacts } from './contact-facts.ts';
import { findContractGaps } from './contract-gaps.ts';
import { contractRulesOf, rulesTable, type PlacedRule } from './contract-rules.ts';
import { toListItem } from './list-item.ts';
import type { RecordPage } from './record-page.ts';
import { showSource, uniqueSources } from './sources.ts';

/** What a contract has to do, by what it is worth: the law and the council's own rules apart, each amount with its source. */
export interface ProcurementPage {
  title: string;
  lead: string;
  breadcrumbs: Breadcrumbs;
  form: ContractForm;
  sections: Section[];
  search: RecordPage['search'];
}

/** The controls that narrow the tables where scripts run. */
export type ContractForm = Words['procurement']['form'] & {
  kinds: { value: ContractType; text: string }[];
  /** For the script: the rules, and what it says of them. */
  data: string;
};

export function buildProcurementPage(content: CouncilContent, { day, instant }: Now): ProcurementPage {
  const { council, language } = content;
  const { contact, collections, frame, names, record: shared, procurement: words } = wordsIn(language);
  const rules = contractRulesOf(content);
  const records = content.strategy.filter(({ data }) => data.thresholds.length > 0);
  const sources = uniqueSources(rules.map(({ threshold }) => threshold.source));
  const of = (basis: ThresholdBasis) => rules.filter(({ threshold }) => threshold.basis === basis);
  return {
    title: words.title,
    lead: words.lead(council.shortName),
    breadcrumbs: {
      label: frame.breadcrumbs,
      links: [
        { text: frame.home, href: '/' },
        { text: collections.strategy.section, href: sectionPaths.strategy },
      ],
    },
    form: buildForm(rules, language),
    sections: [
      ...section('law', words.law, [
        says(of('statutory').length > 0 ? words.aboutLaw : words.noLaw),
        ...tablesOf(of('statutory'), 'statutory', day, language),
      ]),
      ...section('own', words.own, [
        ...(of('council-policy').length > 0 ? [] : [says(words.noOwn)]),
        ...tablesOf(of('council-policy'), 'council-policy', day, language),
      ]),
      ...section('unpublished', words.unpublished, gapsOf(rules, day, language)),
      ...section('counting', words.counting, [{ kind: 'list', items: words.countingRules }]),
      ...section('more', words.readMore, [
        {
          kind: 'records',
          items: records.map((record) => toListItem(record, { day, instant }, language)),
        },
      ]),
      ...section('contact', contact.heading, [
        { kind: 'facts', facts: contactFacts(council.contact, language) },
      ]),
      ...section('sources', shared.sources, [
        {
          kind: 'sources',
          sources: sources.map((source) => ({ ...showSource(source, language), ...langOf(source, rules) })),
        },
      ]),
    ],
    search: { section: collections.strategy.section, themes: [], audience: [names.audience.businesses] },
  };
}

function buildForm(rules: readonly PlacedRule[], language: Language): ContractForm {
  const { names, procurement: words } = wordsIn(language);
  const data: ContractFinder = {
    rules: rules.map(({ listed }) => listed),
    kinds: names.contractType,
    words: words.answer,
  };
  return {
    ...words.form,
    kinds: contractTypes.map((value) => ({ value, text: names.contractType[value] })),
    data: JSON.stringify(data),
  };
}

/** The rules in force, then those to come, then the earlier ones, each in a table of its own. */
function tablesOf(
  rules: readonly PlacedRule[],
  basis: ThresholdBasis,
  day: Day,
  language: Language,
): (Block | undefined)[] {
  const { procurement: words } = wordsIn(language);
  return standings.flatMap((standing): (Block | undefined)[] => {
    const found = rules.filter(({ listed }) => standingOf(listed, day) === standing);
    const table: Block = {
      kind: 'table',
      table: rulesTable(found, words.captions[basis][standing], language),
    };
    if (found.length === 0) return [];
    return standing === 'now' ? [table] : [{ kind: 'subheading', text: words[standing] }, table];
  });
}

const standings: Standing[] = ['now', 'coming', 'earlier'];

function gapsOf(rules: readonly PlacedRule[], day: Day, language: Language): Block[] {
  const items = findContractGaps(rules, day, language);
  const { unpublishedLead } = wordsIn(language).procurement;
  return items.length > 0 ? [says(unpublishedLead), { kind: 'list', items }] : [];
}

/** The language of a source's words, where it is not that of the site. */
function langOf({ url }: Source, rules: readonly PlacedRule[]): Pick<Link, 'lang'> {
  const lang = rules.find(({ threshold }) => threshold.source.url === url)?.lang;
  return lang ? { lang } : {};
}

function says(text: string): Block {
  return { kind: 'text', text: [text] };
}
