/** The files of a site, as the file system has them. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { ownFolder } from './site-folder.ts';

/** What the file system says of a file: its size in bytes, its time of change in milliseconds, its inode. */
export interface FileState {
  readonly size: number;
  readonly time: number;
  readonly inode: number;
}

export function readState(file: string): FileState {
  const { size, mtimeMs, ino } = statSync(file);
  return { size, time: mtimeMs, inode: ino };
}

/** Regular files below `folder` by relative name; temporary folders of builds are skipped. */
export function listFiles(folder: string): Map<string, FileState> {
  const files = new Map<string, FileState>();
  const visit = (path: string, prefix: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const name = prefix + entry.name;
      if (entry.isDirectory()) {
        if (!ownFolder.test(entry.name)) visit(`${path}/${entry.name}`, `${name}/`);
      } else if (entry.isFile()) files.set(name, readState(`${path}/${entry.name}`));
    }
  };
  visit(folder, '');
  return files;
}

/** SHA-256 of names, sizes and times. It changes when anything else writes into the site. */
export function fingerprintFiles(files: ReadonlyMap<string, FileState>): string {
  const lines = Array.from(files, ([name, { size, time }]) => `${name}\n${size} ${time}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest('hex');
}

/**
 * The site that a build replaces, as it was when the build began. All steps that keep something of it ask here, because
 * asking the file system for each of tens of thousands of files takes most of a second each time.
 */
export class LastSite {
  /** By name, e.g. `papers/x/index.html`. */
  readonly files: ReadonlyMap<string, FileState>;
  readonly #site: string;
  /** Inode of the folder; undefined where there is no site. */
  readonly #folder: bigint | undefined;
  readonly #taken = new Set<string>();

  constructor(site: string) {
    this.#site = site;
    this.#folder = inodeOf(site);
    this.files = existsSync(site) ? listFiles(site) : new Map();
  }

  /** False once another build has replaced it. */
  isInPlace(): boolean {
    return this.#folder === inodeOf(this.#site);
  }

  /** Notes that the new site has this file by a hard link. */
  take(name: string): void {
    this.#taken.add(name);
  }

  /** Undefined for a file that wasn't taken. */
  stateOfTaken(name: string): FileState | undefined {
    return this.#taken.has(name) ? this.files.get(name) : undefined;
  }
}

function inodeOf(folder: string): bigint | undefined {
  return statSync(folder, { bigint: true, throwIfNoEntry: false })?.ino;
}
