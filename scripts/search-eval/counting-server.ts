/** Loopback server with compression that counts the bytes it sends. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface CountingServer {
  readonly origin: string;
  /** Bytes (bodies and headers) sent since the last call, for paths accepted by `counts`. */
  readonly takeBytes: (counts: (path: string) => boolean) => number;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Typical size of a status line with headers. */
const headerBytes = 250;

export async function startCountingServer(folder: string): Promise<CountingServer> {
  let sent: { path: string; bytes: number }[] = [];
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(
      folder,
      normalize(path).replace(/^(\.\.[/\\])+/, ''),
      path.endsWith('/') ? 'index.html' : '',
    );
    const type = types[extname(file)];
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const body =
      type === undefined
        ? readFileSync(file)
        : (compressed.get(file) ?? gzipSync(readFileSync(file), { level: 9 }));
    if (type !== undefined) compressed.set(file, body);
    response.writeHead(200, {
      'Content-Type': type ?? 'application/octet-stream',
      ...(type === undefined ? {} : { 'Content-Encoding': 'gzip' }),
      'Content-Length': body.length,
      'Cache-Control': 'max-age=3600',
    });
    response.end(body);
    sent.push({ path, bytes: body.length + headerBytes });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    takeBytes: (counts) => {
      const bytes = sent.filter(({ path }) => counts(path)).reduce((sum, entry) => sum + entry.bytes, 0);
      sent = [];
      return bytes;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
