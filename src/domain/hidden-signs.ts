/**
 * Signs that a reader cannot see and that can make a text say something else than it shows: control signs, signs that turn
 * the direction of text, blanks of no width. Each is told by its number and name.
 *
 * A tab and a line end are text. So are the joiners inside an emoji or between letters of a script that needs them, and
 * the tags that make the flags of England, Scotland and Wales.
 */
export function findHiddenSigns(text: string): HiddenSign[] {
  if (!suspects.test(text)) return [];
  const found: HiddenSign[] = [];
  for (const match of text.matchAll(everySuspect)) {
    const [sign] = match;
    if (isNeeded(text, match.index, sign)) continue;
    found.push({ offset: match.index, name: nameSign(sign) });
  }
  return found;
}

/** "U+202E (right-to-left override)": a sign by its number and name. */
export function nameSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const known = names[code] ?? ranges.find(([from, to]) => code >= from && code <= to)?.[2];
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return known ? `${number} (${known})` : number;
}

/** A text as it may be printed in a message: each hidden sign is shown as its number. */
export function showHiddenSigns(text: string): string {
  if (!suspects.test(text) && !/[\t\r\n]/.test(text)) return text;
  const shown = text.replace(everySuspect, (sign, offset: number) =>
    isNeeded(text, offset, sign) ? sign : `[${nameSign(sign).split(' ')[0]}]`,
  );
  return shown.replace(/[\t\r\n]+/g, ' ');
}

export interface HiddenSign {
  /** Where in the text it stands. */
  offset: number;
  name: string;
}

const signs = [
  '\\u{0}-\\u{8}\\u{B}\\u{C}\\u{E}-\\u{1F}\\u{7F}-\\u{9F}',
  '\\u{34F}\\u{61C}\\u{115F}\\u{1160}\\u{17B4}\\u{17B5}\\u{180B}-\\u{180F}',
  '\\u{200B}-\\u{200F}\\u{2028}-\\u{202E}\\u{2060}-\\u{206F}\\u{3164}\\u{FEFF}\\u{FFA0}\\u{FFF9}-\\u{FFFB}',
  '\\u{FDD0}-\\u{FDEF}\\u{FFFE}\\u{FFFF}\\u{D800}-\\u{DFFF}\\u{E0000}-\\u{E0FFF}',
].join('');
const suspects = new RegExp(`[${signs}]`, 'u');
const everySuspect = new RegExp(`[${signs}]`, 'gu');

/** True for a joiner that a script or an emoji needs, and for the tags of a flag. */
function isNeeded(text: string, offset: number, sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  const before = text.slice(0, offset);
  if (code === 0x200c || code === 0x200d) {
    const after = text.slice(offset + 1);
    if (code === 0x200d && /[\p{Emoji}\uFE0F]\p{M}*$/u.test(before.slice(-8)) && /^\p{Emoji}/u.test(after))
      return true;
    return joinedScripts.test(lastSign(before)) && joinedScripts.test(firstSign(after));
  }
  if (code < 0xe0020 || code > 0xe007f) return false;
  return /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u.test(before.slice(-16));
}

const joinedScripts =
  /[\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}]/u;

function firstSign(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 32);
}

function lastSign(text: string): string {
  return [...text.slice(-2)].at(-1) ?? ' ';
}

const names: Record<number, string> = {
  0x00: 'null',
  0x07: 'bell',
  0x08: 'backspace',
  0x0b: 'line tabulation',
  0x0c: 'form feed',
  0x1b: 'escape',
  0x7f: 'delete',
  0x34f: 'combining grapheme joiner',
  0x61c: 'Arabic letter mark',
  0x200b: 'zero width space',
  0x200c: 'zero width non-joiner',
  0x200d: 'zero width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'pop directional formatting',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'pop directional isolate',
  0xfeff: 'zero width no-break space',
};

const ranges: [number, number, string][] = [
  [0x00, 0x1f, 'control sign'],
  [0x7f, 0x9f, 'control sign'],
  [0x180b, 0x180f, 'Mongolian variation'],
  [0x2060, 0x206f, 'invisible format sign'],
  [0xd800, 0xdfff, 'half of a sign'],
  [0xfdd0, 0xfdef, 'no sign at all'],
  [0xfff9, 0xfffb, 'annotation sign'],
  [0xfffe, 0xffff, 'no sign at all'],
  [0xe0000, 0xe0fff, 'invisible tag'],
  [0x115f, 0xffa0, 'blank filler'],
];
