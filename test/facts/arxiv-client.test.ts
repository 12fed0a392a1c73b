import { afterEach, describe, expect, it } from 'vitest';
import { RejectedQuery } from '../../src/facts/arxiv-atom.ts';
import { type ArxivClientOptions, buildArxivClient } from '../../src/facts/arxiv-client.ts';
import { SourceUnavailable } from '../../src/network/response.ts';
import {
  type ArxivServer,
  answer,
  answerText,
  type Behaviour,
  breakOff,
  fail,
  hang,
  refuse,
  renderRefusal,
  startArxivServer,
} from './arxiv-server.ts';

const paper = { id: '2402.09739', title: 'QuRating', authors: ['Alexander Wettig'] };
let server: ArxivServer | undefined;
afterEach(() => server?.close());

/** A client of a fresh server; waiting is written down instead of done, on a clock that only waiting moves. */
async function clientOf(
  behaviours: readonly [Behaviour, ...Behaviour[]],
  more: Partial<ArxivClientOptions> = {},
) {
  server = await startArxivServer(...behaviours);
  const cache = new Map<string, string>();
  const waits: number[] = [];
  let clock = 1000;
  const client = buildArxivClient({
    cache,
    userAgent: 'Offprint/test',
    base: server.url,
    timeout: 20_000,
    now: () => clock,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      clock += milliseconds;
    },
    ...more,
  });
  return { client, cache, waits, requests: server.requests };
}

describe('the arXiv client', () => {
  it('finds by title, says who asks, and asks the same thing only once', async () => {
    const { client, requests } = await clientOf([answer(paper)]);
    const found = await client.findByTitle('QuRating: a title');
    expect(found).toMatchObject([{ id: '2402.09739', title: 'QuRating' }]);
    expect(await client.findByTitle('QuRating: a title')).toEqual(found);
    expect(requests).toEqual([{ query: 'ti:"QuRating a title"', userAgent: 'Offprint/test' }]);
  });

  it('begins no request within three seconds of the last', async () => {
    const { client, waits } = await clientOf([answer(paper)]);
    for (const title of ['A', 'B', 'C', 'A']) await client.findByTitle(title);
    expect(waits).toEqual([3000, 3000]);
  });

  it('knows an empty answer from a failure, and keeps it', async () => {
    const { client, cache } = await clientOf([answer()]);
    expect(await client.findByTitle('Unheard of')).toEqual([]);
    expect(cache.size).toBe(1);
  });

  it.each([
    ['busy (503)', fail(503)],
    ['busy (429)', fail(429)],
    ['silent', hang],
    ['cut off in the middle', breakOff],
    ['talking HTML', answerText('<html><body>Maintenance</body></html>', 'text/html')],
    ['malformed', answerText('<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry>')],
  ])('asks again, waiting longer each time, when the server is %s', async (_name, behaviour) => {
    // Two waits for a silent server are the test's own time.
    const options = behaviour === hang ? { timeout: 1_000 } : {};
    const { client, waits, requests, cache } = await clientOf([behaviour, behaviour, answer(paper)], options);
    expect(await client.findByTitle('QuRating')).toHaveLength(1);
    expect(requests).toHaveLength(3);
    expect(waits).toEqual([3000, 6000]);
    expect(cache.size).toBe(1);
  });

  it('waits as long as the server asks, in seconds or by a date of its own clock', async () => {
    const { client, waits } = await clientOf([
      fail(503, { 'retry-after': '60' }),
      fail(503, { date: 'Wed, 21 Oct 2015 07:28:00 GMT', 'retry-after': 'Wed, 21 Oct 2015 07:29:30 GMT' }),
      fail(503, { date: 'Wed, 21 Oct 2015 07:28:00 GMT', 'retry-after': 'Wed, 21 Oct 2015 07:00:00 GMT' }),
      answer(paper),
    ]);
    await client.findByTitle('QuRating');
    expect(waits).toEqual([60_000, 90_000, 12_000]);
  });

  it('asks nothing more of a server that wants a longer rest than anybody waits for', async () => {
    const { client, waits, requests } = await clientOf([
      fail(503, { 'retry-after': '99999' }),
      answer(paper),
    ]);
    await expect(client.findByTitle('QuRating')).rejects.toThrow(
      'HTTP 503, and the server asks to be left alone for 28 hours',
    );
    await expect(client.findByTitle('Another')).rejects.toThrow('left alone for 28 hours');
    expect(requests).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  it('gives up after four requests, says why, and keeps nothing', async () => {
    const { client, requests, cache } = await clientOf([fail(503)]);
    await expect(client.findByTitle('QuRating')).rejects.toThrow(
      new SourceUnavailable('HTTP 503 (after 4 attempts)'),
    );
    expect(requests).toHaveLength(4);
    expect(cache.size).toBe(0);
    const { client: slow } = await clientOf([hang], { attempts: 1, timeout: 200 });
    await expect(slow.findByTitle('QuRating')).rejects.toThrow('no answer within 0.2 seconds');
  });

  it('does not ask again what the server refuses', async () => {
    const { client, requests } = await clientOf([refuse]);
    await expect(client.findByTitle('QuRating')).rejects.toThrow('HTTP 400');
    expect(requests).toHaveLength(1);
    const { client: second, requests: later } = await clientOf([answerText(renderRefusal())]);
    await expect(second.findByTitle('QuRating')).rejects.toBeInstanceOf(RejectedQuery);
    expect(later).toHaveLength(1);
  });

  it('answers from the cache alone when offline, and asks anew when told to', async () => {
    const cache = new Map<string, string>();
    const { client } = await clientOf([answer(paper)], { cache });
    await client.findByTitle('QuRating');
    const base = server?.url ?? '';
    const offline = buildArxivClient({ cache, userAgent: '', base, offline: true });
    expect(await offline.findByTitle('QuRating')).toHaveLength(1);
    expect(await offline.findByTitle('Another')).toBeUndefined();
    expect(server?.requests).toHaveLength(1);
    await buildArxivClient({ cache, userAgent: '', base, refresh: true }).findByTitle('QuRating');
    expect(server?.requests).toHaveLength(2);
  });

  it('takes a server that is not there for one that does not answer', async () => {
    const { client } = await clientOf([answer(paper)], { attempts: 1, base: 'http://127.0.0.1:9/api/query' });
    await expect(client.findByTitle('QuRating')).rejects.toBeInstanceOf(SourceUnavailable);
  });
});
