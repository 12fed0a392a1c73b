/**
 * Memoisation between builds, of values computed from single papers, such as a composed text. Nearly all papers are old, but files about
 * all papers change with each new one. `<site>.memo` has each value under the hash of its inputs, the program included, and with a checksum;
 * so a lost, foreign or damaged file only costs time.
 * Values that a build does not use are dropped. A value is a line, so that the next build copies those lines that stay.
 */
import { besidePath, writeBeside } from './beside-site.ts';
import { KeyedLines, renderLine } from './keyed-lines.ts';

/** Lists may contain plain JSON data only. */
export type MemoValue = string | number | readonly unknown[];

export class KeptMemo {
  /** All values that this build has used. */
  readonly made = new Map<string, MemoValue>();
  /** Values of the last build, as JSON. */
  readonly #last: KeyedLines;
  /** Keys of values that the last build has too. */
  readonly #same = new Set<string>();

  /**
   * @param site - folder of the last site
   * @param verify - computes every value, and throws where the stored one differs
   * @param ending - of the file's name
   */
  constructor(
    private readonly site: string,
    readonly verify: boolean,
    private readonly ending = 'memo',
  ) {
    this.#last = new KeyedLines(besidePath(site, ending));
  }

  /** The value made from data with this hash, which has no tab and no line end. */
  take<Made extends MemoValue>(
    data: string,
    isValue: (value: unknown) => value is Made,
    make: () => Made,
  ): Made {
    // Many files have the same paper's value.
    const made = this.made.get(data);
    if (isValue(made)) return made;
    const last = this.#readLast(data);
    const value = isValue(last) && !this.verify ? last : make();
    if (this.verify && last !== undefined)
      assertEqual(besidePath(this.site, this.ending), JSON.stringify(last), JSON.stringify(value));
    this.#note(data, value, last);
    return value;
  }

  /** A text that is made with the help of the last one for these data, which may be out of date. */
  renew(data: string, make: (last: string | undefined) => string): string {
    const last = this.#readLast(data);
    const value = make(typeof last === 'string' ? last : undefined);
    this.#note(data, value, last);
    return value;
  }

  #readLast(data: string): unknown {
    const json = this.#last.read(data);
    return json === undefined ? undefined : JSON.parse(json);
  }

  #note(data: string, value: MemoValue, last: unknown): void {
    this.made.set(data, value);
    if (value === last) this.#same.add(data);
    else this.#same.delete(data);
  }

  /** Adds what another process of the same build has made. */
  add(made: ReadonlyMap<string, MemoValue>): void {
    for (const [data, value] of made) this.#note(data, value, undefined);
  }

  save(): void {
    // The file has all of them already.
    const isSame = this.#same.size === this.made.size && this.made.size === this.#last.size;
    // If this fails, the next build computes all values again.
    if (!isSame) writeBeside(this.site, this.ending, this.#render());
    this.close();
  }

  /** Lets the last build's file go, after a build that fails. */
  close(): void {
    this.#last.close();
  }

  *#render(): Generator<Uint8Array> {
    let fresh: Uint8Array[] = [];
    let kept: string[] = [];
    for (const [data, value] of this.made) {
      const isSame = this.#same.has(data);
      if (isSame && fresh.length > 0) {
        yield Buffer.concat(fresh);
        fresh = [];
      } else if (!isSame && kept.length > 0) {
        yield* this.#last.copy(kept);
        kept = [];
      }
      if (isSame) kept.push(data);
      else fresh.push(renderLine(data, JSON.stringify(value)));
    }
    yield* this.#last.copy(kept);
    yield Buffer.concat(fresh);
    this.close();
  }
}

/** The message shows the texts from shortly before their first difference: they may have megabytes. */
function assertEqual(file: string, kept: string, made: string): void {
  if (kept === made) return;
  let first = 0;
  while (kept[first] === made[first]) first += 1;
  const [before, now] = [kept, made].map((text) => text.slice(Math.max(first - 20, 0), first + 60));
  throw new Error(`${file}: …${before}… would have been kept, but this archive makes …${now}….`);
}
