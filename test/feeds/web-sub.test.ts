import { createServer } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { feedsOf } from '../../src/exports/feeds/feed-table.ts';
import { buildHubRequests, feedsWithNews, sendHubRequests } from '../../src/exports/feeds/web-sub.ts';
import { listen } from '../setup/listen.ts';
import { buildSampleArchive } from './sample-archive.ts';

const archive = buildSampleArchive([
  { day: '2025-10-29', papers: [{ id: 'old', topics: ['quiet'] }] },
  { day: '2025-10-30', papers: [{ id: 'new', topics: ['busy'] }] },
]);
const feeds = feedsOf(archive, []);
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A hub on this machine that refuses topics with `busy` in them. */
async function startHub(): Promise<{ hub: string; heard: URLSearchParams[] }> {
  const heard: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const form = new URLSearchParams(body);
      if (
        request.method === 'POST' &&
        request.headers['content-type'] === 'application/x-www-form-urlencoded'
      )
        heard.push(form);
      response.writeHead(form.get('hub.topic')?.includes('busy') ? 503 : 202).end('later');
    });
  });
  const { url, close } = await listen(server);
  closers.push(close);
  return { hub: url, heard };
}

describe('WebSub', () => {
  test('only feeds with entries of the latest issue have news', () => {
    expect(feedsWithNews(archive, feeds).map(({ key }) => key)).toEqual(['issues', 'papers', 'topics/busy']);
    expect(feedsWithNews(buildSampleArchive([]), feeds)).toEqual([]);
  });

  test('tells the hub of every address, and reports what it refused', async () => {
    const { hub, heard } = await startHub();
    const requests = buildHubRequests({ ...archive.site, hub }, feedsWithNews(archive, feeds));
    const failures = await sendHubRequests(requests, fetch, 2);
    expect(heard.map((form) => form.get('hub.mode'))).toEqual(Array.from({ length: 9 }, () => 'publish'));
    expect(heard.map((form) => form.get('hub.topic')).sort()).toEqual(
      requests.map(({ topic }) => topic).sort(),
    );
    expect(failures).toEqual(
      ['rss.xml', 'atom.xml', 'feed.json'].map((name) => ({
        topic: `https://papers.example/archive/topics/busy/${name}`,
        reason: '503 later',
      })),
    );
  });

  test('a hub that cannot be reached is a failure, not a crash', async () => {
    const requests = buildHubRequests(archive.site, feeds.slice(0, 1));
    const failures = await sendHubRequests(requests, () =>
      Promise.reject(new Error('failed', { cause: new Error('no route') })),
    );
    expect(failures.map(({ reason }) => reason)).toEqual(Array(3).fill('failed: no route'));
  });

  test('without a hub there is nobody to tell', () => {
    expect(buildHubRequests({ ...archive.site, hub: undefined }, feeds)).toEqual([]);
  });
});
