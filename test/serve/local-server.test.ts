import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRequest } from '../../src/serve/check-request.ts';
import { LocalServer } from '../../src/serve/local-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-server-'));
let server: LocalServer;
let port = 0;
let failure: string | undefined;
const said: string[] = [];

beforeAll(async () => {
  mkdirSync(join(folder, '_site/issues'), { recursive: true });
  writeFileSync(
    join(folder, '_site/index.html'),
    '<!doctype html><title>Home</title><body class="x">Home</body>',
  );
  writeFileSync(
    join(folder, '_site/issues/index.html'),
    '<!doctype html><title>Issues</title><body>Issues</body>',
  );
  // Its path begins with the site's.
  writeFileSync(join(folder, '_site.stamp.json'), 'secret');
  writeFileSync(join(folder, 'package.json'), 'secret');
  server = new LocalServer('offprint', join(folder, '_site'), {
    host: '127.0.0.1',
    say: (line) => said.push(line),
    failure: () => failure,
    logger: { info: () => {}, log: () => {}, error: () => {} },
    onRequest: {},
  });
  await server.start(0);
  port = Number(new URL(server.getServerUrl('localhost')).port);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the server answers to these very bytes, until it or this side ends the connection. */
function ask(bytes: string | Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    const answer: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.on('data', (chunk) => answer.push(chunk));
    socket.on('error', () => resolve(Buffer.concat(answer).toString('latin1')));
    socket.on('close', () => resolve(Buffer.concat(answer).toString('latin1')));
  });
}

const request = (line: string, ...headers: readonly string[]): string =>
  `${[line, ...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`;
const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
const home = () => ask(request('GET / HTTP/1.1', 'Host: localhost'));

