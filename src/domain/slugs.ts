/** An id is lower-case letters, digits and single hyphens: the last part of an address. At most 80 characters. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function isSlug(text: string): boolean {
  return text.length <= 80 && slugPattern.test(text);
}

/** The id nearest to what somebody wrote: "Café Grants 2026!" gives "cafe-grants-2026"; '' when nothing is left. */
export function toSlug(text: string): string {
  return [...text]
    .map((letter) => lookalikes[letter.toLowerCase()] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

/** The first letter of another alphabet, in words: "о is U+043E, a Cyrillic letter"; undefined when every letter is Latin. */
export function nameForeignLetter(text: string): string | undefined {
  const letter = /(?!\p{Script=Latin})\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return undefined;
  const script = /\p{Script=Cyrillic}/u.test(letter)
    ? 'a Cyrillic letter'
    : /\p{Script=Greek}/u.test(letter)
      ? 'a Greek letter'
      : 'a letter of another alphabet';
  return `${letter} is U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}, ${script}`;
}

/** Letters that look like a Latin one, which was most likely meant. */
const lookalikes: Record<string, string> = Object.fromEntries(
  [
    'аa',
    'вb',
    'сc',
    'ԁd',
    'еe',
    'ѐe',
    'ёe',
    'һh',
    'іi',
    'їi',
    'јj',
    'кk',
    'мm',
    'нh',
    'оo',
    'рp',
    'ԛq',
    'ѕs',
    'тt',
    'уy',
    'хx',
    'ԝw',
  ]
    .concat(['αa', 'εe', 'ηn', 'ιi', 'κk', 'νv', 'οo', 'ρp', 'τt', 'υu', 'χx'])
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
