/** `npm run capture` against servers on this machine that behave as the real ones do. */
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
import { renderApiDay, textPage } from './sample-answers.ts';

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
  it('is asked of no server more often than is polite', async () => {
    await expect(capture('https://papers.example/', [], { base: undefined })).rejects.toThrow('3000 ms');
  });
});
