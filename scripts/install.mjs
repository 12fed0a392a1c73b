/**
 * Installs packages of package-lock.json that are missing in node_modules. Plain JavaScript, because it runs before
 * anything is installed.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { missingPackages } from './missing-packages.mjs';

/**
 * Installs missing packages. If that fails, existing ones stay as they were. The first installation has tools for
 * development only if they are wanted: they are two thirds of all bytes.
 * @param {string} project
 * @param {{ withDev: boolean }} wanted
 * @returns {string | undefined} undefined if all are installed; otherwise an error message for users
 */
export function installMissing(project, { withDev }) {
  const missing = missingPackages(project, { withDev });
  if (missing.length === 0) return undefined;
  const modules = join(project, 'node_modules');
  const packages = missing.length === 1 ? '1 package' : `${missing.length} packages`;
  console.error(`Installing ${packages} that package-lock.json names …`);
  const done = lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()
    ? installBehindLink(project, realpathSync(modules), withDev)
    : existsSync(modules)
      ? npm(project, 'install', withDev)
      : npm(project, 'ci', withDev, ['--omit=dev']);
  const left = missingPackages(project, { withDev });
  if (left.length === 0) return undefined;
  const names = left.slice(0, 5).map((place) => place.replace(/^.*node_modules\//, ''));
  const more = left.length > names.length ? ` and ${left.length - names.length} more` : '';
  const why = done ? 'npm ended without them' : 'npm could not install them; its message is above';
  return `Missing: ${names.join(', ')}${more}: ${why}. What was installed before is as it was.\nInstalling needs a package registry, once: check the network, or the proxy by "npm config get proxy", and run the command again.`;
}

/**
 * `npm ci` starts by deleting node_modules, so it is used only without one; `npm install` changes only differences
 * and rolls back on failure. Neither writes the lockfile.
 * @param {string} folder
 * @param {'ci' | 'install'} command
 * @param {boolean} withDev
 * @param {string[]} otherwise options where tools are not needed
 */
function npm(folder, command, withDev, otherwise = []) {
  const options = [
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    // No package needs its install script, and a malicious one would not run.
    '--ignore-scripts',
    ...(command === 'install' ? ['--no-save'] : []),
    ...(withDev ? ['--include=dev'] : otherwise),
  ];
  const { status } = spawnSync('npm', [command, ...options], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/**
 * If node_modules is a symbolic link, npm deletes it, or empties its target, before it is certain whether the installation
 * will succeed. So all packages are installed into a temporary folder, and missing ones are moved from there.
 * @param {string} project
 * @param {string} target the link's target folder
 * @param {boolean} withDev
 */
function installBehindLink(project, target, withDev) {
  const side = mkdtempSync(join(dirname(target), '.installing-'));
  try {
    for (const name of ['package.json', 'package-lock.json', '.npmrc'])
      if (existsSync(join(project, name))) cpSync(join(project, name), join(side, name));
    if (!npm(side, 'ci', withDev)) return false;
    const record = '.package-lock.json';
    for (const place of missingPackages(project, { withDev })) moveOver(side, project, place);
    cpSync(join(side, 'node_modules', '.bin'), join(target, '.bin'), {
      recursive: true,
      force: true,
      verbatimSymlinks: true,
    });
    cpSync(join(side, 'node_modules', record), join(target, record));
    return true;
  } finally {
    rmSync(side, { recursive: true, force: true });
  }
}

/**
 * @param {string} side
 * @param {string} project
 * @param {string} place
 */
function moveOver(side, project, place) {
  const [from, to] = [join(side, place), join(project, place)];
  // Already moved with the package that contains it.
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  const old = `${to}.old-${process.pid}`;
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
  // Keeps nested packages of the old one that are not missing.
  const within = join(old, 'node_modules');
  if (existsSync(within))
    cpSync(within, join(to, 'node_modules'), { recursive: true, force: false, verbatimSymlinks: true });
  rmSync(old, { recursive: true, force: true });
}
