/** The packed Offprint, installed offline into a folder of its own. */

import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fingerprintFolder } from '../../src/disk/list-files.ts';
import { freePort } from '../setup/free-port.ts';
import { copyDependencies } from './copy-dependencies.ts';
import { type LocalRegistry, startLocalRegistry } from './local-registry.ts';
import { unsafeOnWindows } from './windows-names.ts';

const root = mkdtempSync(join(tmpdir(), 'offprint-package-'));
const archive = join(root, 'my letter');
const installed = join(archive, 'node_modules');
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;
let registry: LocalRegistry;
let tarball = '';
let fingerprint = '';

beforeAll(async () => {
  // Other users must be able to go there.
  chmodSync(root, 0o755);
  mkdirSync(archive);
  registry = await startLocalRegistry('.');
  const packed = spawnSync('npm', ['pack', '--silent', '--pack-destination', root], { encoding: 'utf8' });
  expect(packed.stderr).toBe('');
  tarball = packed.stdout.trim().split('\n').at(-1) ?? '';
  cpSync(join(root, tarball), join(archive, tarball));
  // Shared files are safe where others than their owner use them.
  copyDependencies('.', archive, isRoot);
  const { status, output } = await run('npm', ['install', `./${tarball}`, '--no-audit', '--no-fund']);
  expect(output).not.toMatch(/npm error/);
  expect(status).toBe(0);
  fingerprint = fingerprintFolder(installed);
  dropWriteAccess();
}, 900_000);

afterAll(async () => {
  await registry.close();
  if (!isRoot) changeModes(installed, (mode) => mode | 0o200);
  rmSync(root, { recursive: true, force: true });
});

/** Changes owners and modes, so that later commands run without write access to the package. */
function dropWriteAccess(): void {
  const names = readdirSync(archive).filter((name) => name !== 'node_modules');
  const home = mkdtempSync(join(root, 'home-'));
  if (isRoot)
    for (const path of [home, archive, ...names.map((name) => join(archive, name))])
      chownSync(path, nobody, nobody);
  else changeModes(installed, (mode) => mode & 0o555);
  user = { home, ...(isRoot ? { uid: nobody, gid: nobody } : {}) };
}

function changeModes(folder: string, change: (mode: number) => number): void {
  for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    const path = join(folder, name);
    if (existsSync(path)) chmodSync(path, change(statSync(path).mode));
  }
}

let user: { readonly home: string; readonly uid?: number; readonly gid?: number } = {
  home: join(root, 'home'),
};

/** In the archive's folder; no request may go anywhere but to the registry on this machine. */
function start(command: string, args: readonly string[]) {
  const { home, ...ids } = user;
  return spawn(command, args, {
    ...ids,
    cwd: archive,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      npm_config_cache: join(home, 'cache'),
      npm_config_registry: registry.url,
      npm_config_update_notifier: 'false',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function run(
  command: string,
  args: readonly string[],
): Promise<{ readonly status: number | null; readonly output: string; readonly printed: string }> {
  const child = start(command, args);
  let [output, printed] = ['', ''];
  child.stdout.on('data', (bytes: Buffer) => {
    output += bytes.toString();
    printed += bytes.toString();
  });
  child.stderr.on('data', (bytes: Buffer) => {
    output += bytes.toString();
  });
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, output, printed })));
}

/** As npx starts it, without the seconds that npx takes. */
const program = join(installed, 'offprint/bin/offprint.mjs');
const offprint = (...args: readonly string[]) => run(process.execPath, [program, ...args]);

