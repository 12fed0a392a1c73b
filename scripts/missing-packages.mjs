/**
 * Which packages of package-lock.json are missing in node_modules. Plain JavaScript, because it runs before anything is
 * installed. Compares with npm's own record of installed packages, so that manual installs count and nothing is
 * requested from the network if all is there. Separate from `install.mjs`, because every command runs
 * this check, and loading `node:child_process` takes a while.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A package in a lockfile, which lists packages for all platforms.
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, link?: boolean, os?: string[], cpu?: string[],
 * libc?: string[] }} LockedPackage
 */

/**
 * @param {string} project the project's folder
 * @param {{ withDev: boolean }} wanted whether development dependencies are needed too
 * @returns {string[]} packages to install, e.g. `node_modules/yaml`, in the lockfile's order
 */
export function missingPackages(project, { withDev }) {
  const wanted = readPackages(join(project, 'package-lock.json')) ?? {};
  const recorded = readPackages(join(project, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([place, locked]) => place !== '' && locked.link !== true)
    .filter(([place, { version }]) => installedVersion(project, place, recorded) !== version)
    .filter(([, locked]) => isNeeded(locked, withDev))
    .map(([place]) => place);
}

/**
 * The installed version by npm's record if the folder exists; without a record, by its package.json.
 * @param {string} project
 * @param {string} place
 * @param {Record<string, LockedPackage> | undefined} recorded
 */
function installedVersion(project, place, recorded) {
  // Not `join`, which would take ten times as long as checking the file.
  const manifest = `${project}/${place}/package.json`;
  if (!existsSync(manifest)) return undefined;
  if (recorded !== undefined) return recorded[place]?.version;
  try {
    return JSON.parse(readFileSync(manifest, 'utf8')).version;
  } catch {
    return undefined;
  }
}

/**
 * Not needed: packages for other platforms, and optional packages without a platform, which npm may omit.
 * @param {LockedPackage} locked
 * @param {boolean} withDev
 */
function isNeeded({ dev, optional, os, cpu, libc }, withDev) {
  if (dev === true && !withDev) return false;
  if (optional !== true) return true;
  return (
    os !== undefined &&
    cpu !== undefined &&
    allows(os, process.platform) &&
    allows(cpu, process.arch) &&
    (libc === undefined || allows(libc, libcOfMachine()))
  );
}

/**
 * @param {string[]} names allowed names; `!name` excludes one
 * @param {string} name
 */
function allows(names, name) {
  if (names.includes(`!${name}`)) return false;
  return names.includes(name) || names.every((other) => other.startsWith('!'));
}

/** Cache, because Node's report takes some milliseconds. */
let libc = '';

function libcOfMachine() {
  if (process.platform !== 'linux' || libc !== '') return libc;
  // Wherever musl is the system's, its loader is here.
  if (!hasLoaderOfMusl()) return 'glibc';
  process.report.excludeNetwork = true;
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  libc = report.header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
  return libc;
}

function hasLoaderOfMusl() {
  try {
    return readdirSync('/lib').some((name) => name.startsWith('ld-musl-'));
  } catch {
    // The report knows.
    return true;
  }
}

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
