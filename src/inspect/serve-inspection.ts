/** Serves the inspection page on this machine; the capture is parsed again at each reload. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedInspection {
  readonly address: string;
  readonly close: () => Promise<void>;
}

type Files = ReadonlyMap<string, { readonly type: string; readonly body: string }>;

const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** `render` returns the page's files; if it throws, its message is shown. */
export async function serveInspection(render: () => Files, port: number): Promise<ServedInspection> {
  const server = createServer((request, response) => answer(request, response, render));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${given}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const words = (status: number, body: string): Answer => ({ status, type: 'text/plain; charset=utf-8', body });

function answer(request: IncomingMessage, response: ServerResponse, render: () => Files): void {
  const { status, type, body } = choose(request, render);
  response.writeHead(status, { ...headers, 'content-type': type });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function choose(request: IncomingMessage, render: () => Files): Answer {
  // Against DNS rebinding: other host names must not read the page.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ''))
    return words(403, 'This page is for this machine alone.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return words(405, 'This page can only be read.');
  const [path = ''] = (request.url ?? '').split('?');
  if (path === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: '' };
  try {
    const file = render().get(path);
    return file === undefined ? words(404, 'There is nothing at this address.') : { status: 200, ...file };
  } catch (error) {
    return words(500, error instanceof Error ? error.message : String(error));
  }
}
