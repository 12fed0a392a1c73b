/**
 * Files that a build takes over from the last site instead of writing them. `<site>.files.json` maps each path to a
 * hash of the data it was made from, empty where that is not known, and to its size and time; the empty path to what all
 * were built by. A file with the same data is not rendered, as long as the one in the site has the recorded size and time: a lost or foreign list, or a
 * changed file, only costs time.
 */
import { resolve } from 'node:path';
import type { SitePath } from '../addresses.ts';
import { type ContentChunk, chunksOf, type FileContent, type SegmentedContent } from '../exports/export.ts';
import { writeBeside } from './beside-site.ts';
import type { BuildOrigin } from './count-processes.ts';
import { KeptMemo, type MemoValue } from './kept-memo.ts';
import { countBytes, type LastSegments, renderSegments } from './kept-segments.ts';
import { KeptWords } from './kept-words.ts';
import { LastSite } from './last-site.ts';
import { isRecord, isSameState, listEnding } from './listed-files.ts';
import type { FileState } from './site-files.ts';
import { siteOfStaging } from './staging.ts';

/** Results of another process: `made` of its `KeptFiles` and of its memo. */
export interface MadeByOther {
  readonly files: ReadonlyMap<SitePath, string>;
  readonly memo: ReadonlyMap<string, MemoValue>;
}

/** A file of many segments. */
export interface FileSegments {
  /** Hash of its address and of what all its segments are made from. */
  readonly key: string;
  readonly list: () => SegmentedContent;
}

type ListedFile = readonly [data: string, size: number, time: number];

export class KeptFiles {
  /** Hashes of the data that files of this build are made from, kept ones included, where they are known. */
  readonly made = new Map<SitePath, string>();
  /** That of the last site; undefined if it is unknown or nothing may be kept. */
  readonly origin: BuildOrigin | undefined;
  readonly memo: KeptMemo;
  /** Of its own, since a changed rule changes it, and the memo is some twenty times as large. */
  readonly classes: KeptMemo;
  readonly words: KeptWords;

  /**
   * @param site - folder of the last site
   * @param staging - folder of the new one, on the same volume
   * @param verify - keeps nothing, and throws where a kept file would differ from the rendered one
   */
  constructor(
    private readonly site: string,
    private readonly staging: string,
    private readonly verify: boolean,
    private readonly last = new LastSite(site),
  ) {
    this.memo = new KeptMemo(site, verify);
    this.classes = new KeptMemo(site, verify, 'classes');
    this.words = new KeptWords(site, verify);
    this.origin = verify || !last.isThere ? undefined : toOrigin(last.listed['']);
  }

