import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listFiles } from '../../src/build/site-files.ts';
import type { DevServer } from '../../src/serve/dev-server.ts';
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

const file = (): string => join(folder, 'content/site.yaml');
const settings = readFileSync('test/site/toy/content/site.yaml', 'utf8');
/** As a browser shows it. */
async function home(): Promise<string> {
  const { body } = await request(server.address, { headers: { 'sec-fetch-mode': 'navigate' } });
  return body.text();
}
const scriptsOf = (page: string): string[] => page.match(/assets\/[a-z-]+\.[0-9a-f]+\.js/g) ?? [];
const builtHome = (): string => readFileSync(join(folder, '_site/index.html'), 'utf8');
const retitle = (title: string): void =>
  writeFileSync(file(), settings.replace(/^title: .*$/m, `title: ${title}`));
const spoil = (): void => writeFileSync(file(), `${settings}\nnonsense: true\n`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-live-'));
  cpSync('test/site/toy/content', join(folder, 'content'), { recursive: true });
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

// With content that is in order: test/package/installed-package.test.ts.
describe.sequential('the development server', () => {
  it('begins with content that is at fault, says so in terminal and browser, and goes on when it is mended', async () => {
    spoil();
    const failed = nextLine(/site\.yaml:\d+: error \(unknown-key\): "nonsense"/);
    server = await startDevServer({
      contentDir: join(folder, 'content'),
      templatesDir: 'templates',
      sourcesDir: 'src',
      outDir: join(folder, '_site'),
      port: 0,
      say,
    });
    await failed;
    expect(await home()).toContain('(unknown-key)');
    const mended = nextLine(rebuilt);
    retitle('The Early Review');
    await mended;
    expect(await home()).toContain('The Early Review');
    expect(await home()).not.toContain('nonsense');
  });

  it('serves the whole site', async () => {
    expect(await home()).toContain('<!doctype html>');
    const missing = await fetch(new URL('no/such/page/', server.address));
    expect(missing.status).toBe(404);
    for (const path of ['issues/feed.json', 'archive.json', 'pagefind/pagefind.js'])
      expect((await fetch(new URL(path, server.address))).status, path).toBe(200);
  });

  it('says what is wrong with content, and keeps the last good site', async () => {
    const failed = nextLine(notRebuilt);
    spoil();
    expect(await failed).toMatch(/nonsense/);
    expect(await home()).toContain('The Early Review');
    expect(await home()).toContain('nonsense');
  });

  it('follows a file that is deleted and written again, and issue files', async () => {
    const missing = nextLine(/site\.yaml: error \(missing-file\)/);
    rmSync(file());
    await missing;
    const back = nextLine(rebuilt);
    retitle('The Late Review');
    await back;
    expect(await home()).toContain('The Late Review');
    const issues = join(folder, 'content/issues');
    const [name = ''] = readdirSync(issues);
    const wrong = nextLine(/\(issue-name\)/);
    renameSync(join(issues, name), join(issues, '2030-01-01.json'));
    await wrong;
    expect(await home()).toContain('(issue-name)');
    const right = nextLine(rebuilt);
    renameSync(join(issues, '2030-01-01.json'), join(issues, name));
    await right;
    expect(await home()).not.toContain('(issue-name)');
  });

  it('shows changed content before the site is built, and builds it behind, as the last change leaves it', async () => {
    const scripts = scriptsOf(await home());
    expect(scripts.length).toBeGreaterThan(0);
    for (const title of ['Renamed', 'Newest']) {
      const seen = nextLine(shown);
      retitle(`The ${title} Review`);
      // From then on the whole site is being built, for the second time while it still is for the first.
      await seen;
      const page = await home();
      expect(page).toContain(`The ${title} Review`);
      expect(scriptsOf(page)).toEqual(scripts);
    }
    // Builds of earlier changes are no longer spoken of. What no page of the site is comes with the build.
    await nextLine(rebuilt);
    expect(builtHome()).toContain('The Newest Review');
    expect(await home()).toContain('The Newest Review');
    expect(await home()).not.toContain('nonsense');
  });

  it('puts changed words into the scripts', async () => {
    const before = scriptsOf(await home());
    const seen = nextLine(shown);
    const built = nextLine(rebuilt);
    writeFileSync(join(folder, 'content/words.yaml'), 'phrases:\n  More results: Further papers\n');
    await seen;
    const now = scriptsOf(await home());
    expect(now).not.toEqual(before);
    const texts = readdirSync(join(folder, '_site/assets'))
      .filter((name) => name.startsWith('search.') && name.endsWith('.js'))
      .map((name) => readFileSync(join(folder, '_site/assets', name), 'utf8'));
    expect(texts.some((text) => text.includes('Further papers'))).toBe(true);
    await built;
    expect(scriptsOf(builtHome())).toEqual(now);
  });

  it('finds a corrected title before the site is built, by the index that the site will have', async () => {
    const temporary = (): readonly string[] => readdirSync(folder).filter((name) => name.includes('.next-'));
    const read = (index: string): ReadonlyMap<string, string> =>
      new Map(
        [...listFiles(join(index, 'pagefind')).keys()].map((name) => [
          name,
          readFileSync(join(index, 'pagefind', name), 'latin1'),
        ]),
      );
    const served = async (name: string): Promise<string> => {
      const response = await fetch(new URL(`pagefind/${name}`, server.address));
      expect(response.status, name).toBe(200);
      return Buffer.from(await response.arrayBuffer()).toString('latin1');
    };
    // Of fewer papers one is so many that the index is made from nothing.
    const more = nextLine(rebuilt);
    const listing = 'daily-papers-12-09.txt';
    cpSync(`test/fixtures/archive/dumps/${listing}`, join(folder, 'content/dumps', listing));
    await more;
    const entry = 'pagefind-entry.json';
    const before = read(join(folder, '_site'));
    const found = nextLine(/found by the search after \d+ ms/);
    const built = nextLine(rebuilt);
    const corrections = join(folder, 'content/corrections.yaml');
    const entitle = (title: string): void =>
      writeFileSync(
        corrections,
        `papers:\n  - paper: the-toy-theorem\n    title: ${title}\n    why: A test.\n`,
      );
    entitle('The zorgnet theorem');
    await found;
    const [staged = 'none'] = temporary();
    const [number = 'none'] = readdirSync(join(folder, staged));
    const fresh = read(join(folder, staged, number));
    expect(await served(entry)).toBe(fresh.get(entry));
    // That of an open page, which has not fetched all of its files yet.
    const [old = 'none'] = before.keys();
    expect(await served(old)).toBe(before.get(old));
    await built;
    const after = read(join(folder, '_site'));
    expect(after.get(entry)).not.toBe(before.get(entry));
    expect(new Map([...before, ...fresh])).toEqual(new Map([...before, ...after]));
    await vi.waitFor(() => expect(temporary()).toEqual([]));
    // Taken back before the site is built of it.
    const again = nextLine(/found by the search/);
    entitle('The other theorem');
    await again;
    expect(await served(entry)).not.toBe(after.get(entry));
    const end = nextLine(rebuilt).then(() => 'built');
    entitle('The zorgnet theorem');
    const back = vi
      .waitFor(async () => expect(await served(entry)).toBe(after.get(entry)), {
        timeout: 60_000,
        interval: 20,
      })
      .then(() => 'served');
    expect(await Promise.race([back, end])).toBe('served');
    await end;
  });
});
