import { showHiddenSigns } from './hidden-signs.ts';

/**
 * What is wrong with a text that should be a public web address; undefined when nothing is. Only https addresses with a
 * plain host pass: `javascript:`, `data:`, user names, spaces, control characters and bare words are told apart in words.
 */
export function findUrlFault(text: string): string | undefined {
  const shown = show(text);
  if (/[\s\p{Cc}\p{Cf}<>"\\^`{|}]/u.test(text))
    return `${shown} has a space or a character that no web address has`;
  if (text.startsWith('http://')) return `${shown} is not a secure address`;
  if (/^www\./i.test(text)) return `${shown} is missing https:// at its start`;
  if (!/^https:\/\//i.test(text)) return `${shown} is not a web address that starts with https://`;
  if (/^https:\/\/\//i.test(text) || !URL.canParse(text)) return `${shown} is not a whole web address`;
  const address = new URL(text);
  if (address.username || address.password) return `${shown} has a user name in it`;
  if (!/^([a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(address.hostname))
    return `${shown} does not name a public site`;
  const host = /^https:\/\/([^/?#]*)/i.exec(text)?.[1] ?? '';
  if (host.includes('%')) return `${shown} hides the name of its site behind % signs`;
  if (/\p{Script=Latin}/u.test(host) && lookalikes.test(host))
    return `${shown} mixes letters of two alphabets that look the same`;
  return undefined;
}

/** Letters that look like Latin ones in most typefaces. */
const lookalikes = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/**
 * What is wrong with where a link in a text leads; undefined for a web address, an email, a phone number, a place on this
 * site (`/grants/`, `#top`, `../images/map.svg`) and for words that are no address at all, which other rules tell apart.
 *
 * A browser reads an address with its blanks, control signs and `\` put right, so this does too before it looks.
 */
export function findLinkFault(url: string): string | undefined {
  const shown = show(url);
  if (isMessageAddress(url)) return undefined;
  const read = decodeFully(url)
    .replace(/[\s\p{Cc}\p{Cf}\uFFFD]/gu, '')
    .replace(/\\/g, '/');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    if (read.startsWith('//')) return `${shown} leads to another site without https: at its start`;
    return /[\p{Cc}\p{Cf}\uFFFD\\]/u.test(url) ? `${shown} has a character that no address has` : undefined;
  }
  if (scheme === 'https' || scheme === 'http') return findUrlFault(url);
  if (scheme === 'mailto') return `${shown} is not an email address`;
  if (scheme === 'tel') return `${shown} is not a phone number`;
  if (scheme.length === 1) return `${shown} is a place on one computer`;
  return `${shown} starts with ${scheme}:, which is not the web, an email or a phone`;
}

function isMessageAddress(url: string): boolean {
  return (
    /^mailto:[\w.+'-]+@([a-z0-9-]+\.)+[a-z]{2,}(\?subject=[\w%.~!'()*-]*)?$/i.test(url) ||
    /^tel:\+?[0-9-]{3,20}$/.test(url)
  );
}

/** Percent signs taken off until nothing changes: `%256A` is `%6A` is `j`. */
function decodeFully(url: string): string {
  let text = url.slice(0, 2000);
  for (let round = 0; round < 5; round += 1) {
    const next = text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
    if (next === text) return text;
    text = next;
  }
  return text;
}

function show(text: string): string {
  return `"${showHiddenSigns(text.slice(0, 80))}"`;
}
