import { firstNames } from './tables/first-names.ts';

/** True when a whole text looks like the name of a person: Mrs A Smith, Jane Smith, Jane P. Smith, J. Smith. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (titled.test(text)) return words.length <= 4 && !organisation.test(text);
  if (words.length < 2 || words.length > 3 || organisation.test(text)) return false;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (!/^\p{Lu}\p{L}*(['’-]\p{L}+)?$/u.test(last)) return false;
  if (!words.slice(1, -1).every((middle) => isInitial(middle) || isFirstName(middle))) return false;
  return isFirstName(first) || (isInitial(first) && last.length > 2);
}

/** A person named within a text: "Mrs Smith", "Jane Smith". Undefined where there is none. */
export function findPersonName(text: string): string | undefined {
  const title = /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Mx)\.? \p{Lu}[\p{L}'’-]+/u.exec(text)?.[0];
  if (title) return title;
  return [...text.matchAll(/(?=(?<![\p{L}\p{N}])(\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{Ll}'’-]+))/gu)]
    .map(([, pair = '']) => pair)
    .find(isPersonName);
}

/** True when one of the parts of an identifier is a first name: 360G-testshire-jane-smith. */
export function namesPerson(identifier: string): boolean {
  return identifier.split(/[^\p{L}]+/u).some(isFirstName);
}

const titled = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? \p{L}/u;

/** Words that only an organisation or a place has in its name. */
const organisation =
  /\b(academ\w+|allotments?|arts?|associat\w+|band|bank|brothers|care|cent(re|er)|charit\w+|choir|church|clinic|clubs?|college|comm\w+|company|co-?op\w*|council|court|crescent|day|district|drive|farms?|festival|foundation|fund|gardens?|group|guild|halls?|hill|homes?|hospice|hospital|house|hub|institute|lane|league|library|lodge|ltd|limited|market|memorial|ministr\w+|mosque|museum|network|nurser\w+|organi[sz]ation|parish|park|partners\w*|players|playground|practice|primary|project|reserve|road|rovers|school|scouts?|services?|singers|society|street|studios?|sons|temple|theatre|town|trust|trustees|united|university|village|wanderers|way|wood|works|workshop|youth|&)\b|&/i;

function isFirstName(word: string): boolean {
  return firstNames.has(word.toLowerCase());
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\.?$/u.test(word);
}
