/**
 * What a built page holds that could run code or fetch something which the site did not put there itself: each with its
 * tag. Scripts are the site's own files; nothing has an inline style, an event handler or an address that runs.
 *
 * It reads HTML as Astro writes it, with every attribute in quotes; a tag that is written otherwise is told too.
 */
export function findActiveHtml(html: string): string[] {
  const found: string[] = [];
  for (let offset = html.indexOf('<'); offset !== -1; offset = html.indexOf('<', offset + 1)) {
    if (html.startsWith('<!--', offset)) {
      const end = html.indexOf('-->', offset + 4);
      if (end === -1) return [...found, 'a comment that is never closed'];
      offset = end;
      continue;
    }
    if (!/[a-z]/i.test(html[offset + 1] ?? '')) continue;
    tag.lastIndex = offset;
    const match = tag.exec(html);
    if (!match) {
      found.push(`a tag that cannot be read: ${shown(html.slice(offset))}`);
      continue;
    }
    const [whole, name = '', attributes = ''] = match;
    const fault = findFault(name.toLowerCase(), attributesOf(attributes), html.slice(tag.lastIndex));
    if (fault) found.push(`${fault}: ${shown(whole)}`);
    offset = tag.lastIndex - 1;
  }
  return found;
}

const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/iy;

function findFault(name: string, attributes: Map<string, string>, after: string): string | undefined {
  if (banned.has(name)) return `a <${name}>`;
  if (name === 'script' && !isOwnScript(attributes, after))
    return "a script that is not one of the site's own files";
  for (const [attribute, value] of attributes) {
    if (attribute === 'style') return 'an inline style';
    if (attribute.startsWith('on')) return `an event handler, ${attribute}`;
    if (attribute === 'srcdoc') return 'a page inside an attribute';
    if (
      addresses.has(attribute) &&
      /^(javascript|vbscript|data|blob|file|filesystem):/i.test(asBrowsersRead(value))
    ) {
      return `${attribute} with an address that is not a web address`;
    }
  }
  const refresh =
    name === 'meta' && attributes.has('http-equiv')
      ? /url\s*=\s*["']?(.*)/is.exec(attributes.get('content') ?? '')?.[1]
      : undefined;
  if (refresh !== undefined && !/^(https:|\/(?!\/))/.test(refresh))
    return 'a page that leads to an address that is not a web address';
  const source = attributes.get('src');
  return source !== undefined && !isOwn(source) ? 'something fetched from elsewhere' : undefined;
}

const banned = new Set([
  'style',
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'base',
  'foreignobject',
  'portal',
  'animate',
  'set',
]);
const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'poster',
  'data',
  'srcset',
  'background',
  'cite',
  'ping',
  'manifest',
]);

/**
 * A file of the site itself with nothing between its tags, or a block of JSON-LD, which no browser runs: whole JSON with
 * no tag in it, and no attribute but its type.
 */
function isOwnScript(attributes: Map<string, string>, after: string): boolean {
  if (attributes.get('type') === 'application/ld+json') return attributes.size === 1 && isJsonBlock(after);
  return isOwn(attributes.get('src') ?? '//') && /^\s*<\/script>/i.test(after);
}

function isJsonBlock(after: string): boolean {
  const text = /^([^<]*)<\/script>/i.exec(after)?.[1] ?? '';
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

function isOwn(source: string): boolean {
  return /^\/(?![/\\])/.test(asBrowsersRead(source));
}

function attributesOf(text: string): Map<string, string> {
  const pairs = [...text.matchAll(/([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g)];
  return new Map(
    pairs.map(([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? '']),
  );
}

/** An address with its codes read, and with the blanks and control signs left out that a browser leaves out. */
function asBrowsersRead(value: string): string {
  return value
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, hex: string) =>
      String.fromCodePoint(Math.min(parseInt(hex, 16), 0x10ffff)),
    )
    .replace(/&#(\d{1,7});?/g, (_, digits: string) =>
      String.fromCodePoint(Math.min(Number(digits), 0x10ffff)),
    )
    .replace(/&colon;?/gi, ':')
    .replace(/&(tab|newline);?/gi, '')
    .replace(/[\u0000-\u0020]/g, '');
}

function shown(text: string): string {
  return text.slice(0, 100).replace(/\s+/g, ' ');
}
