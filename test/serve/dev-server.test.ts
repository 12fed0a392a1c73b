import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DevServer } from '../../src/serve/dev-server.ts';
import { Rebuilder } from '../../src/serve/rebuilder.ts';
import { importBundled } from '../setup/import-bundled.ts';

const { startDevServer } =
  await importBundled<typeof import('../../src/serve/dev-server.ts')>('src/serve/dev-server.ts');
let folder = '';
let server: DevServer;
const waiting: { readonly pattern: RegExp; readonly resolve: (line: string) => void }[] = [];

/** The next line that matches, of those the server says from now on. */
function nextLine(pattern: RegExp): Promise<string> {
  return new Promise((resolve) => waiting.push({ pattern, resolve }));
}

function say(line: string): void {
  for (const one of [...waiting]) {
    if (!one.pattern.test(line)) continue;
    waiting.splice(waiting.indexOf(one), 1);
    one.resolve(line);
  }
}

const shown = /shown after \d+ ms/;
const rebuilt = /^Whole site rebuilt/;
const notRebuilt = /not rebuilt/;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-live-'));
  cpSync('test/site/toy/content', join(folder, 'content'), { recursive: true });
  server = await startDevServer({
    contentDir: join(folder, 'content'),
    templatesDir: 'templates',
    sourcesDir: 'src',
    outDir: join(folder, '_site'),
    port: 0,
    say,
  });
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const home = async (): Promise<string> => (await fetch(server.address)).text();
const builtHome = (): string => readFileSync(join(folder, '_site/index.html'), 'utf8');

function retitle(title: string): void {
  const file = join(folder, 'content/site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
}

describe('the development server', () => {
  it('serves the whole site', async () => {
    expect(await home()).toContain('<!doctype html>');
    const missing = await fetch(new URL('no/such/page/', server.address));
    expect(missing.status).toBe(404);
    for (const path of ['issues/feed.json', 'archive.json', 'pagefind/pagefind.js'])
      expect((await fetch(new URL(path, server.address))).status, path).toBe(200);
  });

  it('shows changed content before the site is built, and builds it behind, as the last change leaves it', async () => {
    for (const title of ['Renamed', 'Newest']) {
      const seen = nextLine(shown);
      retitle(`The ${title} Review`);
      // From then on the whole site is being built, for the second time while it still is for the first.
      await seen;
      expect(await home()).toContain(`The ${title} Review`);
    }
    // Builds of earlier changes are no longer spoken of. What no page of the site is comes with the build.
    await nextLine(rebuilt);
    expect(builtHome()).toContain('The Newest Review');
    expect(await home()).toContain('The Newest Review');
  });

  it('says what is wrong with content, keeps the last good site, and goes on when it is mended', async () => {
    const file = join(folder, 'content/site.yaml');
    const good = readFileSync(file, 'utf8');
    const failed = nextLine(notRebuilt);
    writeFileSync(file, `${good}\nnonsense: true\n`);
    expect(await failed).toMatch(/nonsense/);
    expect(await home()).toContain('The Newest Review');
    const mended = nextLine(rebuilt);
    writeFileSync(file, good.replace('The Newest Review', 'The Mended Review'));
    await mended;
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
  const failed = nextLine(/site\.yaml:\d+: error \(unknown-key\): "nonsense"/);
  const other = await startDevServer({
    contentDir: content,
    templatesDir: 'templates',
    sourcesDir: 'src',
    outDir: join(broken, '_site'),
    port: 0,
    say,
  });
  const page = async () => (await fetch(other.address)).text();
  await failed;
  expect(await page()).toContain('(unknown-key)');
  const mended = nextLine(rebuilt);
  writeFileSync(file, good);
  await mended;
  expect(await page()).not.toContain('nonsense');
  await other.close();
  rmSync(broken, { recursive: true, force: true });
});

// Its processes are of the sources, as with `npm start`.
it('a rebuild that is asked for while another is about to begin takes its place', async () => {
  const rebuilder = new Rebuilder();
  const order = {
    contentDir: join(folder, 'content'),
    templatesDir: 'templates',
    outDir: join(folder, '_other'),
  };
  const [first, second] = await Promise.all([rebuilder.rebuild(order), rebuilder.rebuild(order)]);
  await rebuilder.close();
  expect(first.state).toBe('failed');
  expect(second.state).toBe('built');
});
