/**
 * Runs one of the project's TypeScript commands on a machine with nothing but Node: installs what package-lock.json
 * names when it isn't there yet, then starts `scripts/<name>.ts`. Plain JavaScript, because nothing may be installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleProgram, isBundled } from './bundle-program.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...rest] = process.argv.slice(2);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Offprint needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and try again.`,
  );
  process.exit(1);
}

// The stamp is the lockfile that was installed: a changed lockfile installs anew.
const stamp = join(project, 'node_modules', '.installed-lock.json');
const lock = readFileSync(join(project, 'package-lock.json'), 'utf8');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Installing what package-lock.json names …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: project,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('"npm ci" failed; see its message above.');
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stamp, lock);
}

const command = `scripts/${name}.ts`;
// Where no bundle can be made, the sources are run: should one of them be at fault, they say so.
const program = isBundled(command) ? await bundleProgram(project, command).catch(() => undefined) : undefined;
if (program === undefined) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(project, command), ...rest], {
    cwd: project,
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
process.chdir(project);
process.argv = [process.execPath, program, ...rest];
await import(pathToFileURL(program).href);
