import { findPhrases, type Phrase } from '../find-phrases.ts';
import type { Rule } from '../rule.ts';

const scales: Record<string, string> = {
  m: ' million',
  mn: ' million',
  mil: ' million',
  mill: ' million',
  million: ' million',
  bn: ' billion',
  billion: ' billion',
};

const phrases: Phrase[] = [
  {
    pattern: /£ ?(\d[\d,]{0,15}(?:\.\d{1,4})?)( ?)(mn|mill?|m|bn|k|million|billion)(?![\p{L}\p{N}²³])/giu,
    tell: ({ 0: found, 1: number = '', 3: scale = '' }) => {
      const right =
        scale.toLowerCase() === 'k'
          ? pounds(Number(number.replaceAll(',', '')) * 1000)
          : `£${number}${scales[scale.toLowerCase()] ?? ''}`;
      return told(found, right);
    },
  },
  {
    pattern: /£ (?=\d)/gu,
    tell: () => ({ says: 'There is a blank after £.', fix: 'Write £ and the number together.' }),
  },
  {
    pattern: /£(\d{1,3})((?: \d{3}){1,3})(?![\d,.]\d|\d)/gu,
    tell: ({ 0: found }) => told(found, found.replaceAll(' ', ',')),
  },
  {
    pattern: /£(\d[\d,]{0,15})(\.\d{1,6})?(?![\d]|,\d)/gu,
    tell: ({ 0: found, 1: whole = '', 2: pence, index }, { own, kind }) => {
      const number = Number(whole.replaceAll(',', ''));
      const scaled = /^ (?:million|billion|thousand)/.test(own.slice(index + found.length));
      if (/,$/.test(whole) && !pence) return told(found, `${pounds(number)},`);
      if (/,(?!\d{3}(?:,|$))|^\d{4,},/.test(whole))
        return { ...wrong(found), fix: 'Write a comma before each three figures, as in "£71,961".' };
      if (pence === undefined || scaled) return told(found, pounds(number) + (pence ?? ''));
      // In a column of amounts the pence stand under each other.
      if (/^\.00$/.test(pence) && kind !== 'cell') return told(found, pounds(number));
      return told(found, pounds(number) + pence.padEnd(3, '0'));
    },
  },
  {
    pattern: /(?<![\p{L}\p{N}])GBP ?(\d[\d,.]{0,15})(?<=\d)/gu,
    tell: ({ 0: found, 1: number = '' }) => told(found, `£${number}`),
  },
];

export const moneyStyle: Rule = {
  id: 'money-style',
  why: 'Amounts are written one way, £1.2 million and £71,961.98, so that they can be compared at a glance.',
  severity: 'warning',
  check: (source) => findPhrases(source, phrases, /£|GBP/),
  ok: [
    {
      records: [
        { in: 'themes', body: 'It is £1.2 million, £0.5 billion, £71,961.98, £500, or £5, and £1,000.' },
      ],
    },
    { records: [{ in: 'themes', body: '| Amount |\n|---|\n| £5.00 |\n\nThe sign says “£1m”.' }] },
  ],
  notOk: [
    {
      records: [{ in: 'themes', body: 'It is £1.2m.' }],
      says: '"£1.2m" is not the way money is written here.',
    },
    {
      records: [{ in: 'themes', body: 'It is £1.2million.' }],
      says: '"£1.2million" is not the way money is written here.',
    },
    {
      records: [{ in: 'themes', body: 'It is £30k.' }],
      says: '"£30k" is not the way money is written here.',
    },
    {
      records: [{ in: 'themes', body: 'It is £1000.' }],
      says: '"£1000" is not the way money is written here.',
    },
    {
      records: [{ in: 'themes', body: 'It is £20 000.' }],
      says: '"£20 000" is not the way money is written here.',
    },
    {
      records: [{ in: 'themes', body: 'It is £10,00.' }],
      says: '"£10,00" is not the way money is written here.',
    },
    {
      records: [{ in: 'themes', body: 'It is £5.00.' }],
      says: '"£5.00" is not the way money is written here.',
    },
    {
      records: [{ in: 'themes', body: 'It is £12.5.' }],
      says: '"£12.5" is not the way money is written here.',
    },
    { records: [{ in: 'themes', body: 'It is £ 500.' }], says: 'There is a blank after £.' },
    {
      records: [{ in: 'grants', fields: { conditions: ['GBP 500 a year'] } }],
      says: 'conditions.0: "GBP 500" is not the way money is written here.',
    },
  ],
};

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

function pounds(number: number): string {
  return `£${grouped.format(number)}`;
}

function told(found: string, right: string) {
  return found === right ? undefined : { ...wrong(found), fix: `Write "${right}".` };
}

function wrong(found: string) {
  return { says: `"${found}" is not the way money is written here.` };
}
