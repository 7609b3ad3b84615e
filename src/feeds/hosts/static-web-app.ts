import { fileTypes } from '../../domain/file-types.ts';
import type { HeaderRule } from '../../domain/header-rules.ts';
import type { Move } from '../../domain/redirect-rules.ts';

/**
 * `staticwebapp.config.json` of Azure Static Web Apps. The first route that fits is the only one, so the narrow ones come
 * first, and its headers go over the global ones. Azure takes no file of more than 20 kB: moves that do not fit are left to
 * the page that every old address has.
 * https://learn.microsoft.com/en-us/azure/static-web-apps/configuration
 */
export function toStaticWebApp(
  [first, ...rules]: readonly HeaderRule[],
  moves: readonly Move[],
  notFound: string,
): string {
  const config = {
    trailingSlash: 'always',
    globalHeaders: first?.headers ?? {},
    mimeTypes: Object.fromEntries(Object.entries(fileTypes).map(([ending, type]) => [`.${ending}`, type])),
    responseOverrides: { '404': { rewrite: notFound } },
  };
  const narrow = rules.map(({ path, headers }) => ({ route: asRoute(path), headers: withoutType(headers) }));
  const routes: object[] = moves.map(({ from, to }) => ({ route: from, redirect: to, statusCode: 301 }));
  for (;;) {
    const text = `${JSON.stringify({ routes: [...routes, ...narrow], ...config }, undefined, 1)}\n`;
    if (routes.length === 0 || Buffer.byteLength(text) <= most) return text;
    routes.splice(Math.floor(routes.length * 0.9));
  }
}

const most = 20_000;

/** A folder's own page is known to Azure by its file, which stands for `/search` and `/search/` as well. */
function asRoute(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** `mimeTypes` says it already. */
function withoutType(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Content-Type'));
}
