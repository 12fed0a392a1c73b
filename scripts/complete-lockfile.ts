/**
 * `npm run lockfile`: gives every package of package-lock.json a checksum. npm leaves out those of other platforms' packages
 * when it writes the file from an installed tree; without one, `npm ci` on that platform does not verify
 * what it downloads. Run without installed packages, npm requests missing checksums from the registry and adds them.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomically } from '../src/disk/write-atomically.ts';

interface LockedPackage {
  readonly version?: string;
  readonly link?: boolean;
  readonly integrity?: string;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const name = 'package-lock.json';
const before = readLockfile(name);
const lacking = withoutChecksum(before);
if (lacking.length > 0) complete();
console.log(
  `${name}: ${lacking.length} checksums added; all ${Object.keys(before.packages).length - 1} packages have one.`,
);

function complete(): void {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-lockfile-'));
  try {
    for (const file of ['package.json', '.npmrc'])
      if (existsSync(file)) copyFileSync(file, join(folder, file));
    const kept = Object.entries(before.packages).filter(([place]) => !lacking.includes(place));
    writeFileSync(
      join(folder, name),
      JSON.stringify({ ...before, packages: Object.fromEntries(kept) }, null, 2),
    );
    execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    assertCompleted(readLockfile(join(folder, name)));
    writeAtomically(name, readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Throws where a package still has no checksum, or anything but a checksum has changed. */
function assertCompleted(after: Lockfile): void {
  const left = withoutChecksum(after);
  if (left.length > 0) throw new Error(`The registry has no checksum for ${left.join(', ')}.`);
  const places = new Set([...Object.keys(before.packages), ...Object.keys(after.packages)]);
  for (const place of places) {
    const [was, is] = [before.packages[place]?.version, after.packages[place]?.version];
    if (was !== is) throw new Error(`${place} would change from ${was ?? 'none'} to ${is ?? 'none'}.`);
  }
}

/** Packages without checksum, by path, e.g. `node_modules/yaml`. */
function withoutChecksum({ packages }: Lockfile): readonly string[] {
  return Object.entries(packages)
    .filter(([place, { link, integrity }]) => place !== '' && link !== true && integrity === undefined)
    .map(([place]) => place);
}

function readLockfile(path: string): Lockfile {
  return JSON.parse(readFileSync(path, 'utf8')) as Lockfile;
}