describe('the development server', () => {
  it('listens on the loopback address alone', () => {
    expect(server.server.address()).toMatchObject({ address: '127.0.0.1' });
  });

  it.each([
    ['GET /..%2fpackage.json HTTP/1.1'],
    ['GET /..%2f_site.stamp.json HTTP/1.1'],
    ['GET /%2e%2e/package.json HTTP/1.1'],
    ['GET /issues/..%5c..%5cpackage.json HTTP/1.1'],
    ['GET /%E0%A4%A HTTP/1.1'],
    ['GET /%00 HTTP/1.1'],
    ['GET /% HTTP/1.1'],
    ['GET //elsewhere.example/ HTTP/1.1'],
    ['GET http://elsewhere.example/ HTTP/1.1'],
    ['GET http://localhost/ HTTP/1.1'],
    ['GET issues/ HTTP/1.1'],
    ['GET \\..\\package.json HTTP/1.1'],
    ['GET * HTTP/1.1'],
  ])('answers 400 to %s', async (line) => {
    const answer = await ask(request(line, 'Host: localhost'));
    expect(statusOf(answer)).toBe(400);
    expect(answer).not.toContain('secret');
    expect(statusOf(await home())).toBe(200);
  });

  it.each(['OPTIONS * HTTP/1.1', 'POST / HTTP/1.1', 'TRACE / HTTP/1.1', 'DELETE /issues/ HTTP/1.1'])(
    'answers %s with what may be asked instead',
    async (line) => {
      const answer = await ask(request(line, 'Host: localhost'));
      expect(statusOf(answer)).toBe(405);
      expect(answer).toMatch(/^allow: GET, HEAD\r$/im);
    },
  );

  it.each([
    [200, ['Host: localhost']],
    [200, ['Host: LOCALHOST:8080']],
    [200, ['Host: 127.0.0.1:8080']],
    [200, ['Host: [::1]:8080']],
    [200, ['Host: localhost:8080', 'Origin: http://localhost:8080']],
    [403, ['Host: localhost:8080', 'Origin: http://localhost:3000']],
    [403, ['Host: localhost', 'Origin: null']],
    [403, ['Host: localhost', 'Origin: https://elsewhere.example']],
    [403, ['Host: elsewhere.example']],
    [403, ['Host: localhost.elsewhere.example']],
    [400, ['Host: ']],
    [400, ['Host: a b']],
    [400, []],
  ])('answers %i to the headers %j', async (status, headers) => {
    expect(statusOf(await ask(request('GET /issues/ HTTP/1.1', ...headers)))).toBe(status);
  });

  it('opens no socket to a page of another site, and lives on after a frame that is none', async () => {
    const upgrade = (origin: string) =>
      request(
        'GET / HTTP/1.1',
        'Host: localhost:8080',
        `Origin: ${origin}`,
        'Upgrade: websocket',
        'Connection: Upgrade',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      ).replace('Connection: close\r\n', '');
    expect(statusOf(await ask(upgrade('https://elsewhere.example')))).toBe(401);
    const frames = Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
    const answer = await ask(Buffer.concat([Buffer.from(upgrade('http://localhost:8080')), frames]));
    expect(statusOf(answer)).toBe(101);
    expect(statusOf(await home())).toBe(200);
  });

  it('survives whatever bytes come', async () => {
    const token = fc.constantFrom(
      'GET',
      'HEAD',
      '*',
      '/',
      '//',
      '/..',
      '%2f',
      '%',
      '%00',
      '\\',
      '?',
      '#',
      ' ',
      ':',
      '\r\n',
      'HTTP/1.1',
      'Host: localhost',
      'Host:',
      'Origin: x',
      'Range: bytes=9-1',
      'Upgrade: websocket',
      'Content-Length: -1',
      'Transfer-Encoding: chunked',
      '\u0000',
      '[',
      ']',
      '/issues/',
      '/.11ty/reload-client.js',
      '/.11ty/../',
    );
    const bytes = fc.oneof(
      fc.array(token, { maxLength: 14 }).map((tokens) => tokens.join('')),
      fc
        .array(token, { maxLength: 8 })
        .map((tokens) => request(`GET /${tokens.join('')} HTTP/1.1`, 'Host: localhost')),
      fc
        .array(token, { maxLength: 8 })
        .map((tokens) => request('GET / HTTP/1.1', 'Host: localhost', `X: ${tokens.join('')}`)),
      fc.uint8Array({ maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (sent) => {
        const answer = await ask(sent);
        expect(answer).not.toContain('secret');
        expect(answer).not.toMatch(/^HTTP\/1\.1 5/);
      }),
      { numRuns: 300 },
    );
    expect(statusOf(await home())).toBe(200);
  }, 120_000);

  it('says what is wrong on the page that a browser shows, as text', async () => {
    failure = 'content/site.yaml:3: error: <b>"nonsense"</b>';
    const [shown, fetched] = await Promise.all([visit('navigate'), visit('cors')]);
    failure = undefined;
    expect(shown).toContain('&lt;b>');
    expect(shown).toMatch(/<body class="x"><aside role="alert">/);
    expect(fetched).not.toContain('nonsense');
    expect(await visit('navigate')).not.toContain('alert');
  });

  it('says in a sentence that an address is none of this machine', async () => {
    const other = new LocalServer('offprint', join(folder, '_site'), {
      host: '203.0.113.7',
      say: () => {},
      failure: () => undefined,
      logger: { info: () => {}, log: () => {}, error: () => {} },
    });
    await expect(other.start(0)).rejects.toThrow(/203\.0\.113\.7: error \(cannot-listen\).*\n.*--host/);
    await other.close();
  });
});

it('another name is answered where the server was started with it', () => {
  const asked = { method: 'GET', url: '/', headers: { host: 'reading-room:8080' } };
  expect(checkRequest(asked, [])).toMatchObject({
    status: 403,
    reason: expect.stringContaining('--host reading-room'),
  });
  expect(checkRequest(asked, ['Reading-Room'])).toBeUndefined();
});

function visit(mode: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: '/', headers: { 'sec-fetch-mode': mode } };
    get(options, async (response: IncomingMessage) => {
      let text = '';
      for await (const chunk of response) text += String(chunk);
      resolve(text);
    }).on('error', reject);
  });
}
