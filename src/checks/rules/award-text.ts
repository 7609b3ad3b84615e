import { findInAwards } from '../award-cell.ts';
import type { Rule } from '../rule.ts';
import { awardTextHeadings } from '../tables/award-text-headings.ts';
import { personalKinds } from '../tables/personal-data.ts';

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;

const signs = [
  {
    pattern: /[\w.+-]{1,64}@[\w-]+(\.[\w-]+)+/,
    says: 'has an email address in it.',
    fix: 'Take it out. Whom to ask stands on the page of the grant.',
  },
  {
    pattern: /(?<![\d£.,/-])\(?(0|\+44 ?)[1238]\d{1,3}\)?[ -]?\d{3,4}[ -]?\d{3,4}(?![\d,])/,
    says: 'has a telephone number in it.',
    fix: 'Take it out. Whom to ask stands on the page of the grant.',
  },
  {
    pattern: /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{2,5});/i,
    says: 'has HTML in it.',
    fix: 'Write plain words: what stands between < and > is shown as it is.',
  },
  {
    pattern: postcode,
    says: 'has a postcode in it.',
    fix: 'Take it out. The postcode of an organisation has a column of its own.',
    severity: 'warning',
  },
] as const;

export const awardText: Rule = {
  id: 'award-text',
  why: 'A spreadsheet is read by programs: what stands in the wrong column is published in places nobody thought of.',
  severity: 'error',
  check: (source) =>
    findInAwards(source, (award, tell) =>
      awardTextHeadings.flatMap((heading) => {
        const text = award[heading];
        if (!text) return [];
        return signs.flatMap(({ pattern, says, fix, ...rest }) => {
          // What identifies a person is told by personal-data, with what to do about it.
          if (!pattern.test(text) || isPersonal(text)) return [];
          return [tell(heading, says, fix, 'severity' in rest ? rest.severity : undefined)];
        });
      }),
    ),
  ok: [
    {
      awards: [
        { Description: 'Tools for 2024 to 2025 at 0.5 pence, charity 01164883, for M25 walks; a < b & c.' },
      ],
    },
    { awards: [{ 'Recipient Org:Postal Code': 'ZZ99 1AA' }] },
  ],
  notOk: [
    {
      awards: [{ 'Recipient Org:Name': 'club@testshire.example' }],
      says: 'Row 2, Recipient Org:Name: has an email address in it.',
    },
    {
      awards: [{ Description: 'Ring us on 01632 960001' }],
      says: 'Row 2, Description: has a telephone number in it.',
    },
    { awards: [{ Title: 'A <b>bold</b> plan' }], says: 'Row 2, Title: has HTML in it.' },
    { awards: [{ Title: 'Fish &amp; chips' }], says: 'Row 2, Title: has HTML in it.' },
    {
      awards: [{ 'Beneficiary Location:Name': 'TN13 1HG' }],
      says: 'Row 2, Beneficiary Location:Name: has a postcode in it.',
    },
  ],
};

function isPersonal(text: string): boolean {
  return personalKinds.some(({ signs, pattern }) => signs.test(text) && text.search(pattern) >= 0);
}
