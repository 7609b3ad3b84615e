/**
 * A site's home page by the rules of Mozilla's HTTP Observatory, version 1.4.8 of @mdn/mdn-http-observatory: 100 points, and
 * for each test what its result adds or takes. A bonus counts only from 90 points on. The host's own part is taken as done:
 * a certificate, http: led to https:, and no place on the list of preloaded hosts.
 */
export function scoreHeaders({ headers, html }: Answer): { score: number; results: Record<string, number> } {
  const results = Object.fromEntries(
    Object.entries(tests).map(([name, test]) => [name, test({ headers, html })]),
  );
  const values = Object.values(results);
  const without = 100 + values.filter((value) => value < 0).reduce((sum, value) => sum + value, 0);
  return { score: without >= 90 ? 100 + values.reduce((sum, value) => sum + value, 0) : without, results };
}

export interface Answer {
  headers: Headers;
  html: string;
}

const broad = ['ftp:', 'http:', 'https:', '*', 'http://*', 'https://*'];

const tests: Record<string, (answer: Answer) => number> = {
  'content-security-policy': ({ headers }) => {
    const policy = readPolicy(headers);
    if (policy.size === 0) return -25;
    const script = sources(policy, 'script-src');
    const style = sources(policy, 'style-src');
    const isOpen = (list: string[], also: string[]) =>
      list.some((source) => broad.includes(source) || also.includes(source));
    if (isOpen(script, ["'unsafe-inline'", 'data:']) || isOpen(sources(policy, 'object-src'), [])) return -20;
    if ([...policy.values()].flat().some((source) => /^(http|ftp):/.test(source))) return -20;
    if ([...script, ...style].includes("'unsafe-eval'")) return -10;
    if (isOpen(style, ["'unsafe-inline'", 'data:'])) return 0;
    return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
  },
  'x-frame-options': ({ headers }) => {
    if (readPolicy(headers).has('frame-ancestors')) return 5;
    return /^(deny|sameorigin)$/i.test(headers.get('x-frame-options') ?? '') ? 0 : -20;
  },
  'strict-transport-security': ({ headers }) => {
    const header = headers.get('strict-transport-security');
    if (header === null || header.includes(',')) return -20;
    const seconds = /max-age=(\d+)/i.exec(header)?.[1];
    if (seconds === undefined) return -20;
    return Number(seconds) < 15_552_000 ? -10 : 0;
  },
  'referrer-policy': ({ headers }) => {
    const header = headers.get('referrer-policy');
    if (header === null) return 0;
    const good = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
    return good.includes(header.trim().toLowerCase()) ? 5 : -5;
  },
  'x-content-type-options': ({ headers }) =>
    headers.get('x-content-type-options')?.trim().toLowerCase() === 'nosniff' ? 0 : -5,
  'cross-origin-resource-policy': ({ headers }) => {
    const header = headers.get('cross-origin-resource-policy');
    if (header === null || header === 'cross-origin') return 0;
    return ['same-origin', 'same-site'].includes(header) ? 10 : -5;
  },
  'cross-origin-resource-sharing': ({ headers }) =>
    headers.get('access-control-allow-credentials') === 'true' ? -50 : 0,
  'subresource-integrity': ({ html }) => {
    const foreign = [...html.matchAll(/<script[^>]*\ssrc="([^"]*)"[^>]*>/g)].filter(([, source = '']) =>
      /^(https?:)?\/\//.test(source),
    );
    if (foreign.length === 0) return 0;
    if (foreign.some(([, source = '']) => !source.startsWith('https:'))) return -50;
    return foreign.every(([tag]) => tag.includes('integrity=')) ? 5 : -5;
  },
  cookies: ({ headers }) => (headers.getSetCookie().length === 0 ? 0 : -20),
};

function readPolicy(headers: Headers): Map<string, string[]> {
  const directives = (headers.get('content-security-policy') ?? '')
    .split(';')
    .map((text) => text.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name).map(([name = '', ...list]) => [name, list]));
}

function sources(policy: Map<string, string[]>, directive: string): string[] {
  return policy.get(directive) ?? policy.get('default-src') ?? ['*'];
}
