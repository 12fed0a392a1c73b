/**
 * A file of the last site, read in pieces. A large one is never in memory as a whole: to get memory that a process has not used yet may
 * take more time than to read.
 */
import { closeSync, openSync, readSync } from 'node:fs';

export interface LastFile {
  /**
   * The bytes from `start` to `end`, which is left out; the next call, for any file, overwrites them.
   *
   * @throws {Error} where the file is shorter
   */
  readonly slice: (start: number, end: number) => Uint8Array;
  readonly close: () => void;
}

/** What was read last, of which file. It fits the processor's L2 cache. */
const window = { bytes: Buffer.allocUnsafe(256 * 1024), of: {}, first: 0, size: 0 };

/** @throws {Error} where the file can't be opened */
export function openLastFile(path: string): LastFile {
  const file = openSync(path, 'r');
  const own = {};
  return {
    slice(start, end) {
      const { of, first, size } = window;
      if (of !== own || start < first || end > first + size) {
        if (end - start > window.bytes.length) window.bytes = Buffer.allocUnsafe(end - start);
        [window.of, window.first, window.size] = [own, start, fill(file, window.bytes, start)];
        if (end > start + window.size) throw new Error(`${path} was changed while it was read.`);
      }
      return window.bytes.subarray(start - window.first, end - window.first);
    },
    close: () => closeSync(file),
  };
}

/** Reads from `position` on; returns how many bytes there were. */
function fill(file: number, bytes: Buffer, position: number): number {
  let size = 0;
  for (let read = -1; read !== 0 && size < bytes.length; size += read)
    read = readSync(file, bytes, size, bytes.length - size, position + size);
  return size;
}
