/**
 * Memoisation with at most `limit` entries, so that memory stays bounded. Entries are kept in two generations: when the
 * younger one is full, the older one, which nobody has asked for since, is dropped. A list in order of use would have to
 * move an entry at each look-up, which costs more than many of the answers.
 */
export class BoundedMemo<Value> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  readonly #limitOfEach: number;

  constructor(limit: number) {
    this.#limitOfEach = Math.max(1, Math.floor(limit / 2));
  }

  get(key: string): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: Value): void {
    if (this.#young.size >= this.#limitOfEach && !this.#young.has(key)) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }

  /** How many entries it has; one that was asked for again may count twice. */
  get size(): number {
    return this.#young.size + this.#old.size;
  }
}
