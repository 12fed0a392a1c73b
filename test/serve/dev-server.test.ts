import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DevServer, startDevServer } from '../../src/serve/dev-server.ts';
import { Rebuilder } from '../../src/serve/rebuilder.ts';

let folder = '';
let server: DevServer;
const said: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-live-'));
  cpSync('test/site/toy/content', join(folder, 'content'), { recursive: true });
  server = await startDevServer({
    contentDir: join(folder, 'content'),
    templatesDir: 'templates',
    sourcesDir: 'src',
    outDir: join(folder, '_site'),
    port: 0,
    say: (line) => said.push(line),
  });
}, 60_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const home = async (): Promise<string> => (await fetch(server.address)).text();

describe('the development server', () => {
  it('serves the whole site', async () => {
    expect(await home()).toContain('<!doctype html>');
    const missing = await fetch(new URL('no/such/page/', server.address));
    expect(missing.status).toBe(404);
    for (const path of ['issues/feed.json', 'archive.json', 'pagefind/pagefind.js'])
      expect((await fetch(new URL(path, server.address))).status, path).toBe(200);
  });

  it('shows changed content before the site is built, and builds it behind', async () => {
    const file = join(folder, 'content/site.yaml');
    const rebuilt = server.nextRebuild();
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: The Renamed Review'));
    await waitUntil(async () => (await home()).includes('The Renamed Review'));
    expect(said.some((line) => /shown after \d+ ms/.test(line))).toBe(true);
    // What no page of the site is comes with the build.
    expect((await rebuilt).state).toBe('built');
    expect(readFileSync(join(folder, '_site/index.html'), 'utf8')).toContain('The Renamed Review');
    expect(await home()).toContain('The Renamed Review');
  });

  it('ends with the last of changes that come while it still follows the one before', async () => {
    const file = join(folder, 'content/site.yaml');
    const rebuilt = server.nextRebuild();
    for (const title of ['One', 'Two', 'Three']) {
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: The ${title} Review`));
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    expect((await rebuilt).state).toBe('built');
    expect(readFileSync(join(folder, '_site/index.html'), 'utf8')).toContain('The Three Review');
    expect(await home()).toContain('The Three Review');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: The Renamed Review'));
    expect((await server.nextRebuild()).state).toBe('built');
  });

  it('says what is wrong with content, keeps the last good site, and goes on when it is mended', async () => {
    const file = join(folder, 'content/site.yaml');
    const good = readFileSync(file, 'utf8');
    const failed = server.nextRebuild();
    writeFileSync(file, `${good}\nnonsense: true\n`);
    const result = await failed;
    expect(result.state === 'failed' && result.reason).toMatch(/nonsense/);
    expect(await home()).toContain('The Renamed Review');
    expect(said.at(-1)).toContain('nonsense');
    const mended = server.nextRebuild();
    writeFileSync(file, good.replace('The Renamed Review', 'The Mended Review'));
    expect((await mended).state).toBe('built');
    expect(await home()).toContain('The Mended Review');
  });
});

it('begins with content that is at fault, says so in terminal and browser, and goes on when it is mended', async () => {
  const broken = mkdtempSync(join(tmpdir(), 'offprint-broken-'));
  const content = join(broken, 'content');
  cpSync('test/site/toy/content', content, { recursive: true });
  const file = join(content, 'site.yaml');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, `${good}\nnonsense: true\n`);
  const words: string[] = [];
  const other = await startDevServer({
    contentDir: content,
    templatesDir: 'templates',
    sourcesDir: 'src',
    outDir: join(broken, '_site'),
    port: 0,
    say: (line) => words.push(line),
  });
  const page = async () => (await fetch(other.address)).text();
  expect(words.join('\n')).toMatch(/site\.yaml:\d+: error \(unknown-key\): "nonsense"/);
  expect(await page()).toContain('(unknown-key)');
  const mended = other.nextRebuild();
  writeFileSync(file, good);
  expect(await mended).toMatchObject({ state: 'built' });
  expect(await page()).not.toContain('nonsense');
  await other.close();
  rmSync(broken, { recursive: true, force: true });
});

it('a rebuild that is asked for while another is about to begin takes its place', async () => {
  const rebuilder = new Rebuilder();
  const order = {
    contentDir: join(folder, 'content'),
    templatesDir: 'templates',
    outDir: join(folder, '_other'),
    withSearch: false,
  };
  const [first, second] = await Promise.all([rebuilder.rebuild(order), rebuilder.rebuild(order)]);
  await rebuilder.close();
  expect(first.state).toBe('failed');
  expect(second.state).toBe('built');
});

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  for (let times = 0; times < 200; times += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come to pass.');
}
