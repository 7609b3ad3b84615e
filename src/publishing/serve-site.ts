import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { fileType } from '../domain/file-types.ts';
import { decodeOrKeep, hostFileNames, readHostFiles } from './read-host-files.ts';

/**
 * Serves a built site on this machine alone, under the path it was built for, as a host would: with the headers and the
 * redirects that the site itself brings along, a missing slash added, and the not-found page nearest to an address
 * that is not there, with status 404. Port 0 takes any free one.
 */
export async function serveSite(folder: string, port: number): Promise<{ url: string; server: Server }> {
  const base = readBase(folder);
  const { headersOf, moveOf } = readHostFiles(folder);
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const path = decodeOrKeep(url.replace(/[?#].*$/s, ''));
    for (const [name, value] of Object.entries(headersOf(path)))
      if (name !== 'Content-Type') response.setHeader(name, value);
    const notFound = () => {
      const page = nearestNotFound(folder, request.url ?? '/');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page ? readFileSync(page) : 'Not found');
    };
    if (!url.startsWith(base)) {
      if (url !== '/') notFound();
      else response.writeHead(302, { location: base }).end();
      return;
    }
    const inside = path.slice(base.length);
    const moved = moveOf(path) ?? (lacksSlash(folder, inside) ? `${encodeURI(path)}/` : undefined);
    if (moved !== undefined) response.writeHead(301, { location: moved }).end();
    else if (hostFileNames.includes(inside)) notFound();
    else {
      request.url = `/${url.slice(base.length)}`;
      files(request, response, notFound);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, server };
}

/** The not-found page of the first folder of the address, which is another language's, or else the site's. */
function nearestNotFound(folder: string, url: string): string | undefined {
  const first = /^\/([a-z]{2})\//.exec(url)?.[1] ?? '';
  return [join(folder, first, '404.html'), join(folder, '404.html')].find((page) => existsSync(page));
}

/** sirv has types of its own, and a `cache-control` that would take the place of ours. */
function setHeaders(response: ServerResponse, path: string): void {
  const type = fileType(path.endsWith('/') ? 'index.html' : path);
  if (type) response.setHeader('content-type', type);
}

/** True for the name of a folder with a page in it, which ends with a slash in every link. */
function lacksSlash(folder: string, inside: string): boolean {
  if (!/^[\w.~/-]*[\w~-]$/.test(inside) || inside.includes('..')) return false;
  return existsSync(join(folder, inside, 'index.html'));
}

/** The path a site was built for, as its own home page has it: the folder of its style sheet of colours. */
function readBase(folder: string): string {
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  return /<link rel="stylesheet" href="([^"]*\/)council\.css"/.exec(home)?.[1] ?? '/';
}
