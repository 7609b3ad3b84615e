import type { ContractAnswerWords } from '../contract-words.ts';

const answer: ContractAnswerWords = {
  withoutVat: '{amount} without VAT is {other} with VAT at 20%.',
  withVat: '{amount} with VAT at 20% is {other} without VAT.',
  kindAlone: '{kind}: every rule in force today. Write an amount to see which of them apply.',
  basis: {
    statutory: 'The law: {answer}',
    'council-policy': 'The council’s own rules: {answer}',
  },
  none: 'no rule on this page applies.',
  unsureOne:
    'It cannot be said whether this applies: {rules}. It is not stated whether VAT counts, and your contract falls on either side of the amount. Ask the council.',
  unsureMany:
    'It cannot be said which of these applies: {rules}. It is not stated whether VAT counts, and your contract falls on either side of the amount. Ask the council.',
  faults: {
    unreadable: '“{text}” is not an amount that can be read. Write pounds, such as 85,000 or 85k.',
    nothing: 'The amount is nothing. Write what the contract is worth, such as 85,000.',
    tooMuch: '“{text}” is too much for one contract. Write pounds, such as 85,000 or 85k.',
  },
};

/** The words of the page on contracts, and of the rules in a table, in English. */
export const procurementEn = {
  title: 'Contracts: what you have to do',
  lead: (council: string) =>
    `What a contract with ${council} has to do for social value, by what it is worth: by law, and by the council’s own rules.`,
  aliases: ['suppliers', 'tenders'],
  seeAll: 'What applies to my contract?',
  onRecord: 'The amounts, by law and by the council’s own rules, are on one page.',
  form: {
    title: 'Find what applies to your contract',
    amount: 'What is it worth?',
    amountHint: 'In pounds, such as 85,000 or 85k',
    kind: 'What kind is it?',
    anyKind: 'Any kind',
    vat: 'Does that include VAT?',
    vatLeftOut: 'No, VAT comes on top',
    vatIncluded: 'Yes, VAT is included',
    show: 'Show what applies',
    clear: 'Show every rule',
  },
  law: 'The law',
  own: 'The council’s own rules',
  aboutLaw:
    'A contract worth less than an amount does not fall under that rule. The council’s own rules may still ask for something.',
  noLaw: 'This page does not have the amounts of the law.',
  noOwn: 'No rule of the council’s own is published here.',
  coming: 'Rules to come',
  earlier: 'Earlier rules',
  captions: {
    statutory: { now: 'By law', coming: 'By law, to come', earlier: 'By law, before' },
    'council-policy': {
      now: 'By the council’s own rules',
      coming: 'By the council’s own rules, to come',
      earlier: 'By the council’s own rules, before',
    },
  },
  columns: {
    kind: 'Kind of contract',
    size: 'Worth',
    vat: 'VAT',
    asked: 'What is asked for',
    inForce: 'In force',
    source: 'Source',
  },
  everyKind: 'Every kind',
  over: (amount: string) => `over ${amount}`,
  orMore: (amount: string) => `${amount} or more`,
  upTo: (amount: string) => `up to ${amount}`,
  noAmount: 'any amount: none is published',
  noDay: 'No date is published',
  unpublished: 'What is not published',
  unpublishedLead: 'We have not seen these published:',
  gaps: {
    amount: 'an amount from which the council’s own rules start',
    vat: (amounts: string) => `whether VAT counts towards the council’s ${amounts}`,
    share: 'the share of the score that social value has',
    day: 'the day from which the council’s own rules have been in force',
    kinds: (kinds: string) => `rules of the council’s own for: ${kinds}`,
    lawKinds: (kinds: string) => `amounts of the law, on this page, for: ${kinds}`,
  },
  counting: 'How the amount is counted',
  countingRules: [
    'By law, the amount is the most that the contract may be worth over its whole life, with any extension.',
    'The rules of the day on which the buying begins are the ones that count.',
    'VAT is worked out at 20% here. For some things it is less, or there is none.',
    'This page is a guide. What the tender papers of a contract say comes first.',
  ],
  readMore: 'Read more',
  answer,
};
