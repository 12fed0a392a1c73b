/** Loopback server with compression that counts the bytes it sends. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { memoize } from '../../src/memoize.ts';
import { fileAt, mediaTypeOf } from '../../test/browser/serve-folder.ts';
import { type Listening, listen } from '../../test/setup/listen.ts';

export interface CountingServer extends Listening {
  /** Bytes (bodies and headers) sent since the last call, for paths accepted by `counts`. */
  readonly takeBytes: (counts: (path: string) => boolean) => number;
}

const compressible: ReadonlySet<string> = new Set(['.html', '.css', '.js', '.json', '.txt', '.svg']);

/** Typical size of a status line with headers. */
const headerBytes = 250;

export async function startCountingServer(folder: string): Promise<CountingServer> {
  let sent: { path: string; bytes: number }[] = [];
  const compress = memoize((file: string) => gzipSync(readFileSync(file), { level: 9 }));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = fileAt(folder, path.slice(1));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const isCompressed = compressible.has(extname(file));
    const body = isCompressed ? compress(file) : readFileSync(file);
    response.writeHead(200, {
      'content-type': mediaTypeOf(file),
      ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
      'content-length': body.length,
      'cache-control': 'max-age=3600',
    });
    response.end(body);
    sent.push({ path, bytes: body.length + headerBytes });
  });
  return {
    ...(await listen(server)),
    takeBytes: (counts) => {
      const bytes = sent.filter(({ path }) => counts(path)).reduce((sum, entry) => sum + entry.bytes, 0);
      sent = [];
      return bytes;
    },
  };
}
