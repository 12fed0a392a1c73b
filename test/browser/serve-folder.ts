/** Minimal static server on the loopback address; serves a folder's index.html. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { type Listening, listen } from '../setup/listen.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

export interface ServedFolder extends Listening {
  /** With the prefix. */
  readonly url: string;
}

/** As the recipes for hosting send them: fetched for each page anew, styles and scripts take a fifth of its processor time. */
const cachingOf = (name: string) =>
  /^assets\/[a-z-]+\.[0-9a-f]+\.[a-z0-9]+$/.test(name)
    ? { 'cache-control': 'public, max-age=31536000, immutable' }
    : {};

/**
 * Serves `folder` below `prefix` (e.g. `/some/sub/path/`) with additional `headers`, on a free port by default. Outside of
 * `prefix` it answers 404 with a line of text: a page of the same origin, and so with its storage, that runs no script.
 */
export async function serveFolder(
  folder: string,
  prefix = '/',
  headers: Readonly<Record<string, string>> = {},
  port = 0,
): Promise<ServedFolder> {
  const server = createServer((request, response) => answer(request, response, folder, prefix, headers));
  const { url, close } = await listen(server, port);
  return { url: url + prefix.slice(1), close };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  prefix: string,
  headers: Readonly<Record<string, string>>,
): void {
  const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
  if (!pathname.startsWith(prefix)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Outside of the site.');
    return;
  }
  const name = pathname.slice(prefix.length);
  const file = fileAt(folder, name);
  if (file === undefined) {
    const missing = join(folder, '404.html');
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', ...headers });
    if (existsSync(missing)) createReadStream(missing).pipe(response);
    else response.end();
    return;
  }
  response.writeHead(200, { 'content-type': mediaTypeOf(file), ...cachingOf(name), ...headers });
  createReadStream(file).pipe(response);
}

export function mediaTypeOf(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream';
}

/** The file that answers for a path relative to the root; undefined where there is none. */
export function fileAt(folder: string, name: string): string | undefined {
  const path = normalize(join(folder, name));
  if (!path.startsWith(normalize(folder)) || !existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return path;
  const index = join(path, 'index.html');
  return existsSync(index) ? index : undefined;
}
