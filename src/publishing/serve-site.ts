import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site on this machine alone, under the path it was built for, as a host would: an address that is not
 * there gets the not-found page nearest to it with status 404. Port 0 takes any free one.
 */
export async function serveSite(folder: string, port: number): Promise<{ url: string; server: Server }> {
  const base = readBase(folder);
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  const server = createServer((request, response) => {
    const notFound = () => {
      const page = nearestNotFound(folder, request.url ?? '/');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page ? readFileSync(page) : 'Not found');
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      if (url !== '/') notFound();
      else response.writeHead(302, { location: base }).end();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, notFound);
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

/** Fonts do not change, and an asset has a new name when it does: a browser keeps both. Everything else it asks about. */
function setHeaders(response: ServerResponse, path: string): void {
  if (/^\/(assets|fonts)\//.test(path)) response.setHeader('cache-control', 'public, max-age=604800');
}

/** The path a site was built for, as its own home page has it: the folder of its style sheet of colours. */
function readBase(folder: string): string {
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  return /<link rel="stylesheet" href="([^"]*\/)council\.css"/.exec(home)?.[1] ?? '/';
}
