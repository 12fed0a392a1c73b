/**
 * A file of lines `key<tab>checksum<tab>value`, of which only the keys are held. Values are read from the disk when they are asked for:
 * the memo of a large archive has tens of megabytes, and to bring them into memory takes longer than to read them piece by piece.
 * Each line has its checksum, so that one that is damaged, or written while it is read, counts as missing.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Where a line is in the file, in bytes. */
interface Line {
  readonly start: number;
  /** Where its value begins and ends. */
  readonly value: number;
  readonly end: number;
  readonly sum: number;
}

const [tab, lineEnd] = [9, 10];
const sumLength = 8;

/** Read at once where all lines are read. */
const passLength = 1 << 20;

/** Read at once for a value: most are asked for in the order of their lines, and for the others more would be read in vain. */
const windowLength = 1 << 16;

export class KeyedLines {
  #file: number | undefined;
  readonly #lines: ReadonlyMap<string, Line>;
  readonly #buffer = Buffer.allocUnsafe(windowLength);
  #window: Buffer = this.#buffer.subarray(0, 0);
  #windowStart = 0;

  /** @param path - a file that is missing or no such file counts as empty */
  constructor(path: string) {
    this.#file = openIfThere(path);
    this.#lines = this.#findLines();
  }

  /** Number of lines. */
  get size(): number {
    return this.#lines.size;
  }

  #findLines(): ReadonlyMap<string, Line> {
    const lines = new Map<string, Line>();
    const buffer = Buffer.allocUnsafe(passLength);
    // The buffer has what stands in the file from `offset` on.
    let [offset, filled] = [0, 0];
    let head: string | undefined;
    let value = 0;
    for (let got = 1; got > 0 && filled < buffer.length; ) {
      got = this.#readAt(offset + filled, buffer.subarray(filled)).length;
      const bytes = buffer.subarray(0, filled + got);
      let at = 0;
      for (;;) {
        if (head === undefined) {
          const sumEnd = bytes.indexOf(tab, at) + 1 + sumLength;
          if (sumEnd === sumLength || sumEnd >= bytes.length) break;
          head = bytes.toString('latin1', at, sumEnd);
          at = sumEnd + 1;
          value = offset + at;
        }
        const end = bytes.indexOf(lineEnd, at);
        if (end === -1) break;
        lines.set(head.slice(0, -sumLength - 1), toLine(head, value, offset + end));
        head = undefined;
        at = end + 1;
      }
      // Of a line whose head has been read, the rest need not be in one piece.
      if (head !== undefined) at = bytes.length;
      buffer.copyWithin(0, at, bytes.length);
      [offset, filled] = [offset + at, bytes.length - at];
    }
    return lines;
  }

  /** Undefined where there is no such value. */
  read(key: string): string | undefined {
    const line = this.#lines.get(key);
    const bytes = line && this.#readValue(line);
    return bytes !== undefined && crc32(bytes) === line?.sum ? bytes.toString() : undefined;
  }

  #readValue({ value, end }: Line): Buffer {
    if (end - value > windowLength) return this.#readAt(value, Buffer.allocUnsafe(end - value));
    if (value < this.#windowStart || end > this.#windowStart + this.#window.length) {
      this.#window = this.#readAt(value, this.#buffer);
      this.#windowStart = value;
    }
    return this.#window.subarray(value - this.#windowStart, end - this.#windowStart);
  }

  /** The lines of `keys`, in pieces. Each has to be used before the next is asked for. */
  *copy(keys: Iterable<string>): Generator<Uint8Array> {
    const buffer = Buffer.allocUnsafe(passLength);
    for (const [start, end] of this.#joined(keys))
      for (let at = start; at < end; at += passLength)
        yield this.#readAt(at, buffer.subarray(0, Math.min(passLength, end - at)));
  }

  /** Where the lines begin and end; those that follow each other as one. */
  *#joined(keys: Iterable<string>): Generator<readonly [start: number, end: number]> {
    let [start, end] = [0, 0];
    for (const key of keys) {
      const line = this.#lines.get(key);
      if (line === undefined) continue;
      if (line.start !== end) {
        yield [start, end];
        start = line.start;
      }
      end = line.end + 1;
    }
    yield [start, end];
  }

  /** Fills `into`; returns less of it at the end of the file, and nothing where it can't be read. */
  #readAt(at: number, into: Buffer): Buffer {
    try {
      const got = this.#file === undefined ? 0 : readSync(this.#file, into, 0, into.length, at);
      return into.subarray(0, got);
    } catch {
      return into.subarray(0, 0);
    }
  }

  /** From then on it is empty; Windows replaces no file that is open. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}

/** @param key - ASCII without tabs and line ends; the value has no line ends either */
export function renderLine(key: string, value: string): Buffer {
  // The sum is written in afterwards, since bytes are summed in a twentieth of the time that text takes.
  const line = Buffer.from(`${key}\t${' '.repeat(sumLength)}\t${value}\n`);
  const sum = crc32(line.subarray(key.length + sumLength + 2, -1));
  line.write(sum.toString(16).padStart(sumLength, '0'), key.length + 1, 'latin1');
  return line;
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch {
    return undefined;
  }
}

/** @param head - all before the value, without the tab between the two */
function toLine(head: string, value: number, end: number): Line {
  return { start: value - head.length - 1, value, end, sum: Number.parseInt(head.slice(-sumLength), 16) };
}
