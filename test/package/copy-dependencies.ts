/**
 * Copies Offprint's dependencies to where npm would install them. npm takes a minute of CPU time to unpack them, and accepts
 * the copies.
 */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Copies from `<project>/node_modules` to `<to>/node_modules`; `linked`: as hard links, which must not be changed. */
export function copyDependencies(project: string, to: string, linked: boolean): void {
  const root = resolve(project);
  const copied = new Set<string>();
  const visit = (folder: string): void => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = manifest;
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const found = findPackage(name, folder, root);
      if (found === undefined && name in dependencies && !(name in optionalDependencies))
        throw new Error(`${folder} needs ${name}, which is not installed.`);
      if (found === undefined || copied.has(found)) continue;
      copied.add(found);
      copyFolder(found, join(to, relative(root, found)), linked);
      visit(found);
    }
  };
  visit(root);
  for (const folder of new Set([root, ...copied])) linkCommands(folder, join(to, relative(root, folder)));
}

/** Links to the commands of packages in `<to>/node_modules`, as in `<from>/node_modules`: npm takes those without them for changed. */
function linkCommands(from: string, to: string): void {
  const [commands, links] = [from, to].map((folder) => join(folder, 'node_modules/.bin')) as [string, string];
  for (const name of existsSync(commands) ? readdirSync(commands) : []) {
    const target = readlinkSync(join(commands, name));
    if (!existsSync(join(to, 'node_modules', relative('..', target)))) continue;
    mkdirSync(links, { recursive: true });
    symlinkSync(target, join(links, name));
  }
}

/** As Node resolves it: in the nearest `node_modules` above. */
function findPackage(name: string, from: string, root: string): string | undefined {
  const found = join(from, 'node_modules', name);
  if (existsSync(join(found, 'package.json'))) return found;
  return from === root ? undefined : findPackage(name, dirname(from), root);
}

/** Without nested packages, which are packages of their own. */
function copyFolder(from: string, to: string, linked: boolean): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && entry.name !== 'node_modules') copyFolder(source, copy, linked);
    else if (entry.isFile() && !(linked && tryLink(source, copy))) copyFileSync(source, copy);
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    // Another file system.
    return false;
  }
}
