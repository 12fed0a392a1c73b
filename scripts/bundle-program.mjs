/**
 * Bundles programs to plain JavaScript in a few files, because loading hundreds of TypeScript files takes most of a second in
 * each process. This script is plain JavaScript, because it runs first.
 */
import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ownAddresses } from './bundling/own-addresses.mjs';

/** Entry points of processes and threads. They start each other, so their bundles are in one folder. */
export const programs = [
  'src/commands/offprint.ts',
  'scripts/bench/run-build.ts',
  'scripts/bench/run-search-index.ts',
  'src/build/parallel/worker-process.ts',
  'src/build/parallel/search-thread.ts',
  'src/build/parallel/site-thread.ts',
  'src/serve/preview-process.ts',
  'src/serve/rebuild-process.ts',
  'src/serve/update-thread.ts',
];

/** What `npx @11ty/eleventy` reads, unless it watches the sources. */
const configuration = 'eleventy.config.ts';

/** Prepares browser scripts for the bundle, see `src/bundling/bundle-scripts.ts`. */
const preparation = 'scripts/bundling/prepare-scripts.ts';

/** Modules that tests import; they start the programs of their folder. */
const forTests = ['src/build/build-site.ts', 'src/serve/dev-server.ts'];

/** Inputs of the bundles; dependencies count through the lockfile. */
const roots = [
  'src',
  'templates',
  'scripts',
  'eleventy.config.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

/** Packages not to bundle: they fork programs or read files of their own folder. */
const packages = [
  '@11ty/eleventy-dev-server',
  '@css-inline/css-inline',
  'esbuild',
  'lightningcss',
  'pagefind',
  'sharp',
];

/** `require` for bundled CommonJS packages that use Node's built-in modules. */
const requireNode =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

/**
 * Bundles all programs, unless there is a bundle for the present sources.
 * @param {string} project the project's folder
 * @param {string} program one of `programs` or `forTests`, or `configuration`
 * @returns {Promise<string>} the path of the bundled program
 * @throws {Error} with esbuild's messages for invalid sources; where this user may not write or read the bundle
 */
export async function bundleProgram(project, program) {
  const all = join(project, '.cache', 'programs');
  // One folder for each state of the sources, so that files of a running process are never replaced.
  const folder = join(all, stateOfSources(project));
  if (!existsSync(folder)) {
    await bundle(project, folder);
    removeOldBundles(all, folder);
  } else noteUse(folder);
  const bundled = join(folder, bundledName(program));
  accessSync(bundled, constants.R_OK);
  return bundled;
}

/**
 * A program's file in the folder of the bundle.
 * @param {string} program
 */
export function bundledName(program) {
  return basename(program).replace(/\.ts$/, '.js');
}

/**
 * Checksum of names, sizes and times of all possible inputs.
 * @param {string} project
 */
function stateOfSources(project) {
  const hash = createHash('sha256');
  for (const root of roots) addState(hash, `${project}/${root}`, root);
  return hash.digest('hex').slice(0, 16);
}

/**
 * Recursive, with concatenated paths: `readdirSync` with `recursive`, and `join`, took ten times as long for a thousand
 * files.
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 * @param {string} name relative to the project
 */
function addState(hash, path, name) {
  // Undefined for a broken link, and where a file is gone since its folder was listed.
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) hash.update(`${name} ${stats.size} ${stats.mtimeMs}\n`);
  if (!stats?.isDirectory()) return;
  // Hidden files are no sources: editors lock and keep what is being edited so.
  for (const inner of readdirSync(path).sort())
    if (!inner.startsWith('.')) addState(hash, `${path}/${inner}`, `${name}/${inner}`);
}

/** @param {string} project @param {string} folder */
async function bundle(project, folder) {
  const { build } = await import('esbuild');
  mkdirSync(dirname(folder), { recursive: true });
  // A temporary folder for each run, since several may run at once.
  const growing = mkdtempSync(`${folder}.`);
  // `mkdtemp` makes folders for one user only; a container image may be built by one user and run by another.
  chmodSync(growing, 0o777 & ~process.umask());
  try {
    await build({
      absWorkingDir: project,
      entryPoints: [...programs, configuration, ...forTests, preparation],
      outdir: growing,
      entryNames: '[name]',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      banner: { js: requireNode },
      external: packages,
      plugins: [ownAddresses],
      logLevel: 'silent',
    });
    const { default: prepareScripts } = await import(pathToFileURL(join(growing, 'prepare-scripts.js')).href);
    await prepareScripts(growing);
    renameSync(growing, folder);
  } catch (error) {
    rmSync(growing, { recursive: true, force: true });
    // Another process has made the same bundle meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/**
 * By the folder's time, for `removeOldBundles`.
 * @param {string} folder
 */
function noteUse(folder) {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // Another user's: that user's last use counts.
  }
}

/**
 * Removes bundles whose last use was more than a day before the newest was made. A server that runs for longer goes on by the
 * sources.
 * @param {string} all
 * @param {string} newest
 */
function removeOldBundles(all, newest) {
  const { mtimeMs } = statSync(newest);
  for (const name of readdirSync(all)) {
    const then = statSync(join(all, name), { throwIfNoEntry: false })?.mtimeMs ?? mtimeMs;
    if (mtimeMs - then > 86_400_000) rmSync(join(all, name), { recursive: true, force: true });
  }
}
