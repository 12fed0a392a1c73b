/** Fuzz target: raw requests to the development server. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalServer } from '../../src/serve/local-server.ts';
import { type FuzzInput, type FuzzTarget, type Outcome, toBytes } from './target.ts';

/** Content of files outside the site's folder, which must never be sent. */
const secret = 'kept-beside-the-site';

const lines = [
  'GET / HTTP/1.1',
  'GET /issues/ HTTP/1.1',
  'GET /issues/?q=%22a%22&topic=../&sort=date HTTP/1.1',
  'GET /..%2fpackage.json HTTP/1.1',
  'GET /%E0%A4%A HTTP/1.1',
  'GET /%2e%2e/package.json HTTP/1.1',
  'GET /..\\package.json HTTP/1.1',
  'GET //elsewhere.example/ HTTP/1.1',
  'GET http://elsewhere.example/ HTTP/1.1',
  'OPTIONS * HTTP/1.1',
  'HEAD / HTTP/1.1',
  'POST / HTTP/1.1',
  'CONNECT localhost:1 HTTP/1.1',
  'GET /%00 HTTP/1.1',
  'GET /_site.stamp.json HTTP/1.0',
];
const headers = [
  ['Host: localhost'],
  ['Host: elsewhere.example'],
  ['Host: localhost', 'Origin: https://elsewhere.example'],
  ['Host: localhost', 'Range: bytes=0-1'],
  [
    'Host: localhost',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  ],
];

export async function requestTarget(): Promise<FuzzTarget> {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-fuzz-server-'));
  mkdirSync(join(folder, '_site/issues'), { recursive: true });
  for (const page of ['', 'issues/'])
    writeFileSync(join(folder, `_site/${page}index.html`), '<!doctype html><title>A page</title><body>Words');
  for (const name of ['_site.stamp.json', 'package.json']) writeFileSync(join(folder, name), secret);
  const server = new LocalServer('offprint', join(folder, '_site'), {
    host: '127.0.0.1',
    say: () => undefined,
    failure: () => undefined,
    logger: { info: () => {}, log: () => {}, error: () => {} },
    onRequest: {},
  });
  await server.start(0);
  const port = Number(new URL(server.getServerUrl('localhost')).port);
  return {
    name: 'requests',
    seeds: headers.flatMap((more) =>
      lines.map((line) => ({ name: line, bytes: toBytes(`${[line, ...more].join('\r\n')}\r\n\r\n`) })),
    ),
    words: [
      '\r\n',
      'Host: localhost\r\n',
      'Content-Length: 9\r\n',
      'Transfer-Encoding: chunked\r\n',
      'HTTP/1.1',
      '..%5c',
      '%25',
      '?',
      '#',
      'X: ',
    ],
    run: (input) => request(port, input),
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function request(port: number, { bytes }: FuzzInput): Promise<Outcome> {
  const answer = await send(port, bytes);
  if (answer.includes(secret)) throw new Error('A file outside the site was sent.');
  const statuses = [...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
  const wrong = statuses.find((status) => status >= 500);
  if (wrong !== undefined) throw new Error(`The answer is ${wrong}: ${answer.slice(0, 300)}`);
  const again = await send(port, toBytes('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'));
  if (!again.startsWith('HTTP/1.1 200')) throw new Error('The server does not answer any more.');
  // An incomplete request gets no response.
  return statuses.some((status) => status < 400) ? 'built' : 'refused';
}

function send(port: number, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    const answer: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    const end = (): void => resolve(Buffer.concat(answer).toString('latin1'));
    socket.on('data', (chunk) => answer.push(chunk));
    socket.on('error', end);
    socket.on('close', end);
  });
}
