/**
 * A test runner for Stryker that tries a mutant in a fraction of a second: the quick tests of a room are bundled with the
 * code once, and for each mutant the bundle is evaluated anew, in the same process, so that no memo outlives a mutant.
 * vitest would start a thread and read some hundred modules for each.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { createRegistry, runTests } from './test-registry.mjs';

/** Tests that start processes, need a site or a browser, or try thousands of cases. */
const left =
  /\.(?:site|browser|property)\.test\.ts$|-command\.test\.ts$|^(?:bombs|hostile|properties|text-eval)\.test\.ts$/;

/** In the sandbox: what each test file took in the initial run, for a runner that is started later. */
const costs = 'mutation-costs.json';

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => /(?<!\.d)\.ts$/.test(name))
    .sort();

const testFiles = (room) =>
  filesOf(`test/${room}`).filter((name) => name.endsWith('.test.ts') && !left.test(basename(name)));

/** Files keep their own addresses, as if they had not been bundled. */
const ownAddress = {
  name: 'own-address',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'registry' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'registry' }, () => ({
      contents: 'module.exports = registry.vitest;',
    }));
    esbuild.onLoad({ filter: /\/(?:src|test)\/.*\.ts$/ }, ({ path }) => {
      const address = JSON.stringify(pathToFileURL(path).href);
      return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', address), loader: 'ts' };
    });
  },
};

async function bundleTests(room) {
  const before = ['test/setup/property-cases.ts', ...filesOf(`src/${room}`)];
  const contents = [
    ...before.map((file) => `require('./${file}');`),
    ...testFiles(room).map((file) => `registry.files.set('${file}', () => require('./${file}'));`),
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    plugins: [ownAddress],
    logLevel: 'error',
  });
  // Packages are imported beforehand, and `require` gives their namespaces: what `import` would have given.
  const text = outputFiles[0].text.replaceAll(/__toESM\((require\("[^"]+"\)), 1\)/g, '$1');
  const packages = new Map();
  for (const [, name] of text.matchAll(/\brequire\("([^"]+)"\)/g)) packages.set(name, await import(name));
  const script = new Script(`(function (require, registry) {${text}\n})`, { filename: 'tests.cjs' });
  return (registry) => script.runInThisContext()((name) => packages.get(name), registry);
}

class RoomRunner {
  static inject = ['options'];

  /** What each test file took when it passed last: quick ones go first. */
  milliseconds = new Map();

  constructor(options) {
    this.room = options.room;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.evaluate = await bundleTests(this.room);
    if (existsSync(costs)) this.milliseconds = new Map(JSON.parse(readFileSync(costs, 'utf8')));
    globalThis.__stryker__ ??= {};
  }

  /** Code of the room, evaluated anew, and the files that test it, not read yet. */
  readCode() {
    const registry = { ...createRegistry(), files: new Map() };
    this.evaluate(registry);
    return registry;
  }

  async dryRun() {
    const stryker = globalThis.__stryker__;
    const tests = [];
    let started = 0;
    const before = (id) => {
      stryker.currentTestId = id;
      started = performance.now();
    };
    const after = (id) => {
      stryker.currentTestId = undefined;
      tests.push({ id, name: id, status: 0, timeSpentMs: performance.now() - started });
    };
    const { files, read } = this.readCode();
    for (const [file, evaluate] of files) {
      before(file);
      const registered = read(file, evaluate);
      const fileStarted = started;
      const failure = await runTests(registered, { before, after });
      this.milliseconds.set(file, performance.now() - fileStarted);
      if (failure !== undefined)
        return { status: 'error', errorMessage: `${failure.killedBy}: ${failure.message}` };
    }
    writeFileSync(costs, JSON.stringify([...this.milliseconds]));
    return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ testFilter, hitLimit, activeMutant }) {
    const stryker = globalThis.__stryker__;
    const activate = () => Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    stryker.activeMutant = undefined;
    const failure = await this.tryTests(testFilter, activate);
    stryker.activeMutant = undefined;
    if (hitLimit !== undefined && stryker.hitCount > hitLimit)
      return { status: 'timeout', reason: `more than ${hitLimit} hits` };
    if (failure === undefined) return { status: 'survived', nrOfTests: testFilter.length };
    const { killedBy, message } = failure;
    return { status: 'killed', killedBy: [killedBy], failureMessage: message, nrOfTests: testFilter.length };
  }

  /** File by file, the quick ones first; those that read real dumps are seldom needed. */
  async tryTests(ids, activate) {
    const wanted = new Set(ids);
    const cost = (id) => this.milliseconds.get(id) ?? 0;
    const { files, read } = this.readCode();
    activate();
    const fileIds = new Set(ids.map((id) => id.split(' > ', 1)[0]));
    for (const file of [...fileIds].sort((one, other) => cost(one) - cost(other))) {
      const started = performance.now();
      const failure = await this.tryFile(read, file, files.get(file), wanted);
      if (failure !== undefined) return failure;
      this.milliseconds.set(file, performance.now() - started);
    }
    return undefined;
  }

  async tryFile(read, file, evaluate, wanted) {
    try {
      const tests = read(file, evaluate).filter(({ id }) => wanted.has(id) || wanted.has(file));
      return await runTests(tests);
    } catch (error) {
      return { killedBy: file, message: String(error) };
    }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'room', injectableClass: RoomRunner }];
