import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MalformedResponse } from '../../src/network/response.ts';
import { buildWebClient, type WebClientOptions } from '../../src/network/web-client.ts';
import {
  type Behaviour,
  breakOff,
  drip,
  fail,
  hang,
  send,
  startQueue,
  type WebServer,
} from './web-server.ts';

let server: WebServer | undefined;
afterEach(() => server?.close());

/** Gets the text at `path` of a fresh server; waiting is written down instead of done. */
async function clientOf(
  behaviours: readonly [Behaviour, ...Behaviour[]],
  more: Partial<WebClientOptions> = {},
) {
  server = await startQueue(...behaviours);
  const { url, requests } = server;
  const waits: number[] = [];
  let clock = 0;
  const client = buildWebClient({
    userAgent: 'Offprint/test (+https://example.org/)',
    timeout: 200,
    now: () => clock,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      clock += milliseconds;
    },
    ...more,
  });
  const get = (path = 'papers') =>
    client.get(new URL(path, url).href, 'text/html', ({ bytes, ...rest }) => ({
      ...rest,
      text: new TextDecoder().decode(bytes),
    }));
  return { client, get, url, waits, requests };
}

/** Long enough that a compressed half of it is some text. */
const text = Array.from({ length: 400 }, (_, index) => `Paper ${index}`).join('\n');

