/**
 * The subset of CBOR (RFC 8949) that Pagefind's files are made of: integers, text and arrays of a stated length, each
 * written in as few bytes as possible.
 */

const major = { positive: 0, negative: 1, text: 3, array: 4 } as const;

/** Reads items one after the other. Methods throw a `RangeError` where the next item is of another kind. */
export class CborReader {
  #at = 0;

  constructor(private readonly bytes: Buffer) {}

  /** Offset of the next item in bytes. */
  get offset(): number {
    return this.#at;
  }

  get isAtEnd(): boolean {
    return this.#at === this.bytes.length;
  }

  /** The number of items of the array that begins here. */
  array(): number {
    return this.#head(major.array);
  }

  integer(): number {
    return this.#kind() === major.negative ? -1 - this.#head(major.negative) : this.#head(major.positive);
  }

  text(): string {
    const length = this.#head(major.text);
    this.#at += length;
    if (this.#at > this.bytes.length) throw new RangeError('The data end within a text.');
    return this.bytes.toString('utf8', this.#at - length, this.#at);
  }

  /** Skips an array of integers; returns its length. */
  skipIntegers(): number {
    const count = this.array();
    for (let index = 0; index < count; index += 1) this.integer();
    return count;
  }

  /** The bytes from `start` up to the next item. */
  bytesFrom(start: number): Buffer {
    return this.bytes.subarray(start, this.#at);
  }

  #kind(): number {
    return this.#byte() >> 5;
  }

  #byte(): number {
    const byte = this.bytes[this.#at];
    if (byte === undefined) throw new RangeError('The data end within an item.');
    return byte;
  }

  /** The argument of the next item (section 3), which must be of `kind`. */
  #head(kind: number): number {
    const first = this.#byte();
    if (first >> 5 !== kind)
      throw new RangeError(`An item of kind ${first >> 5} where one of kind ${kind} should be.`);
    this.#at += 1;
    const short = first & 31;
    if (short < 24) return short;
    const size = { 24: 1, 25: 2, 26: 4 }[short];
    if (size === undefined) throw new RangeError(`A length of kind ${short}, which Pagefind does not write.`);
    this.#at += size;
    return this.bytes.readUIntBE(this.#at - size, size);
  }
}

/** Writes items into a buffer that grows. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  array(count: number): void {
    this.#head(major.array, count);
  }

  integer(value: number): void {
    if (value < 0) this.#head(major.negative, -1 - value);
    else this.#head(major.positive, value);
  }

  text(value: string): void {
    const size = Buffer.byteLength(value);
    this.#head(major.text, size);
    this.#reserve(size);
    this.#bytes.write(value, this.#length);
    this.#length += size;
  }

  /** Appends items that are encoded already. */
  encoded(items: Uint8Array): void {
    this.#reserve(items.length);
    this.#bytes.set(items, this.#length);
    this.#length += items.length;
  }

  /** Everything written since the last call. */
  take(): Buffer {
    const bytes = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return bytes;
  }

  #head(kind: number, argument: number): void {
    this.#reserve(5);
    const first = kind << 5;
    if (argument < 24) this.#length = this.#bytes.writeUInt8(first | argument, this.#length);
    else if (argument < 0x1_00) this.#extend(first | 24, argument, 1);
    else if (argument < 0x1_00_00) this.#extend(first | 25, argument, 2);
    else this.#extend(first | 26, argument, 4);
  }

  #extend(first: number, argument: number, size: number): void {
    this.#length = this.#bytes.writeUInt8(first, this.#length);
    this.#length = this.#bytes.writeUIntBE(argument, this.#length, size);
  }

  #reserve(size: number): void {
    if (this.#length + size <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#length + size));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
