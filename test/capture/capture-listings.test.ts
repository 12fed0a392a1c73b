/** `npm run capture` with local servers that imitate the real sources. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { captureListings } from '../../src/capture/capture-listings.ts';
import { sidecarSchema } from '../../src/content/sidecar.ts';
import { loadYaml } from '../../src/load/load-yaml.ts';
import {
  type Behaviour,
  breakOff,
  fail,
  send,
  startWebServer,
  type WebServer,
} from '../network/web-server.ts';
import { manyPapers, renderApiDay, renderRss, samplePapers, textPage } from './sample-responses.ts';

let dir = '';
let aside = '';
let server: WebServer;
/** What the server does for a path; changed by each test. */
let behave: (path: string) => Behaviour | undefined = () => undefined;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'offprint-capture-'));
  aside = join(dir, 'content/.cache/captures');
  const site = 'title: A\ntagline: B\ndescription: C\nurl: https://papers.example/\nlanguage: en\n';
  mkdirSync(join(dir, 'content'));
  writeFileSync(
    join(dir, 'content/site.yaml'),
    `${site}tagAuthority: papers.example,2026\npublisher: D\ncontact: editor@papers.example\n`,
  );
  server = await startWebServer((path) => behave(path));
});
afterEach(async () => {
  await server.close();
  rmSync(dir, { recursive: true, force: true });
});

interface Ran {
  readonly status: number;
  readonly said: string;
}

async function capture(
  source: string,
  wanted: readonly string[] = [],
  more: Partial<Parameters<typeof captureListings>[1]> = {},
): Promise<Ran> {
  const lines: string[] = [];
  const status = await captureListings(join(dir, 'content'), {
    source: source.startsWith('/') ? new URL(source, server.url).href : source,
    wanted,
    base: source.startsWith('/') ? undefined : server.url,
    replace: false,
    issue: undefined,
    interval: 1,
    print: (text) => lines.push(text),
    ...more,
  });
  return { status, said: lines.join('\n') };
}

const dumps = (): string[] =>
  existsSync(join(dir, 'content/dumps')) ? readdirSync(join(dir, 'content/dumps')).sort() : [];
const sidecarOf = (name: string) => loadYaml(join(dir, 'content/dumps', name), sidecarSchema);
const asked = () => server.requests.map(({ path }) => path);
const day = (path: string) => new URL(path, server.url).searchParams.get('date') ?? '';

