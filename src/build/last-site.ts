import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeLink } from '../disk/make-link.ts';
import { removeOwn } from '../disk/own-folder.ts';
import { type LastFile, openLastFile } from './last-file.ts';
import { linksOf } from './left-folders.ts';
import { LinkedSite, linkFiles } from './linked-site.ts';
import { type FileList, readList } from './listed-files.ts';
import { listInThread } from './parallel/start-site-thread.ts';
import { type FileState, listFiles } from './site-files.ts';

/**
 * The site that a build replaces, as it was when the build began. Listed once for all steps that keep files of it, because
 * `stat` of tens of thousands of files takes most of a second; where it is replaced meanwhile, `isInPlace` says so.
 */
export class LastSite {
  /** Inode of the folder; undefined where there is no site. */
  readonly #folder: bigint | undefined;
  #files: ReadonlyMap<string, FileState> | undefined;
  #listed: FileList | undefined;
  readonly #taken = new Set<string>();
  #linked: LinkedSite | undefined;
  #linking: Promise<void> | undefined;

  constructor(private readonly site: string) {
    this.#folder = inodeOf(site);
  }

  /** By name, e.g. `papers/x/index.html`. */
  get files(): ReadonlyMap<string, FileState> {
    this.#files ??= existsSync(this.site) ? listFiles(this.site) : new Map();
    return this.#files;
  }

  /** What the last build says of its files. */
  get listed(): FileList {
    this.#listed ??= readList(this.site);
    return this.#listed;
  }

  /** Whether there was one. */
  get isThere(): boolean {
    return this.#folder !== undefined;
  }

  /** False once another build has replaced it. */
  isInPlace(): boolean {
    return this.#folder === inodeOf(this.site);
  }

  /** From now on only changed files are staged, if the build before has left folders for that. Call it before `take`. */
  link(): void {
    this.#useLinked(linkFiles(this.site, this.files));
  }

  /** As `link`, in a thread that lists the files too. Before `settle` resolves, `files`, `linked` and what uses them may not be asked for. */
  linkInThread(): void {
    this.#linking = listInThread(this.site).then((made) => {
      this.#files = made?.files;
      if (made === undefined) removeOwn(linksOf(this.site));
      else this.#useLinked(made.isLinked);
    });
    this.#linking.catch(() => undefined);
  }

  /** Resolves when no thread links any more. */
  async settle(): Promise<void> {
    await this.#linking;
  }

  #useLinked(isLinked: boolean): void {
    const linked = isLinked ? new LinkedSite(this.site, this.files) : undefined;
    // Otherwise files of another build's site may be among those that were linked.
    if (this.isInPlace()) this.#linked = linked;
    else linked?.discard();
  }

  /** The copy in which the next site is put together; undefined where `staging` gets all files. */
  get linked(): LinkedSite | undefined {
    return this.#linked;
  }

  /**
   * Where a file or folder of the site can be read. In a copy it stays when another build replaces the site; elsewhere, what was read is
   * the last site's if `isInPlace` says so afterwards.
   */
  pathOf(name: string): string {
    return this.#linked?.pathOf(name) ?? join(this.site, name);
  }

  /** The bytes of a file; undefined where it is missing, and where another build has replaced the site. */
  read(name: string): Buffer | undefined {
    try {
      const bytes = readFileSync(this.pathOf(name));
      return this.#linked !== undefined || this.isInPlace() ? bytes : undefined;
    } catch {
      // Deleted meanwhile, or unreadable.
      return undefined;
    }
  }

  /** A file to be read in pieces; undefined as for `read`. An open file stays the same when another build replaces the site. */
  open(name: string): LastFile | undefined {
    try {
      const file = openLastFile(this.pathOf(name));
      if (this.#linked !== undefined || this.isInPlace()) return file;
      file.close();
    } catch {
      // Deleted meanwhile, or unreadable.
    }
    return undefined;
  }

  /**
   * Gives the next site this file, by a hard link. False where it's missing, where another build has replaced the site, or where the
   * file system has no hard links.
   */
  take(name: string, staging: string): boolean {
    if (this.#linked === undefined && !this.#link(name, join(staging, name))) return false;
    this.#taken.add(name);
    return true;
  }

  #link(name: string, to: string): boolean {
    if (!makeLink(join(this.site, name), to)) return false;
    if (this.isInPlace()) return true;
    rmSync(to, { force: true });
    return false;
  }

  /** The files that were taken, in the order of `listFiles`. */
  taken(): ReadonlyMap<string, FileState> {
    return new Map([...this.files].filter(([name]) => this.#taken.has(name)));
  }

  /** Where a file of the next site is before the swap. */
  locate(name: string, staging: string): string {
    return this.#linked !== undefined && this.#taken.has(name)
      ? this.#linked.pathOf(name)
      : join(staging, name);
  }
}

function inodeOf(folder: string): bigint | undefined {
  return statSync(folder, { bigint: true, throwIfNoEntry: false })?.ino;
}
