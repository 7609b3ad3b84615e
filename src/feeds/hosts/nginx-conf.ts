import { fileTypes } from '../../domain/file-types.ts';
import type { HeaderRule } from '../../domain/header-rules.ts';
import type { Move } from '../../domain/redirect-rules.ts';

/**
 * A server block for nginx, to be put into `conf.d/` or `sites-enabled/`. What differs from path to path is looked up in a
 * `map` of its own for each header: an `add_header` inside a location would take away all those around it.
 *
 * The names of the maps begin with the council's id, so that several councils can live on one nginx.
 */
export function toNginxConf({ council, host, rules, moves, sites }: NginxSite): string {
  const [everywhere, ...narrow] = rules;
  const prefix = `$${council.replace(/\W/g, '_')}`;
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== 'Content-Type',
  );
  const variables = names.map((name) => ({
    name,
    variable: `${prefix}_${name.toLowerCase().replaceAll('-', '_')}`,
    cases: narrow.filter(({ headers }) => Object.hasOwn(headers, name)).reverse(),
  }));
  const [main = '/', ...others] = sites;
  const texts = Object.values(fileTypes).map((type) => type.split(';'));
  const compressed = texts.filter(([type = '']) => /^text\/(?!html)|json|xml/.test(type));
  const withCharset = texts.filter(([type, charset]) => charset && type !== 'text/html');
  const distinct = (types: string[][]) => [...new Set(types.map(([type = '']) => type))].join(' ');
  return lines([
    '# Made by the build. Change root and server_name, then get a certificate: certbot --nginx',
    ...variables.flatMap(({ name, variable, cases }) => [
      `map $uri ${variable} {`,
      ...cases.map(({ path, headers }) => `  ${asKey(path)} ${quoted(headers[name] ?? '')};`),
      `  default ${quoted(everywhere?.headers[name] ?? '')};`,
      '}',
    ]),
    `map $uri ${prefix}_moved {`,
    ...moves.map(({ from, to }) => `  ${asKey(decoded(from))} ${quoted(to)};`),
    '  default "";',
    '}',
    '',
    'server {',
    '  listen 80;',
    '  listen [::]:80;',
    `  server_name ${host};`,
    `  root /var/www/${council};`,
    '  index index.html;',
    '  absolute_redirect off;',
    '  server_tokens off;',
    '  etag on;',
    '',
    '  charset utf-8;',
    `  charset_types ${distinct(withCharset)};`,
    '  default_type application/octet-stream;',
    '  types {',
    ...Object.entries(fileTypes).map(([ending, type]) => `    ${type.replace(/;.*/, '')} ${ending};`),
    '  }',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_proxied any;',
    `  gzip_types ${distinct(compressed)};`,
    '',
    ...variables.map(({ name, variable }) => `  add_header ${name} ${variable} always;`),
    '',
    `  if (${prefix}_moved) { return 301 ${prefix}_moved; }`,
    `  error_page 404 ${main}404.html;`,
    ...others.map((site) => `  location ${site} { error_page 404 ${site}404.html; }`),
    '  location ~ /\\.(?!well-known/) { return 404; }',
    `  location ~ ^${escaped(main)}(_headers|_redirects|staticwebapp\\.config\\.json)$ { return 404; }`,
    '}',
  ]);
}

/** A path as nginx reads it, once its percent signs are read. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A folder's page is its file to nginx by the time that headers are added. */
function asKey(path: string): string {
  const parts = path.split('*').map(escaped);
  return quoted(`~^${parts.join('.*')}${path.endsWith('/') ? '(index\\.html)?' : ''}$`);
}

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[\r\n]/g, '')}"`;
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}

export interface NginxSite {
  council: string;
  /** The name of the server, as in a browser's address bar. */
  host: string;
  rules: readonly HeaderRule[];
  moves: readonly Move[];
  /** Where the site of each language lies, the main one first. */
  sites: readonly string[];
}
