import { spawnSync } from 'node:child_process';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingPackages } from '../../scripts/missing-packages.mjs';

let project = '';

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

const locked: Readonly<Record<string, Locked>> = {
  'node_modules/one': { version: '1.0.0' },
  'node_modules/two': { version: '2.0.0' },
  'node_modules/two/node_modules/one': { version: '0.9.0' },
  'node_modules/tool': { version: '3.0.0', dev: true },
  'node_modules/@native/here': {
    version: '1.0.0',
    optional: true,
    os: [process.platform],
    cpu: [process.arch],
  },
  'node_modules/@native/elsewhere': { version: '1.0.0', optional: true, os: ['plan9'], cpu: ['pdp11'] },
  'node_modules/@native/fallback': { version: '1.0.0', optional: true },
};

const lockfile = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages });
const missing = (withDev = true) => missingPackages(project, { withDev });

function put(place: string, version: string): void {
  mkdirSync(join(project, place), { recursive: true });
  writeFileSync(join(project, place, 'package.json'), JSON.stringify({ version }));
}

function record(packages: Readonly<Record<string, Locked>>): void {
  writeFileSync(join(project, 'node_modules/.package-lock.json'), lockfile(packages));
}

const {
  'node_modules/@native/elsewhere': _elsewhere,
  'node_modules/@native/fallback': _fallback,
  ...installed
} = locked;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'offprint-install-'));
  writeFileSync(join(project, 'package.json'), '{"name":"offprint-install-test"}');
  writeFileSync(join(project, 'package-lock.json'), lockfile({ '': {}, ...locked }));
  for (const [place, { version }] of Object.entries(installed)) put(place, version);
  record(installed);
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

describe('what is missing', () => {
  it('is nothing after an install by hand, for whatever machine the lockfile has more packages', () => {
    expect(missing()).toEqual([]);
  });

  it('is nothing where npm\u2019s record is lost and the packages are there', () => {
    rmSync(join(project, 'node_modules/.package-lock.json'));
    expect(missing()).toEqual([]);
  });

  it('is what the record lacks, has in another version, or names though its folder is gone', () => {
    const { 'node_modules/one': _one, ...rest } = installed;
    record({ ...rest, 'node_modules/two': { version: '1.9.0' } });
    rmSync(join(project, 'node_modules/@native'), { recursive: true });
    expect(missing()).toEqual(['node_modules/one', 'node_modules/two', 'node_modules/@native/here']);
  });

  it('leaves out tools where a command needs none', () => {
    rmSync(join(project, 'node_modules/tool'), { recursive: true });
    expect(missing(false)).toEqual([]);
    expect(missing(true)).toEqual(['node_modules/tool']);
  });

  it('is everything that is for this machine where nothing is installed', () => {
    rmSync(join(project, 'node_modules'), { recursive: true });
    expect(missing()).toEqual(Object.keys(installed));
  });
});

/** No registry listens there. */
const offline = {
  ...process.env,
  npm_config_registry: 'http://127.0.0.1:9/',
  npm_config_fetch_retries: '0',
  npm_config_cache: '',
};

function run(command: string, env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', command], {
    cwd: project,
    encoding: 'utf8',
    env: { ...offline, npm_config_cache: join(project, 'cache'), ...env },
  });
  return { status, text: stdout + stderr };
}

function copyHere(...names: readonly string[]): void {
  for (const name of names) cpSync(name, join(project, name), { recursive: true });
}

/** Leaves other packages out of the manifest and the lockfile, because npm takes seconds to look at all. */
function declareOnly(...names: readonly string[]): void {
  for (const [file, listed] of [
    ['package.json', 'dependencies'],
    ['package-lock.json', 'packages'],
  ] as const) {
    const all = JSON.parse(readFileSync(join(project, file), 'utf8'));
    const kept = names.map((name) => (listed === 'packages' ? `node_modules/${name}` : name));
    const left = Object.fromEntries(kept.map((name) => [name, all[listed][name]]));
    const { devDependencies: _tools, ...rest } = all;
    writeFileSync(join(project, file), JSON.stringify({ ...rest, [listed]: left }));
  }
}

describe('without a registry', () => {
  beforeEach(() => {
    copyHere('scripts', 'package.json', 'package-lock.json');
    rmSync(join(project, 'node_modules'), { recursive: true });
  });

  it('commands run from a node_modules that is a link, and leave it one', () => {
    // The sources run; all other commands stop before.
    copyHere('src', 'templates', 'tsconfig.json');
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    expect(run('--version')).toMatchObject({ status: 0, text: expect.stringMatching(/\d+\.\d+\.\d+/) });
    expect(lstatSync(join(project, 'node_modules')).isSymbolicLink()).toBe(true);
  });

  it.each(['a folder', 'a link'])(
    'a package that is missing is named, and %s keeps all that was there',
    (kind) => {
      declareOnly('yaml', 'zod');
      const real = join(project, kind === 'a link' ? 'elsewhere' : 'node_modules');
      mkdirSync(real);
      symlinkSync(resolve('node_modules/zod'), join(real, 'zod'));
      if (kind === 'a link') symlinkSync(real, join(project, 'node_modules'));
      const before = readdirSync(real);
      const { status, text } = run('--version');
      expect(status).toBe(1);
      expect(text).toMatch(/Missing: yaml: /);
      expect(text).not.toMatch(/^ {4}at /m);
      expect(readdirSync(real).filter((name) => before.includes(name))).toEqual(before);
      expect(readFileSync(join(real, 'zod/package.json'), 'utf8')).toContain('"zod"');
    },
  );

  it.each([
    ['--version', 'omit'],
    ['test', 'include'],
  ])('the first installation for %s has no tools for development unless it needs them', (command, choice) => {
    const said = join(project, 'said.txt');
    const tools = join(project, 'tools');
    mkdirSync(tools);
    writeFileSync(join(tools, 'npm'), `#!/bin/sh\necho "$@" > "${said}"\n`, { mode: 0o755 });
    writeFileSync(join(tools, 'npm.cmd'), `@echo %* > "${said}"\r\n`);
    expect(run(command, { PATH: `${tools}${delimiter}${process.env.PATH ?? ''}` }).status).toBe(1);
    expect(readFileSync(said, 'utf8')).toMatch(new RegExp(`^ci .*--${choice}=dev\\b`));
  });
});
