/**
 * `npm start`: builds, serves on this machine, and reloads pages after every change of content, templates or sources.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LiveSite } from './live-site.ts';
import { failurePage, LocalServer } from './local-server.ts';
import { watchFolders } from './watch-folders.ts';

export interface DevServerOptions {
  readonly contentDir: string;
  readonly templatesDir: string;
  readonly sourcesDir: string;
  readonly outDir: string;
  readonly port: number;
  /** Address to listen on; the loopback address by default. */
  readonly host?: string | undefined;
  readonly say: (line: string) => void;
}

export interface DevServer {
  /** URL of the site, e.g. `http://localhost:8080/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const html = { 'Content-Type': 'text/html; charset=utf-8' };

/** Reachable from this machine only. */
const loopback = '127.0.0.1';

/** Builds first. Errors, also after later changes, are printed and shown on every page until they are fixed. */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const { say, host = loopback } = options;
  const site = new LiveSite(options);
  const watcher = watchFolders(options, say);
  const server = new LocalServer('offprint', options.outDir, {
    host,
    say,
    failure: () => site.failure,
    port: options.port,
    logger: { info: () => {}, log: () => {}, error: say },
    onRequest: { '/*': ({ url }) => answer(site, options.outDir, url.pathname) },
  });
  const close = async (): Promise<void> => {
    // First of all: the processes may have had the signal that ends this one, which is no failure.
    const ended = site.close();
    await watcher.close();
    await ended;
    await server.close();
  };
  try {
    // What changes while it builds is followed behind that.
    await watcher.ready;
    await site.begin();
    await server.start(options.port);
  } catch (error) {
    await close();
    throw error;
  }
  watcher.follow((change) => site.follow(change, () => server.reload()));
  const address = server.getServerUrl('localhost');
  if (options.port !== 0 && portOf(address) !== options.port)
    say(`Port ${options.port} is in use by another program.`);
  say(`Offprint is at ${address} and follows your changes; Ctrl+C ends it.`);
  if (host !== loopback)
    say(`It listens on ${host}: whoever can reach this machine on that port can read the site.`);
  return { address, close };
}

/** Browsers leave out the port of the scheme. */
const portOf = (address: string): number => Number(new URL(address).port || 80);

/** What has changed since the last build, or the failure where nothing is built; undefined for the file on disk. */
async function answer(site: LiveSite, outDir: string, pathname: string) {
  const path = decodeURIComponent(pathname);
  const body = await site.freshPage(path);
  if (body !== undefined) return { status: 200, headers: html, body };
  const bytes = await site.freshSearchFile(path);
  if (bytes !== undefined) return { status: 200, headers: { 'Content-Type': typeOf(path) }, body: bytes };
  if (site.failure === undefined || existsSync(join(outDir, 'index.html'))) return undefined;
  return { status: 503, headers: html, body: failurePage(site.failure) };
}

/** Media type of a file of the search index. Browsers import scripts of the right type alone. */
function typeOf(path: string): string {
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}