describe.sequential('the installed package', { timeout: 300_000 }, () => {
  it('begins an archive, and overwrites nothing', async () => {
    const readManifest = () => readFileSync(join(archive, 'package.json'), 'utf8');
    const before = JSON.parse(readManifest());
    const answers = ['--title', 'Prüfbrief: "a" & b', '--url', 'https://letter.example/x'];
    const begun = await run('npx', ['--no-install', 'offprint', 'new', '.', ...answers]);
    expect(begun).toMatchObject({ status: 0 });
    // npm wrote it without scripts, which the messages name.
    const manifest = readManifest();
    expect(JSON.parse(manifest)).toEqual({
      ...before,
      scripts: expect.objectContaining({ build: 'offprint build', 'text:report': 'offprint text-report' }),
    });
    expect(readFileSync(join(archive, 'site.yaml'), 'utf8')).toMatch(/^offprint: 1$/m);
    const again = await offprint('new', '.', '--title', 'Another');
    expect(again.output).toContain('Left as they were');
    expect(readFileSync(join(archive, 'site.yaml'), 'utf8')).not.toContain('Another');
    expect(readManifest()).toBe(manifest);
  });

  it('builds an archive without issues, whose front page says what to do next', async () => {
    const built = await offprint('build');
    expect(built.output).toMatch(/_site\/: 0 issues, 0 papers/);
    expect(built.status).toBe(0);
    const home = readFileSync(join(archive, '_site/index.html'), 'utf8');
    expect(home).toContain('offprint ingest');
  });

  it('takes a capture in, and builds it', async () => {
    cpSync(
      'test/site/toy/content/dumps/daily-papers-10-29.txt',
      join(archive, 'daily-papers-2024-10-29.txt'),
    );
    const ingested = await offprint('ingest', 'daily-papers-2024-10-29.txt');
    expect(ingested.output).toContain('1 issue and');
    expect(ingested.status).toBe(0);
    const built = await offprint('build');
    expect(built.output).toMatch(/_site\/: 1 issue, \d+ papers/);
    expect(existsSync(join(archive, '_site/issues/2024-10-29/index.html'))).toBe(true);
    expect((await offprint('build')).output).toContain('Nothing has changed since');
    expect((await offprint('check', '--accept')).status).toBe(0);
    expect(existsSync(join(archive, 'permalinks.json'))).toBe(true);
    expect(await offprint('migrate')).toMatchObject({
      status: 0,
      output: expect.stringContaining('nothing to change'),
    });
    for (const command of ['topics', 'text-report'])
      expect((await offprint(command)).status, command).toBe(0);
  });

  it('serves it, and follows a change', async () => {
    const port = await freePort();
    const child = start(process.execPath, [program, 'start', '--port', String(port)]);
    let [printed, refused] = ['', ''];
    child.stdout.on('data', (bytes: Buffer) => (printed += bytes.toString()));
    child.stderr.on('data', (bytes: Buffer) => (refused += bytes.toString()));
    const says = (text: string) =>
      vi.waitUntil(() => refused !== '' || child.exitCode !== null || printed.includes(text), {
        timeout: 60_000,
        interval: 20,
      });
    const settings = join(archive, 'site.yaml');
    const before = readFileSync(settings, 'utf8');
    const home = async () => (await fetch(`http://localhost:${port}/`)).text();
    try {
      await says('http://');
      expect(await home()).toContain('Prüfbrief');
      writeFileSync(settings, before.replace('Prüfbrief', 'Andrer Brief'));
      await says('shown after');
      expect(await home()).toContain('Andrer Brief');
      await says('Whole site rebuilt');
      expect(refused).toBe('');
    } finally {
      writeFileSync(settings, before);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
    }
  });

  // Each command's own: test/commands/command-line.test.ts.
  it('says how it is used, without colours, and refuses what it does not know', async () => {
    const help = await offprint('--help');
    const commands = [...help.printed.matchAll(/^ {2}offprint ([a-z-]+)/gm)].map(([, name = '']) => name);
    expect(commands).toEqual(expect.arrayContaining(['new', 'build', 'start', 'ingest', 'check', 'migrate']));
    const own = await offprint('send', '--help');
    expect(own).toMatchObject({ status: 0, printed: expect.stringContaining('offprint send') });
    expect(help.output + own.output).not.toContain('\u001b');
    expect(await offprint('biuld')).toMatchObject({ status: 1, output: expect.stringMatching(/build/) });
    const version = await offprint('--version');
    expect(`offprint-${version.printed.trim()}.tgz`).toBe(tarball);
  });

  it('looks facts up in what was saved, without a network', async () => {
    const offline = await offprint('facts', '2024-10-29', '--offline');
    expect(offline.output).not.toMatch(/EACCES|EROFS| at /);
  });

  it('needs to write nothing to the package, and may not', async () => {
    if (isRoot) expect((await run('touch', [join(installed, 'offprint/x')])).status).not.toBe(0);
    expect(fingerprintFolder(installed)).toBe(fingerprint);
  });

  it('has names that Windows allows, in the package and in what it writes', () => {
    const packed = spawnSync('tar', ['-tzf', join(root, tarball)], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n');
    expect(packed.length).toBeGreaterThan(300);
    expect(unsafeOnWindows(packed)).toEqual([]);
    const written = readdirSync(archive, { recursive: true, encoding: 'utf8' }).filter(
      (name) => !name.startsWith('node_modules'),
    );
    expect(written.length).toBeGreaterThan(100);
    expect(unsafeOnWindows(written)).toEqual([]);
  });
});
