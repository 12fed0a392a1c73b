/**
 * `npm run lockfile`: gives every package of package-lock.json the checksum that the registry has for it. npm leaves out
 * those of other platforms' packages; without one, `npm ci` on that platform takes whatever it is sent.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeAtomically } from '../src/disk/write-atomically.ts';

interface LockedPackage {
  readonly version?: string;
  readonly link?: boolean;
  readonly integrity?: string;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const path = 'package-lock.json';
const lockfile = JSON.parse(readFileSync(path, 'utf8')) as Lockfile;
let added = 0;
const packages = Object.entries(lockfile.packages).map(([place, locked]): [string, LockedPackage] => {
  if (place === '' || locked.link === true || locked.integrity !== undefined) return [place, locked];
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  added += 1;
  return [place, withIntegrity(locked, askRegistry(`${name}@${locked.version ?? ''}`))];
});
if (added > 0)
  writeAtomically(
    path,
    `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(packages) }, null, 2)}\n`,
  );
console.log(`${path}: ${added} checksums added; ${packages.length - 1} packages have one.`);

/** `sha512-…`, as npm's own command tells it. */
function askRegistry(asked: string): string {
  const options = ['view', asked, 'dist.integrity'];
  const answer = execFileSync('npm', options, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).trim();
  if (!/^sha512-[A-Za-z0-9+/]+={0,2}$/.test(answer))
    throw new Error(`The registry has no checksum for ${asked}: ${answer || 'no answer'}.`);
  return answer;
}

/** Where npm writes it: behind the version. */
function withIntegrity({ version, ...rest }: LockedPackage, integrity: string): LockedPackage {
  return { ...(version === undefined ? {} : { version }), integrity, ...rest };
}