describe('the web client', () => {
  it('gives the bytes, their type and address, and says who asks', async () => {
    const { get, url, requests } = await clientOf([
      send(gzipSync('ünpacked'), { 'content-type': 'text/plain', 'content-encoding': 'gzip' }),
    ]);
    expect(await get()).toEqual({ url: `${url}papers`, contentType: 'text/plain', text: 'ünpacked' });
    expect(requests[0]?.headers).toMatchObject({
      'user-agent': 'Offprint/test (+https://example.org/)',
      accept: 'text/html',
      'accept-encoding': 'gzip',
    });
  });

  it.each([
    ['gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['identity', Buffer.from(text)],
  ])('reads an answer compressed by %s', async (encoding, body) => {
    const { get } = await clientOf([send(body, { 'content-encoding': encoding })]);
    expect((await get()).text).toBe(text);
  });

  it('says that a compressed answer is cut off, or of a kind that was not asked for', async () => {
    const cut = await clientOf([send(gzipSync(text).subarray(0, -20), { 'content-encoding': 'gzip' })]);
    await expect(cut.get()).rejects.toThrow('the compressed answer is cut off (after 4 attempts)');
    await server?.close();
    const odd = await clientOf([send('text', { 'content-encoding': 'br' })]);
    await expect(odd.get()).rejects.toThrow('in a way that was not asked for');
  });

  it('begins no request within three seconds of the last, redirects and failures included', async () => {
    const { get, waits } = await clientOf([
      fail(302, { location: '/elsewhere' }),
      send('one'),
      send('two'),
      fail(503),
      send('three'),
    ]);
    await get();
    await get();
    await get();
    expect(waits).toEqual([3000, 3000, 3000, 3000]);
  });

  it.each<[string, Behaviour, Partial<WebClientOptions>?]>([
    ['busy (429)', fail(429)],
    ['out of order (500)', fail(500)],
    ['sending a part (206)', fail(206)],
    ['silent', hang],
    ['silent in the middle', drip('long text', 5000)],
    // Ten times the timeout, in which it is never silent.
    ['endless', drip('x'.repeat(5000), 10), { timeout: 100 }],
    ['cut off in the middle', breakOff('a long text')],
    ['sending broken compression', send('no gzip', { 'content-encoding': 'gzip' })],
    ['ending gzip too early', send(gzipSync(text).subarray(0, -12), { 'content-encoding': 'gzip' })],
    ['ending gzip before its checksum', send(gzipSync(text).subarray(0, -8), { 'content-encoding': 'gzip' })],
  ])('asks again when the server is %s, and in the end says so', async (_name, behaviour, more = {}) => {
    const { get, waits, requests } = await clientOf([behaviour, behaviour, send('here')], more);
    expect(await get()).toMatchObject({ text: 'here' });
    expect(requests).toHaveLength(3);
    expect(waits).toEqual([3000, 6000]);
  });

  it('asks again for an answer that its reader finds malformed', async () => {
    const { client, url, requests } = await clientOf([send('half'), send('whole')]);
    const read = ({ bytes }: { readonly bytes: Uint8Array }) => {
      const text = new TextDecoder().decode(bytes);
      if (text === 'half') throw new MalformedResponse('only half is there');
      return text;
    };
    expect(await client.get(url, '*/*', read)).toBe('whole');
    expect(requests).toHaveLength(2);
  });

  it.each([
    ['HTTP 503 (after 4 attempts)', fail(503), 4],
    ['HTTP 404', fail(404), 1],
    ['HTTP 403', fail(403), 1],
    ['more than 5 redirects', fail(302, { location: '/papers' }), 6],
    ['HTTP 304', fail(304), 1],
    [
      'it redirects to "https://127.0.0.2/latest", which is not followed',
      fail(302, { location: 'https://127.0.0.2/latest' }),
      1,
    ],
    [
      'it redirects to "file:///etc/hosts", which is not followed',
      fail(302, { location: 'file:///etc/hosts' }),
      1,
    ],
    ['it redirects to "http://[", which is not followed', fail(302, { location: 'http://[' }), 1],
    ['HTTP 429, and the server asks to be left alone for 2 hours', fail(429, { 'retry-after': '7200' }), 1],
  ])('says "%s"', async (message, behaviour, count) => {
    const { get, requests } = await clientOf([behaviour]);
    await expect(get()).rejects.toMatchObject({ name: 'SourceUnavailable', message });
    expect(requests).toHaveLength(count);
  });

  it('takes no body that is longer than it may be, packed or not', async () => {
    const long = Buffer.alloc(2_000_000, 'a');
    for (const behaviour of [send(long), send(gzipSync(long), { 'content-encoding': 'gzip' })]) {
      const { get } = await clientOf([behaviour], { longestBody: 1_000_000 });
      await expect(get()).rejects.toThrow('the answer is longer than 1 MB');
      await server?.close();
    }
  });

  it('asks no port of another service, once', async () => {
    const wait = vi.fn(async () => {});
    const client = buildWebClient({ userAgent: 'test', wait });
    await expect(client.get('http://127.0.0.1:1/x', '*/*', () => '')).rejects.toThrow(/at port 1, which/);
    expect(wait).not.toHaveBeenCalled();
  });

  it('says what a server that is not there does', async () => {
    const { client } = await clientOf([hang], { attempts: 1, timeout: 20_000 });
    await expect(client.get('http://127.0.0.1:9/', '*/*', () => '')).rejects.toThrow(
      /ECONNREFUSED|at port 9/,
    );
    await expect(client.get('http://nowhere.invalid/', '*/*', () => '')).rejects.toThrow(/nowhere\.invalid/);
  });
});

describe('HTTPS_PROXY', () => {
  const { env } = process;
  afterEach(() => {
    delete env.HTTPS_PROXY;
  });

  it('is what a request for an encrypted address goes through', async () => {
    const asked: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    env.HTTPS_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const client = buildWebClient({ userAgent: 'test', attempts: 1, timeout: 5000 });
    await expect(client.get('https://papers.example/', '*/*', () => '')).rejects.toThrow(/502/);
    expect(asked).toEqual(['papers.example:443']);
    await new Promise((resolve) => proxy.close(resolve));
  });

  it('is named when it is no address', async () => {
    env.HTTPS_PROXY = 'nonsense://[';
    const client = buildWebClient({ userAgent: 'test', attempts: 1 });
    await expect(client.get('https://papers.example/', '*/*', () => '')).rejects.toThrow(/HTTPS_PROXY/);
  });
});