  /** Takes the file over if it was made from data with this hash. */
  keep(path: SitePath, data: string): boolean {
    if (this.verify || !this.#isMadeFrom(path, data) || !this.#take(path)) return false;
    this.made.set(path, data);
    return true;
  }

  /**
   * Notes what a rendered file was made from, if that is known.
   *
   * @throws {Error} with `verify`, where the last site's file of the same data has other bytes
   */
  note(path: SitePath, data: string | undefined, readContent: () => FileContent): void {
    if (data === undefined) return;
    this.made.set(path, data);
    if (this.verify && this.#isMadeFrom(path, data) && !this.#hasBytes(path, readContent()))
      throw new Error(`${path} would have been kept, but is not what this archive makes.`);
  }

  /** Takes over the last site's file if it has these bytes, which takes a tenth of the time of a new file. */
  keepSame(path: SitePath, content: string): boolean {
    return !this.verify && this.#hasBytes(path, content) && this.#take(path);
  }

  /** Passes on the content of a file in segments, with those of the last site's file that are made from the same. */
  renderSegments(
    path: SitePath,
    data: string,
    { key, list }: FileSegments,
    add: (chunk: ContentChunk) => void,
  ): void {
    renderSegments(list(), { memo: this.memo, key, data, openLast: () => this.#openOwn(path) }, add);
  }

  /** Keeps what is known of the segments of a file that is kept. */
  keepSegments({ key }: FileSegments): void {
    this.memo.renew(key, (known) => known ?? '');
  }

  /** The last site's file, as the last build has written it, and the hash of the data that it was made from. */
  #openOwn(path: SitePath): ReturnType<LastSegments['openLast']> {
    const [line, name] = [this.#lineOf(path), path.slice(1)];
    if (line === undefined || !isSameState(line, this.last.files.get(name))) return undefined;
    const file = this.last.open(name);
    return file && { data: line[0], ...file };
  }

  /** Whether the last site's file is the one that was made from data with this hash. */
  #isMadeFrom(path: SitePath, data: string): boolean {
    const line = this.#lineOf(path);
    return line?.[0] === data && isSameState(line, this.last.files.get(path.slice(1)));
  }

  #lineOf(path: SitePath): ListedFile | undefined {
    const line = this.last.listed[path];
    return isListed(line) ? line : undefined;
  }

  /** Whether the last site's file has these bytes. */
  #hasBytes(path: SitePath, content: FileContent): boolean {
    const chunks = chunksOf(content);
    const size = this.last.files.get(path.slice(1))?.size;
    if (size === undefined || countBytes(chunks) !== size) return false;
    const file = this.last.read(path.slice(1));
    return file?.length === size && areEqual(file, chunks);
  }

  #take(path: SitePath): boolean {
    return this.last.take(path.slice(1), this.staging);
  }

  /** Adds what another process of the same build has made. */
  add({ files, memo }: MadeByOther): void {
    for (const [path, data] of files) this.made.set(path, data);
    this.memo.add(memo);
  }

  /** Writes the list. Call it when the staged files have become the site; `states` are its files. */
  save(states: ReadonlyMap<string, FileState>, origin: BuildOrigin): void {
    const lines: string[] = [`"": ${JSON.stringify(origin)}`];
    // All files: those of which nothing else is known must be told from foreign ones all the same.
    for (const [name, state] of states) {
      const path: SitePath = `/${name}`;
      const data = this.made.get(path) ?? '';
      lines.push(`${JSON.stringify(path)}: ${JSON.stringify([data, state.size, state.time])}`);
    }
    // If this fails, the next build renders all files again.
    writeBeside(this.site, listEnding, `{\n${lines.sort().join(',\n')}\n}\n`);
    this.memo.save();
    this.classes.save();
    this.words.save();
  }

  /** After a build that fails. */
  close(): void {
    this.memo.close();
    this.classes.close();
  }
}

/** `chunks` must have as many bytes as `file`. */
function areEqual(file: Buffer, chunks: readonly ContentChunk[]): boolean {
  let start = 0;
  return chunks.every((chunk) => {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    start += bytes.length;
    return file.compare(bytes, 0, bytes.length, start - bytes.length, start) === 0;
  });
}

/** Undefined if `out` is not the staging folder of a build; `last` is the site that it replaces, if it has been read already. */
export function openKeptFiles(out: string, verify = false, last?: LastSite): KeptFiles | undefined {
  // Eleventy's paths end in a slash.
  const staging = resolve(out);
  const site = siteOfStaging(staging);
  return site === undefined ? undefined : new KeptFiles(site, staging, verify, last);
}

function toOrigin(value: unknown): BuildOrigin | undefined {
  const { program, captures, papers, settled } = isRecord(value) ? value : {};
  if (typeof program !== 'string' || typeof captures !== 'number' || typeof papers !== 'number')
    return undefined;
  return { program, captures, papers, settled: typeof settled === 'string' ? settled : undefined };
}

function isListed(file: unknown): file is ListedFile {
  if (!Array.isArray(file) || file.length !== 3) return false;
  const [data, size, time] = file;
  return typeof data === 'string' && typeof size === 'number' && typeof time === 'number';
}
