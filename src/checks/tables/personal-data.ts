import { firstNames } from './first-names.ts';
import { months } from './months.ts';

/** A kind of personal data, and how it shows in a text. */
export interface PersonalKind {
  /** A cheap test that finds every text worth a closer look. */
  signs: RegExp;
  pattern: RegExp;
  what: string;
  fix: string;
  severity?: 'warning';
  unless?: (match: RegExpExecArray, around: Surroundings) => boolean;
}

export interface Surroundings {
  /** Postcodes of places the public is sent to. */
  known: Set<string>;
  year: number;
}

const takeOut = 'Take it out. Write to the person who keeps data safe in your council if it was published.';
const team = 'Write the address of a team.';
const date = `\\d{1,2}(?:st|nd|rd|th)? (?:${months}),? ((?:18|19|20)\\d\\d)|\\d{1,2}[/.-]\\d{1,2}[/.-]((?:18|19|20)?\\d\\d)`;
const street =
  'Road|Rd|Street|St|Avenue|Ave|Lane|Close|Drive|Way|Crescent|Gardens|Grove|Place|Court|Terrace|Hill|Mews|Walk|Row|Square|Green|Park|Rise|View';
const address = `\\d{1,4}[a-z]?,? (?:\\p{Lu}[\\p{L}'’-]{1,20} ){1,3}(?:${street})(?![\\p{L}\\d]),?(?: \\p{Lu}[\\p{L}'’-]{1,20},?){0,4} (?<postcode>[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})\\b`;

/** What identifies somebody who is not there as an officer or a councillor. */
export const personalKinds: readonly PersonalKind[] = [
  {
    signs: /@/,
    pattern:
      /(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|btopenworld|talktalk|virginmedia|ntlworld|blueyonder|sky|tiscali|protonmail|proton|gmx)\.(?:com|co\.uk|net|me|org|uk)(?![\w-])/gi,
    what: 'A private email address',
    fix: team,
  },
  {
    signs: /@/,
    pattern:
      /(?<![\w.+-])(?<first>[a-z]{2,20})[._](?:[a-z][._])?[a-z'-]{2,30}\d{0,3}@(?!gmail|hotmail|outlook|yahoo)[a-z\d][a-z\d.-]{1,80}/gi,
    what: 'The email address of a person',
    fix: team,
    unless: ({ groups }) => !firstNames.has(groups?.first?.toLowerCase() ?? ''),
  },
  {
    signs: /07|\+44|0044/,
    pattern: /(?<![\d/=-])(?:07|(?:\+|00)44 ?(?:\(0\) ?)?7)\d(?:[ -]?\d){8}(?![\d/-])/g,
    what: 'A mobile telephone number',
    fix: 'Write the number of a team.',
  },
  {
    signs: /[A-Z]{2} ?\d\d/,
    pattern:
      /(?<![A-Z\d-])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D](?![A-Z\d-])/g,
    what: 'A National Insurance number',
    fix: takeOut,
  },
  {
    signs: /\d[A-Z]{2}/,
    pattern: new RegExp(
      `(?<=\\b(?:(?:lives?|living|lived|resid\\w{1,4}) (?:at|in)|home (?:address )?(?:is|at)?:?) )${address}|(?:Flat|Apartment) \\d{1,3}[a-z]?,? ${address}`,
      'gu',
    ),
    what: 'The address of a home',
    fix: 'Take it out. Where it is a place to go to, write it in the address of a hub or a contact.',
    unless: isKnown,
  },
  {
    signs: /\d[A-Z]{2}/,
    pattern: new RegExp(
      `(?<!(?:Flat|Apartment) \\d{1,3}[a-z]?,? |\\b(?:lives?|living|lived|resid\\w{1,4}) (?:at|in) |home (?:address )?(?:is|at)?:? )(?<![\\p{L}\\d])${address}`,
      'gu',
    ),
    what: 'An address with the number of a house',
    fix: 'Take it out if somebody lives there. Where it is a place to go to, write it in the address of a hub or a contact.',
    severity: 'warning',
    unless: isKnown,
  },
  {
    signs: /born|birth|DOB|d\.o\.b/i,
    pattern: new RegExp(
      `\\b(?:born(?: on)?|date of birth|DOB|d\\.o\\.b\\.?)(?: is| was)?:? (?:the )?(?:${date})(?!\\d)`,
      'gi',
    ),
    what: 'A date of birth',
    fix: takeOut,
    unless: ([, spelled, figures = ''], { year }) =>
      Number(spelled ?? (figures.length === 2 ? `19${figures}` : figures)) < year - 110,
  },
  {
    signs: /sort code|account/i,
    pattern: /\bsort[ -]code:? \d\d[ -]?\d\d[ -]?\d\d(?!\d)|\baccount (?:number|no\.?):? \d{8}(?!\d)/gi,
    what: 'The number of a bank account',
    fix: takeOut,
  },
  {
    signs: /\d{4}/,
    pattern: /(?<![\d.,£/=-])\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?![\d/-])/g,
    what: 'The number of a bank card',
    fix: takeOut,
    unless: ([found]) => !passesLuhn(found.replace(/\D/g, '')),
  },
];

function isKnown({ groups }: RegExpExecArray, { known }: Surroundings): boolean {
  return known.has(plainPostcode(groups?.postcode ?? ''));
}

/** A postcode by which others compare: without its blank. */
export function plainPostcode(postcode: string): string {
  return postcode.replace(' ', '');
}

/** The check digit that every card number ends with. (ISO/IEC 7812) */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
