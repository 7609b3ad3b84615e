import { showHiddenSigns } from '../domain/hidden-signs.ts';

/** What an SVG holds beyond a drawing, in the order of its text. Only what is known to draw is let through. */
export function findSvgFaults(text: string): SvgFault[] {
  const faults: SvgFault[] = [];
  const open: string[] = [];
  let rootSeen = false;
  let offset = 0;
  while (offset < text.length) {
    const part = nextPart(text, offset);
    if (!part) return [...faults, { offset, says: rootSeen ? unreadable : notSvg }];
    const { tag, name = '', attributes = '', end } = part;
    if (tag === 'instruction')
      return [...faults, { offset, says: 'The picture begins with a DOCTYPE or another instruction.' }];
    if (tag === 'text' && open.at(-1) === 'style' && isFromElsewhere(text.slice(offset, end))) {
      faults.push({ offset, says: 'A <style> in the picture takes something from elsewhere.' });
    }
    if (tag === 'text' && open.length === 0 && text.slice(offset, end).trim() !== '')
      return [...faults, { offset, says: notSvg }];
    if (tag === 'close' && open.pop() !== name) return [...faults, { offset, says: unreadable }];
    if (tag === 'open' || tag === 'empty') {
      if (!rootSeen && name !== 'svg') return [{ offset, says: notSvg }];
      rootSeen = true;
      if (!isDrawing(name))
        faults.push({
          offset,
          says: `The picture has a <${name.slice(0, 40)}>, which is not a part of a drawing.`,
        });
      faults.push(...attributeFaults(attributes, offset + name.length + 1));
    }
    if (tag === 'open') open.push(name);
    offset = end;
  }
  if (!rootSeen) return [{ offset: 0, says: notSvg }];
  return open.length > 0 ? [...faults, { offset: text.length, says: unreadable }] : faults;
}

export interface SvgFault {
  offset: number;
  says: string;
}

const unreadable = 'From here on the picture cannot be read.';
const notSvg = 'The file is not an SVG picture.';

interface Part {
  tag: 'text' | 'comment' | 'instruction' | 'open' | 'empty' | 'close';
  name?: string;
  attributes?: string;
  end: number;
}

function nextPart(text: string, offset: number): Part | undefined {
  if (text[offset] !== '<') {
    const end = text.indexOf('<', offset);
    return { tag: 'text', end: end === -1 ? text.length : end };
  }
  if (text.startsWith('<!--', offset)) {
    const end = text.indexOf('-->', offset + 4);
    return end === -1 ? undefined : { tag: 'comment', end: end + 3 };
  }
  xmlDeclaration.lastIndex = offset;
  if (offset === 0 && xmlDeclaration.test(text)) return { tag: 'comment', end: xmlDeclaration.lastIndex };
  if (/^<(!DOCTYPE|\?)/i.test(text.slice(offset, offset + 9))) return { tag: 'instruction', end: offset };
  tag.lastIndex = offset;
  const match = tag.exec(text);
  if (!match) return undefined;
  const [, slash, name = '', attributes = '', empty] = match;
  return { tag: slash ? 'close' : empty ? 'empty' : 'open', name, attributes, end: tag.lastIndex };
}

const xmlDeclaration = /<\?xml\s[^<>?]*\?>/y;
const tag = /<(\/?)([^\s<>/=!?"']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;

function attributeFaults(attributes: string, start: number): SvgFault[] {
  return [...attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].flatMap((match) => {
    const [, name = '', double, single] = match;
    const value = decode(double ?? single ?? '');
    const says = attributeFault(name, value);
    return says === undefined ? [] : [{ offset: start + match.index, says }];
  });
}

function attributeFault(name: string, value: string): string | undefined {
  const local = name.toLowerCase().replace(/^.*:/, '');
  if (/^on/.test(local)) return `The picture has ${name.slice(0, 40)}, which runs code.`;
  if (
    name === 'xmlns' ? value !== svgNamespace : name.startsWith('xmlns:') && !otherNamespaces.includes(value)
  ) {
    return `The picture has parts of another kind: "${shown(value)}".`;
  }
  if (name.startsWith('xmlns')) return undefined;
  if (['href', 'src', 'base', 'from', 'to', 'values', 'by'].includes(local)) {
    return /^#[\w.-]+$/.test(value) || isEmbedded(value)
      ? undefined
      : `${name} in the picture leads out of it: "${shown(value)}".`;
  }
  return isFromElsewhere(value)
    ? `${name.slice(0, 40)} in the picture takes something from elsewhere.`
    : undefined;
}

/** True for styles that fetch or run something. A backslash can spell any word, so it counts as both. */
function isFromElsewhere(style: string): boolean {
  const own = style.replace(/url\(\s*["']?#[\w.-]+["']?\s*\)/gi, '');
  return /url\s*\(|@import|image\s*\(|image-set|src\s*\(|\\|expression|javascript:|behavior|-moz-binding/i.test(
    decode(own),
  );
}

/** A picture of dots, written into the file itself. */
function isEmbedded(value: string): boolean {
  return /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/.test(value);
}

function isDrawing(name: string): boolean {
  return (
    drawing.has(name) ||
    /^fe[A-Z][A-Za-z]+$/.test(name) ||
    /^(sodipodi|inkscape|rdf|cc|dc):[A-Za-z-]+$/.test(name)
  );
}

const drawing = new Set(
  [
    'svg',
    'g',
    'path',
    'rect',
    'circle',
    'ellipse',
    'line',
    'polyline',
    'polygon',
    'text',
    'tspan',
    'textPath',
    'defs',
    'title',
    'desc',
  ].concat([
    'linearGradient',
    'radialGradient',
    'stop',
    'clipPath',
    'mask',
    'pattern',
    'symbol',
    'use',
    'marker',
    'style',
    'filter',
    'image',
    'metadata',
    'switch',
  ]),
);

const svgNamespace = 'http://www.w3.org/2000/svg';
const otherNamespaces = [
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.inkscape.org/namespaces/inkscape',
  'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://creativecommons.org/ns#',
  'http://web.resource.org/cc/',
  'http://purl.org/dc/elements/1.1/',
];

function decode(value: string): string {
  return value
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, hex: string) => codePoint(parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, digits: string) => codePoint(Number(digits)))
    .replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
    );
}

function codePoint(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

function shown(value: string): string {
  return showHiddenSigns(value.slice(0, 80));
}