describe('Daily Papers of a day', () => {
  it('are saved as they came, with a sidecar, and ingested', async () => {
    behave = () => send(renderApiDay(), { 'content-type': 'application/json' });
    const { status, said } = await capture('daily-papers', ['2026-10-01']);
    expect(said).toContain('Daily Papers of 1 October 2026: saved as daily-papers-2026-10-01.json');
    expect(said).toContain('2026-10-01');
    expect(status).toBe(0);
    expect(dumps()).toEqual(['daily-papers-2026-10-01.json', 'daily-papers-2026-10-01.yaml']);
    expect(readFileSync(join(dir, 'content/dumps/daily-papers-2026-10-01.json'), 'utf8')).toBe(
      renderApiDay(),
    );
    expect(sidecarOf('daily-papers-2026-10-01.yaml')).toEqual({
      date: '2026-10-01',
      url: 'https://huggingface.co/papers/date/2026-10-01',
      from: `${server.url}api/daily_papers?date=2026-10-01&limit=100`,
      captured: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(JSON.parse(readFileSync(join(dir, 'content/issues/2026-10-01.json'), 'utf8'))).toMatchObject({
      url: 'https://huggingface.co/papers/date/2026-10-01',
      papers: samplePapers.map(({ title }) => ({ title })),
    });
    expect(server.requests[0]?.headers['user-agent']).toMatch(
      /^Offprint\/\S+ \(\+https:\/\/papers\.example\/; editor@papers\.example\)$/,
    );
  });

  it('are not asked for again once they are there', async () => {
    behave = () => send(renderApiDay());
    await capture('daily-papers', ['2026-10-01']);
    behave = () => send(renderApiDay(manyPapers(4)));
    const { status, said } = await capture('daily-papers', ['2026-10-01']);
    expect(said).toContain('captured before as daily-papers-2026-10-01.json; nothing was fetched anew');
    expect(status).toBe(0);
    expect(asked()).toHaveLength(1);
  });

  it('are saved beside an earlier capture when they shall replace it', async () => {
    behave = () => send(renderApiDay());
    await capture('daily-papers', ['2026-10-01']);
    const same = await capture('daily-papers', ['2026-10-01'], { replace: true });
    expect(same).toMatchObject({ status: 4, said: expect.stringContaining('the bytes are still those of') });
    behave = () => send(renderApiDay([...samplePapers, ...manyPapers(2)]));
    const { said } = await capture('daily-papers', ['2026-10-01'], { replace: true });
    expect(said).toContain('saved as daily-papers-2026-10-01-2.json');
    expect(readFileSync(join(dir, 'content/dumps/daily-papers-2026-10-01.json'), 'utf8')).toBe(
      renderApiDay(),
    );
    expect(sidecarOf('daily-papers-2026-10-01-2.yaml')).toMatchObject({
      replaces: 'daily-papers-2026-10-01.json',
    });
  });

  it('go on with the next page after an interruption, and make one issue', async () => {
    const isFurther = (path: string) => path.includes('p=1');
    behave = (path) => (isFurther(path) ? fail(404) : send(renderApiDay(manyPapers(100))));
    const first = await capture('daily-papers', ['2026-10-01']);
    expect(first.status).toBe(1);
    expect(first.said).toContain('Daily Papers of 1 October 2026, page 2: could not be fetched: HTTP 404');
    behave = (path) => (isFurther(path) ? send(renderApiDay(manyPapers(5, 100))) : fail(500));
    const second = await capture('daily-papers', ['2026-10-01']);
    expect(second.said).toContain('page 2: saved as daily-papers-2026-10-01-page-2.json');
    expect(second.status).toBe(0);
    for (const name of ['daily-papers-2026-10-01.yaml', 'daily-papers-2026-10-01-page-2.yaml'])
      expect(sidecarOf(name)).toMatchObject({ date: '2026-10-01', issue: '2026-10-01' });
  });
});

describe('three different ends', () => {
  it('are a day without papers', async () => {
    behave = () => send('[]');
    expect(await capture('daily-papers', ['2026-10-03'])).toEqual({
      status: 3,
      said: 'Daily Papers of 3 October 2026: no papers were listed on Saturday 3 October 2026.',
    });
    expect(dumps()).toEqual([]);
  });

  it('a source that is not updated yet', async () => {
    behave = () => send('[]');
    const { status, said } = await capture('daily-papers');
    expect(said).toMatch(/: not updated yet, no paper is listed yet\. Try again later\.$/);
    expect(status).toBe(4);
    const ahead = await capture('daily-papers', ['2126-10-01']);
    expect(ahead).toMatchObject({ status: 4, said: expect.stringContaining('the day lies ahead') });
    expect(asked()).toHaveLength(1);
  });

  it.each([
    ['HTTP 429, and the server asks to be left alone for 3 hours', fail(429, { 'retry-after': '10800' })],
    ['HTTP 503 (after 4 attempts)', fail(503)],
    ['HTTP 404', fail(404)],
    ['the answer breaks off or is not JSON (after 4 attempts)', send(renderApiDay().slice(0, 300))],
    ['other side closed (after 4 attempts)', breakOff(renderApiDay())],
  ])('and a failure: %s', async (reason, behaviour) => {
    behave = () => behaviour;
    const { status, said } = await capture('daily-papers', ['2026-10-01']);
    expect(said).toContain(`Daily Papers of 1 October 2026: could not be fetched: ${reason}.`);
    expect(status).toBe(1);
    expect(dumps()).toEqual([]);
  });

  it('apart from which a source that has changed is told, and what it sent is kept', async () => {
    behave = () => send('{"papers": []}');
    const { status, said } = await capture('daily-papers', ['2026-10-01']);
    expect(said).toContain('the source has changed: instead of a list it sends an object with "papers"');
    expect(status).toBe(5);
    expect(dumps()).toEqual([]);
    expect(readdirSync(aside)).toEqual(['daily-papers-2026-10-01.txt']);
    expect(readFileSync(join(aside, 'daily-papers-2026-10-01.txt'), 'utf8')).toBe('{"papers": []}');
  });
});

describe('a week', () => {
  const weekend = new Set(['2026-10-03', '2026-10-04']);
  const papersOf = (path: string) =>
    weekend.has(day(path))
      ? []
      : samplePapers.map((paper, index) => ({
          ...paper,
          title: `${paper.title} ${day(path)}`,
          id: `26${day(path).slice(5, 7)}.${day(path).slice(8)}${index}00`,
        }));
  const answer = (path: string) => send(renderApiDay(papersOf(path), day(path)));

  it('goes on where a failure ended it', async () => {
    behave = (path) => (day(path) === '2026-09-30' ? fail(500) : answer(path));
    const first = await capture('daily-papers', ['2026-W40']);
    expect(first.status).toBe(1);
    expect(first.said).toContain('30 September 2026: could not be fetched');
    expect(first.said).toContain('Daily Papers of 2 October 2026: not asked for');
    expect(dumps().filter((name) => name.endsWith('.json'))).toEqual([
      'daily-papers-2026-09-28.json',
      'daily-papers-2026-09-29.json',
    ]);
    expect(existsSync(join(dir, 'content/issues/2026-09-29.json'))).toBe(true);
    const before = asked().length;
    behave = answer;
    const second = await capture('daily-papers', ['2026-W40']);
    expect(second.status).toBe(0);
    expect(asked().slice(before).map(day)).toEqual([
      '2026-09-30',
      '2026-10-01',
      '2026-10-02',
      '2026-10-03',
      '2026-10-04',
    ]);
    expect(second.said).toContain('no papers were listed on Sunday 4 October 2026');
    expect(readdirSync(join(dir, 'content/issues'))).toHaveLength(5);
  });

  it('may be one issue', async () => {
    behave = answer;
    await capture('daily-papers', ['2026-W40'], { issue: { day: '2026-10-02', title: 'Week 40: "ferns"' } });
    expect(sidecarOf('daily-papers-2026-09-28.yaml')).toMatchObject({
      date: '2026-09-28',
      issue: '2026-10-02',
      title: 'Week 40: "ferns"',
    });
  });
});

describe('arXiv', () => {
  it('is captured once a day, and is not updated while the feed stays that of the day', async () => {
    behave = (path) => (path === '/rss/cs.LG' ? send(renderRss()) : undefined);
    const first = await capture('arxiv', ['cs.LG']);
    expect(first.said).toContain('arXiv cs.LG: saved as arxiv-cs-lg-2026-10-01.xml');
    expect(first.status).toBe(0);
    expect(sidecarOf('arxiv-cs-lg-2026-10-01.yaml')).toMatchObject({
      date: '2026-10-01',
      url: 'https://arxiv.org/list/cs.LG/new',
      from: `${server.url}rss/cs.LG`,
    });
    behave = () => send(renderRss().replace('Ferns', 'Many Ferns'));
    const second = await capture('arxiv', ['cs.LG']);
    expect(second.said).toContain(
      'the feed is still that of 2026-10-01, captured before as arxiv-cs-lg-2026-10-01.xml',
    );
    expect(second.status).toBe(4);
    expect(dumps()).toHaveLength(2);
  });

  it('says how to make one issue with another listing of the day', async () => {
    behave = (path) => (path.startsWith('/rss') ? send(renderRss()) : send(renderApiDay()));
    await capture('daily-papers', ['2026-10-01']);
    const { status, said } = await capture('arxiv', ['cs.LG']);
    expect(said).toContain('the issue of 2026-10-01 is made of daily-papers-2026-10-01.json already');
    expect(said).toContain('--issue 2026-10-01');
    expect(status).toBe(1);
    expect(dumps()).toHaveLength(2);
  });
});

describe('an address', () => {
  it('is saved whatever listing it turns out to be, and is not updated while its bytes are the same', async () => {
    behave = () => send(textPage, { 'content-type': 'text/plain' });
    const first = await capture('/today.txt');
    expect(first.said).toContain('saved as 127-0-0-1-today.txt');
    expect(sidecarOf('127-0-0-1-today.yaml')).toMatchObject({ url: `${server.url}today.txt` });
    const second = await capture('/today.txt');
    expect(second).toMatchObject({
      status: 4,
      said: expect.stringContaining('still those of 127-0-0-1-today.txt'),
    });
    expect(dumps()).toEqual(['127-0-0-1-today.txt', '127-0-0-1-today.yaml']);
  });

  it.each([
    ['an HTML page', '<!doctype html><title>Shop</title><p>Buy now.</p>', 'text/html'],
    ['a cut-off listing', textPage.slice(0, 600), 'text/plain'],
    ['a picture', 'PNG\u0000\u0001', 'image/png'],
  ])('is not taken in when it is %s', async (_name, body, type) => {
    behave = () => send(body, { 'content-type': type });
    const { status, said } = await capture('/page');
    expect(said).toContain('no listing that Offprint reads');
    expect(status).toBe(1);
    expect(dumps()).toEqual([]);
    expect(readdirSync(aside)).toHaveLength(1);
  });
});

describe('an archive', () => {
  it('takes in what an interrupted run had saved', async () => {
    behave = () => send(renderApiDay());
    await capture('daily-papers', ['2026-10-01']);
    rmSync(join(dir, 'content/issues'), { recursive: true });
    await capture('daily-papers', ['2026-10-01']);
    expect(existsSync(join(dir, 'content/issues/2026-10-01.json'))).toBe(true);
  });

  it('finishes what was interrupted between a sidecar and its dump', async () => {
    behave = () => send(renderApiDay());
    await capture('daily-papers', ['2026-10-01']);
    rmSync(join(dir, 'content/dumps/daily-papers-2026-10-01.json'));
    rmSync(join(dir, 'content/issues'), { recursive: true });
    const { status } = await capture('daily-papers', ['2026-10-01']);
    expect(status).toBe(0);
    expect(dumps()).toEqual(['daily-papers-2026-10-01.json', 'daily-papers-2026-10-01.yaml']);
  });

  it('loses no sidecar that a person wrote', async () => {
    behave = () => send(renderApiDay());
    mkdirSync(join(dir, 'content/dumps'));
    writeFileSync(join(dir, 'content/dumps/daily-papers-2026-10-01.yaml'), 'title: Mine\n');
    await capture('daily-papers', ['2026-10-01']);
    expect(sidecarOf('daily-papers-2026-10-01.yaml')).toEqual({ title: 'Mine' });
    expect(dumps()).toContain('daily-papers-2026-10-01-2.json');
  });

  it('is asked of no server more often than is polite', async () => {
    await expect(capture('https://papers.example/', [], { base: undefined })).rejects.toThrow('3000 ms');
  });
});
