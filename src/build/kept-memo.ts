/**
 * Memoisation between builds, of values computed from single papers: the citation, the size of a feed entry, a composed
 * text. Nearly all papers are old, but files about all papers change with each new one. `<site>.memo` has a checksum, and
 * each value under the hash of its inputs, the program included; so a lost, foreign or damaged file only costs time.
 * Values that a build does not use are dropped.
 */
import { besidePath, readChecked, writeChecked } from './beside-site.ts';

/** Lists may contain plain JSON data only. */
export type MemoValue = string | number | readonly unknown[];

export class KeptMemo {
  /** All values that this build has used. */
  readonly made = new Map<string, MemoValue>();
  readonly #last: ReadonlyMap<string, unknown>;
  /** Whether there are values that the last build didn't have. */
  #hasNew = false;

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
    this.#last = readMemo(site, ending);
  }

  /** The value made from data with this hash. */
  take<Made extends MemoValue>(
    data: string,
    isValue: (value: unknown) => value is Made,
    make: () => Made,
  ): Made {
    const last = this.#last.get(data);
    const value = isValue(last) && !this.verify ? last : make();
    if (this.verify && last !== undefined)
      assertEqual(besidePath(this.site, this.ending), JSON.stringify(last), JSON.stringify(value));
    if (value !== last) this.#hasNew = true;
    this.made.set(data, value);
    return value;
  }

  /** A text that is made with the help of the last one for these data, which may be out of date. */
  renew(data: string, make: (last: string | undefined) => string): string {
    const last = this.#last.get(data);
    const value = make(typeof last === 'string' ? last : undefined);
    if (value !== last) this.#hasNew = true;
    this.made.set(data, value);
    return value;
  }

  /** Adds what another process of the same build has made. */
  add(made: ReadonlyMap<string, MemoValue>): void {
    for (const [data, value] of made) this.made.set(data, value);
    this.#hasNew = true;
  }

  save(): void {
    // The file has all of them already.
    if (!this.#hasNew && this.made.size === this.#last.size) return;
    const memo = toAscii(JSON.stringify([...this.made].flat()));
    // If this fails, the next build computes all values again.
    writeChecked(this.site, this.ending, Buffer.from(memo, 'latin1'));
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

function readMemo(site: string, ending: string): ReadonlyMap<string, unknown> {
  try {
    const memo = readChecked(site, ending);
    return memo === undefined ? new Map() : toMap(JSON.parse(memo.toString('latin1')));
  } catch {
    return new Map();
  }
}

/** From a list of keys, each followed by its value: to parse an object with so many keys takes half as long again. */
function toMap(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  const map = new Map<string, unknown>();
  for (let index = 0; index < list.length; index += 2) map.set(String(list[index]), list[index + 1]);
  return map;
}

/** JSON in ASCII, which is decoded and parsed in two thirds of the time. */
function toAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
