/** What a card shows: the section over the title, the site under it, on the council's own colour. */
export interface Card {
  title: string;
  section?: string;
  site: string;
  colour: string;
}

/**
 * The card that the head of a built page asks for, and where in the site's folder its picture lies; undefined where it asks
 * for none. It reads the head as `MachineHead.astro` writes it.
 */
export function findCard(html: string): { card: Card; path: string } | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const pairs = [...head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)];
  const meta = new Map(pairs.map(([, name = '', content = '']) => [name, decode(content)]));
  const path = /\/share(?:\/[a-z0-9/-]+)?\.png$/.exec(meta.get('og:image') ?? '')?.[0];
  const [title, site, colour] = ['og:title', 'og:site_name', 'theme-color'].map((name) => meta.get(name));
  if (path === undefined || !title || !site || !colour) return undefined;
  const section = meta.get('article:section');
  return { path, card: { title, site, colour, ...(section ? { section } : {}) } };
}

/** The codes that Astro writes in an attribute. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|(amp|quot|lt|gt));/g, (_, digits: string | undefined, name: string) =>
    digits ? String.fromCodePoint(Number(digits)) : (signs[name] ?? ''),
  );
}

const signs: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>' };
