/**
 * Files that a build takes over from the last site instead of writing them. `<site>.files.json` maps each path to a
 * hash of the data it was made from, a hash of its bytes, and its size and time; the empty path to what all were built
 * by. A file with the same data is not rendered; one with the same bytes is not written. Both only while the file in
 * the site has the recorded size and time, so a lost or foreign list, or a changed file, only costs time.
 */
import { createHash } from 'node:crypto';
import { linkSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SitePath } from '../addresses.ts';
import type { FileContent } from '../exports/export.ts';
import { writeBeside } from './beside-site.ts';
import type { BuildOrigin } from './count-processes.ts';
import { type FileState, LastSite } from './site-files.ts';
import { siteOfStaging } from './staging.ts';

/** Hashes of a file's data (empty where it is not known) and of its bytes. */
export type MadeFile = readonly [data: string, bytes: string];
type ListedFile = readonly [...MadeFile, size: number, time: number];

const ending = 'files.json';

export class KeptFiles {
  /** The files of this build, kept ones included. */
  readonly made = new Map<SitePath, MadeFile>();
  /** Of the last site; undefined where that is not known, or nothing may be kept. */
  readonly origin: BuildOrigin | undefined;
  readonly #listed: ReadonlyMap<string, ListedFile>;

  /**
   * @param site - folder of the last site
   * @param staging - folder of the new one, on the same volume
   * @param verify - keeps nothing, and throws where a kept file would differ from the one that is made
   */
  constructor(
    private readonly site: string,
    private readonly staging: string,
    private readonly verify: boolean,
    private readonly last = new LastSite(site),
  ) {
    const list = readList(site);
    this.#listed = new Map(Object.entries(list).filter(isListed));
    this.origin = verify || last.files.size === 0 ? undefined : toOrigin(list['']);
  }

  /** Takes the file over if it was made from data with this hash. Its folder must exist in `staging`. */
  keep(path: SitePath, data: string): boolean {
    const listed = this.#listed.get(path);
    if (this.verify || listed === undefined || listed[0] !== data) return false;
    return this.#link(path, listed, data);
  }

  /**
   * Takes the file over if it has these bytes; otherwise it has to be written. `data` is empty where it is not known.
   *
   * @throws {Error} with `verify`, where the last site's file of the same data has other bytes
   */
  keepSame(path: SitePath, content: FileContent, data: string): boolean {
    const bytes = hashContent(content);
    const listed = this.#listed.get(path);
    if (listed !== undefined && this.#isIntact(path, listed)) {
      const isSame = listed[1] === bytes;
      if (this.verify) this.#check(path, { isSame, hasSameData: data !== '' && listed[0] === data, listed });
      else if (isSame && this.#link(path, listed, data)) return true;
    }
    this.made.set(path, [data, bytes]);
    return false;
  }

  #check(
    path: SitePath,
    { isSame, hasSameData, listed }: { isSame: boolean; hasSameData: boolean; listed: ListedFile },
  ): void {
    const isAsListed = hashContent([readFileSync(join(this.site, path))]) === listed[1];
    if ((hasSameData && !isSame) || !isAsListed)
      throw new Error(`${path} would have been kept, but is not what this archive makes.`);
  }

  #isIntact(path: SitePath, [, , size, time]: ListedFile): boolean {
    const state = this.last.files.get(path.slice(1));
    return state !== undefined && state.size === size && state.time === time;
  }

  #link(path: SitePath, listed: ListedFile, data: string): boolean {
    if (!this.#isIntact(path, listed)) return false;
    try {
      linkSync(join(this.site, path), join(this.staging, path));
    } catch {
      // No hard links on this file system.
      return false;
    }
    this.last.take(path.slice(1));
    this.made.set(path, [data, listed[1]]);
    return true;
  }

  /** Adds what another process of the same build has made. */
  add(made: ReadonlyMap<SitePath, MadeFile>): void {
    for (const [path, file] of made) this.made.set(path, file);
  }

  /** Writes the list. Call it when the staged files have become the site; `states` are its files. */
  save(states: ReadonlyMap<string, FileState>, origin: BuildOrigin): void {
    const lines: string[] = [`"": ${JSON.stringify(origin)}`];
    for (const [path, [data, bytes]] of this.made) {
      const state = states.get(path.slice(1));
      if (state === undefined) continue;
      lines.push(`${JSON.stringify(path)}: ${JSON.stringify([data, bytes, state.size, state.time])}`);
    }
    // Where it can't be written, the next build makes all files anew.
    writeBeside(this.site, ending, `{\n${lines.sort().join(',\n')}\n}\n`);
  }
}

/** Undefined where `out` is not the staging folder of a build; `last` is what it replaces, if that is known already. */
export function openKeptFiles(out: string, verify = false, last?: LastSite): KeptFiles | undefined {
  // Eleventy's paths end in a slash.
  const staging = resolve(out);
  const site = siteOfStaging(staging);
  return site === undefined ? undefined : new KeptFiles(site, staging, verify, last);
}

function hashContent(content: FileContent): string {
  const hash = createHash('sha256');
  for (const chunk of typeof content === 'string' ? [content] : content) hash.update(chunk);
  return hash.digest('base64url');
}

/** An unreadable list counts as empty. */
function readList(site: string): Readonly<Record<string, unknown>> {
  try {
    const list: unknown = JSON.parse(readFileSync(`${site}.${ending}`, 'utf8'));
    return typeof list === 'object' && list !== null ? { ...list } : {};
  } catch {
    return {};
  }
}

function toOrigin(value: unknown): BuildOrigin | undefined {
  if (typeof value !== 'object' || value === null || !('program' in value) || !('captures' in value))
    return undefined;
  const { program, captures } = value;
  return typeof program === 'string' && typeof captures === 'number' ? { program, captures } : undefined;
}

function isListed(entry: [string, unknown]): entry is [string, ListedFile] {
  const [, file] = entry;
  if (!Array.isArray(file)) return false;
  const [data, bytes, size, time] = file;
  return (
    typeof data === 'string' &&
    typeof bytes === 'string' &&
    typeof size === 'number' &&
    typeof time === 'number'
  );
}
