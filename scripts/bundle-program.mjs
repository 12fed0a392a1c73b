/**
 * Makes the programs behind the build into plain JavaScript, each in few files: reading some three hundred TypeScript files
 * one by one takes most of a second, again in each process. Plain JavaScript itself, because it comes before them.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Programs by the names of their files. They start each other, so they lie in one folder. */
const programs = [
  'src/commands/offprint.ts',
  'scripts/bench/run-build.ts',
  'scripts/bench/run-search-index.ts',
  'src/build/parallel/worker-process.ts',
  'src/serve/preview-process.ts',
  'src/serve/rebuild-process.ts',
];

/** What a bundle is made of; what is installed goes by the lockfile. */
const roots = [
  'src',
  'templates',
  'scripts',
  'eleventy.config.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

/** Packages that start programs of their own, or look for their files beside them. */
const packages = [
  '@11ty/eleventy',
  '@11ty/eleventy-dev-server',
  '@css-inline/css-inline',
  'esbuild',
  'lightningcss',
  'pagefind',
  'sharp',
  'yargs',
];

/** What CommonJS packages in the bundle ask Node's own modules of. */
const requireNode =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

/**
 * Bundles unless that was done for the sources as they are now.
 * @param {string} project the project's folder
 * @param {string} program one of `programs`
 * @returns {Promise<string>} the path of the bundled program
 * @throws {Error} with esbuild's messages where a source can't be read
 */
export async function bundleProgram(project, program) {
  const all = join(project, '.cache', 'programs');
  // A folder for each state of the sources: what one process has begun to read, no other replaces.
  const folder = join(all, stateOfSources(project));
  if (!existsSync(folder)) {
    await bundle(project, folder);
    forgetOld(all, folder);
  }
  return join(folder, basename(program).replace(/\.ts$/, '.js'));
}

/**
 * Bundles what the package is to have: all programs but those for development.
 * @param {string} project @param {string} folder where they go; must not exist
 */
export async function bundlePackage(project, folder) {
  await bundle(
    project,
    folder,
    programs.filter((program) => program.startsWith('src/')),
  );
}

/**
 * A checksum of the names, sizes and times of everything a bundle may be made of.
 * @param {string} project
 */
function stateOfSources(project) {
  const hash = createHash('sha256');
  for (const root of roots) {
    const path = join(project, root);
    const names = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
      : [''];
    for (const name of names.sort()) {
      const stats = statSync(join(path, name));
      if (stats.isFile()) hash.update(`${root} ${name} ${stats.size} ${stats.mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} project @param {string} folder @param {string[]} entryPoints */
async function bundle(project, folder, entryPoints = programs) {
  const { build } = await import('esbuild');
  mkdirSync(dirname(folder), { recursive: true });
  // A folder of its own for each run, two of one process included.
  const growing = mkdtempSync(`${folder}.`);
  try {
    await build({
      absWorkingDir: project,
      entryPoints,
      outdir: growing,
      entryNames: '[name]',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      banner: { js: requireNode },
      external: packages,
      logLevel: 'silent',
    });
    renameSync(growing, folder);
  } catch (error) {
    rmSync(growing, { recursive: true, force: true });
    // Unless another process has made the same meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Removes bundles that are a day older than the newest: nothing runs from them any longer.
 * @param {string} all @param {string} newest
 */
function forgetOld(all, newest) {
  const { mtimeMs } = statSync(newest);
  for (const name of readdirSync(all)) {
    const then = statSync(join(all, name), { throwIfNoEntry: false })?.mtimeMs ?? mtimeMs;
    if (mtimeMs - then > 86_400_000) rmSync(join(all, name), { recursive: true, force: true });
  }
}
